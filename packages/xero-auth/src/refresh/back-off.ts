import type { Clock } from '@acme/xero-core';
import { XeroAuthError } from '../errors/auth-error.ts';
import { ExpiringMap } from './expiring-map.ts';

const pause = 5_000;
const longestPause = 60_000;

/** Spares the token endpoint: who asks again soon after a failure gets the same error. */
export class BackOff {
  readonly #clock: Clock;
  readonly #failures: ExpiringMap<{ readonly version: string; readonly error: unknown }>;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#failures = new ExpiringMap(clock);
  }

  /** Does the work unless it has just failed for this very version of the tokens. */
  async run<Value>(key: string, version: string, work: () => Promise<Value>): Promise<Value> {
    const failure = this.#failures.get(key);
    if (failure?.version === version) throw failure.error;
    try {
      return await work();
    } catch (error) {
      const asked = (error instanceof XeroAuthError && error.retryAfter) || pause;
      const until = this.#clock.now() + Math.min(asked, longestPause);
      this.#failures.set(key, { version, error }, until);
      throw error;
    }
  }
}
