import type { Settings } from '../settings.ts';
import type { SimulatedApp } from '../world/apps.ts';
import type { Random } from '../world/random.ts';
import type { Grant } from './grants.ts';
import { Refusal } from './refusal.ts';
import { base64Url } from './tokens.ts';

interface Code {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly expiresAt: number;
}

/** Authorization codes: for five minutes, and once. */
export class CodeBook {
  readonly #codes = new Map<string, Code>();
  readonly #settings: Settings;
  readonly #random: Random;

  constructor(settings: Settings, random: Random) {
    this.#settings = settings;
    this.#random = random;
  }

  issue(facts: Omit<Code, 'expiresAt'>): string {
    const code = this.#random.hex(43);
    const expiresAt = this.#settings.clock.now() + this.#settings.lifetimes.code;
    this.#codes.set(code, { ...facts, expiresAt });
    return code;
  }

  /** @throws {Refusal} `invalid_grant` unless app, address and verifier are those of the login. */
  async redeem(app: SimulatedApp, form: URLSearchParams): Promise<Grant> {
    const text = form.get('code');
    const redirectUri = form.get('redirect_uri');
    if (!text || !redirectUri) throw new Refusal('invalid_request');
    const code = this.#codes.get(text);
    this.#codes.delete(text);
    const good =
      code !== undefined &&
      code.grant.app === app &&
      !code.grant.revoked &&
      code.redirectUri === redirectUri &&
      this.#settings.clock.now() < code.expiresAt &&
      (await answers(code.challenge, form.get('code_verifier')));
    if (!good) throw new Refusal('invalid_grant');
    return code.grant;
  }
}

/** RFC 7636 §4.6. A verifier without a challenge is wrong too. */
async function answers(challenge: string | undefined, verifier: string | null): Promise<boolean> {
  if (challenge === undefined) return verifier === null;
  if (verifier === null || !/^[\w.~-]{43,128}$/.test(verifier)) return false;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64Url(new Uint8Array(digest)) === challenge;
}
