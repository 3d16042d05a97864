import { randomBytes, randomUUID } from 'node:crypto';
import { lifetimes, type Person, type RegisteredApp } from './apps.ts';
import { Refusal } from './refusal.ts';

/** What one login gave an app, and every token that came of it. */
export interface Grant {
  readonly app: RegisteredApp;
  /** Undefined for an app that acts for itself. */
  readonly person: Person | undefined;
  readonly scopes: readonly string[];
  readonly authEventId: string;
  readonly authTime: number;
  ended: boolean;
}

/** An access token and the refresh token that came with it. */
export interface Pair {
  readonly grant: Grant;
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly issuedAt: number;
  /** A later pair has taken its place: neither token works any more. */
  ended: boolean;
  /** The gateway refuses its access token, though it has not expired. */
  refused?: boolean;
  /** When its refresh token was first used. */
  usedAt?: number;
  /** What that use gave. */
  successor?: Pair;
}

/** Issues token pairs and knows which of them still work. */
export interface GrantBook {
  readonly pairs: readonly Pair[];
  issue(grant: Grant): Pair;
  /** @throws {Refusal} invalid_grant, also for a token of another app. */
  refresh(app: RegisteredApp, refreshToken: string): Pair;
  /** Ends all that the person behind a refresh token gave the app. */
  revoke(app: RegisteredApp, refreshToken: string): Person | undefined;
  /** The pair of an access token that the server made, live or not. */
  find(accessToken: string): Pair | undefined;
}

/** An empty book; `accessToken` makes the token of a pair. */
export function grantBook(
  now: () => number,
  accessToken: (grant: Grant, issuedAt: number) => string,
): GrantBook {
  const pairs: Pair[] = [];

  function issue(grant: Grant): Pair {
    const issuedAt = now();
    const pair: Pair = {
      grant,
      accessToken: accessToken(grant, issuedAt),
      refreshToken: grant.scopes.includes('offline_access')
        ? randomBytes(32).toString('base64url')
        : undefined,
      issuedAt,
      ended: false,
    };
    pairs.push(pair);
    return pair;
  }

  function replay(pair: Pair): Pair {
    const { grant, successor, usedAt = 0 } = pair;
    if (now() > usedAt + (grant.app.graceLasts ?? lifetimes.grace))
      throw new Refusal('invalid_grant');
    const model = grant.app.grace ?? 'the same pair';
    if (model === 'the same pair' && successor) return successor;
    if (model === 'ends the first successor') {
      for (let ending = successor; ending; ending = ending.successor) ending.ended = true;
    }
    return issue(grant);
  }

  const findRefresh = (app: RegisteredApp, token: string): Pair | undefined =>
    pairs.find(({ refreshToken, grant }) => refreshToken === token && grant.app === app);

  return {
    pairs,
    issue,
    refresh: (app, refreshToken) => {
      const pair = findRefresh(app, refreshToken);
      if (!pair || pair.ended || pair.grant.ended) throw new Refusal('invalid_grant');
      if (now() > pair.issuedAt + lifetimes.refreshToken) throw new Refusal('invalid_grant');
      const next = pair.usedAt === undefined ? issue(pair.grant) : replay(pair);
      pair.usedAt ??= now();
      pair.successor = next;
      return next;
    },
    revoke: (app, refreshToken) => {
      const pair = findRefresh(app, refreshToken);
      if (!pair) return undefined;
      for (const { grant } of pairs) {
        if (grant.app === app && grant.person === pair.grant.person) grant.ended = true;
      }
      return pair.grant.person;
    },
    find: (token) => pairs.find((pair) => pair.accessToken === token),
  };
}

/** A grant that a login or an app's own request starts. */
export function newGrant(
  app: RegisteredApp,
  person: Person | undefined,
  scopes: readonly string[],
  authTime: number,
): Grant {
  return { app, person, scopes, authTime, authEventId: randomUUID(), ended: false };
}
