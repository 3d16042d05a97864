import type { Organisation } from '../api/handler.ts';
import type { Settings } from '../settings.ts';
import type { SimulatedApp } from '../world/apps.ts';
import type { SimulatedUser } from '../world/people.ts';
import type { Random } from '../world/random.ts';
import { Refusal } from './refusal.ts';

/** What one login gave an app, or what the app has by itself; all its tokens come from it. */
export interface Grant {
  readonly app: SimulatedApp;
  /** Undefined for an app that acts by itself. */
  readonly user: SimulatedUser | undefined;
  /** Of a custom connection. */
  readonly organisation: Organisation | undefined;
  readonly scopes: readonly string[];
  /** The `authentication_event_id` of its access tokens. UUID. */
  readonly authEventId: string;
  /** @unit milliseconds since 1970 */
  readonly authTime: number;
  readonly sessionId: string;
  readonly nonce: string | undefined;
  revoked: boolean;
}

/** An access token and the refresh token that came with it. */
export interface TokenPair {
  readonly grant: Grant;
  /** The `jti` of the access token. */
  readonly tokenId: string;
  readonly refreshToken: string | undefined;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Another pair took its place: neither of its tokens is good any more. */
  ended: boolean;
  /** The first use of its refresh token, and what that gave. */
  used: { readonly at: number; readonly gave: TokenPair } | undefined;
}

/** Every grant and token of a simulator. */
export class GrantBook {
  readonly #grants: Grant[] = [];
  readonly #byRefreshToken = new Map<string, TokenPair>();
  readonly #byAccessToken = new Map<string, TokenPair>();
  readonly #settings: Settings;
  readonly #random: Random;

  constructor(settings: Settings, random: Random) {
    this.#settings = settings;
    this.#random = random;
  }

  /** Opens a grant. An app keeps the scopes that the same user gave it before, until revocation. */
  open(facts: Pick<Grant, 'app' | 'user' | 'organisation' | 'scopes' | 'nonce'>): Grant {
    const grant: Grant = {
      ...facts,
      authEventId: this.#random.id(),
      authTime: this.#settings.clock.now(),
      sessionId: this.#random.hex(32),
      revoked: false,
    };
    this.#grants.push(grant);
    return grant;
  }

  /** What a user has given an app so far. */
  scopesGiven(app: SimulatedApp, user: SimulatedUser): readonly string[] {
    return this.#grants
      .filter((grant) => grant.app === app && grant.user === user && !grant.revoked)
      .flatMap(({ scopes }) => scopes);
  }

  issue(grant: Grant): TokenPair {
    const issuedAt = this.#settings.clock.now();
    const pair: TokenPair = {
      grant,
      tokenId: this.#random.hex(32).toUpperCase(),
      refreshToken: grant.scopes.includes('offline_access') ? this.#random.hex(64) : undefined,
      issuedAt,
      expiresAt: issuedAt + this.#settings.lifetimes.accessToken,
      ended: false,
      used: undefined,
    };
    if (pair.refreshToken !== undefined) this.#byRefreshToken.set(pair.refreshToken, pair);
    return pair;
  }

  /** Makes the signed text of an access token known. */
  remember(accessToken: string, pair: TokenPair): void {
    this.#byAccessToken.set(accessToken, pair);
  }

  /** @throws {Refusal} `invalid_grant` for a token that is of another app, old, ended or revoked. */
  refresh(app: SimulatedApp, refreshToken: string): TokenPair {
    const pair = this.#byRefreshToken.get(refreshToken);
    if (!pair || pair.grant.app !== app || pair.grant.revoked || pair.ended) {
      throw new Refusal('invalid_grant');
    }
    const now = this.#settings.clock.now();
    const { used } = pair;
    if (!used) {
      if (now >= pair.issuedAt + this.#settings.lifetimes.refreshToken) {
        throw new Refusal('invalid_grant');
      }
      const gave = this.issue(pair.grant);
      pair.used = { at: now, gave };
      return gave;
    }
    if (now >= used.at + this.#settings.lifetimes.grace) throw new Refusal('invalid_grant');
    if (this.#settings.graceModel === 'same') return used.gave;
    const gave = this.issue(pair.grant);
    if (this.#settings.graceModel === 'ends-first') {
      used.gave.ended = true;
      pair.used = { at: used.at, gave };
    }
    return gave;
  }

  /** Ends everything that the user behind a refresh token gave an app. */
  revoke(app: SimulatedApp, refreshToken: string): SimulatedUser | undefined {
    const grant = this.#byRefreshToken.get(refreshToken)?.grant;
    if (grant?.app !== app) return undefined;
    for (const one of this.#grants) {
      if (one.app === app && one.user === grant.user) one.revoked = true;
    }
    return grant.user;
  }

  /** The pair of an access token that was issued here, good or not. */
  find(accessToken: string): TokenPair | undefined {
    return this.#byAccessToken.get(accessToken);
  }
}
