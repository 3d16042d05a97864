import type { Clock } from '@acme/xero-core';
import type { TokenSet } from '../token-set.ts';
import { ExpiringMap } from './expiring-map.ts';
import type { Renewal } from './renewal.ts';

/** Where tokens come from when those in memory will not do. */
export interface TokenSource {
  /** Tokens that may be used and are safe, none of them with the access token `unwanted`. */
  renew(key: string, unwanted: string | undefined): Promise<TokenSet>;
  renewalOf(tokens: TokenSet): Renewal;
}

/**
 * The tokens in use, by key. However many ask for those of one key, they are renewed once, and
 * ahead of time: whoever comes while they are still good does not wait.
 */
export class CurrentTokens {
  readonly #source: TokenSource;
  readonly #tokens: ExpiringMap<TokenSet>;
  readonly #renewals = new Map<string, Promise<TokenSet>>();

  constructor(clock: Clock, source: TokenSource) {
    this.#source = source;
    this.#tokens = new ExpiringMap(clock);
  }

  /** Tokens that may be used now; `rejected` is an access token that Xero refused. */
  async get(key: string, rejected?: string): Promise<TokenSet> {
    const current = this.#tokens.get(key);
    if (current && current.accessToken !== rejected) {
      const renewal = this.#source.renewalOf(current);
      if (renewal === 'soon') this.#renew(key, current.accessToken).catch(() => undefined);
      if (renewal !== 'due') return current;
    }
    const tokens = await this.#renew(key, rejected);
    // A renewal that others began may have found the refused token in the store, and kept it.
    return tokens.accessToken === rejected ? this.#renew(key, rejected) : tokens;
  }

  /** A login or logout: what was under way for the key before it counts no more. */
  replace(key: string, tokens?: TokenSet): void {
    this.#renewals.delete(key);
    this.#tokens.delete(key);
    if (tokens) this.#tokens.set(key, tokens, tokens.expiresAt);
  }

  #renew(key: string, unwanted: string | undefined): Promise<TokenSet> {
    const running = this.#renewals.get(key);
    if (running) return running;
    const renewal = this.#source.renew(key, unwanted).then(
      (tokens) => {
        if (this.#end(key, renewal)) this.#tokens.set(key, tokens, tokens.expiresAt);
        return tokens;
      },
      (error: unknown) => {
        this.#end(key, renewal);
        throw error;
      },
    );
    this.#renewals.set(key, renewal);
    return renewal;
  }

  /** Whether the renewal was still the one that counts. */
  #end(key: string, renewal: Promise<TokenSet>): boolean {
    return this.#renewals.get(key) === renewal && this.#renewals.delete(key);
  }
}
