import type { Clock } from '@acme/xero-core';

/** Keeps values until their time; what has expired is let go as others come. */
export class ExpiringMap<Value> {
  readonly #clock: Clock;
  readonly #entries = new Map<string, { readonly value: Value; readonly until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    return entry && entry.until > this.#clock.now() ? entry.value : undefined;
  }

  /** @param until @unit milliseconds since 1970 */
  set(key: string, value: Value, until: number): void {
    this.delete(key);
    this.#entries.set(key, { value, until });
    for (const oldest of this.#entries.keys()) {
      if (this.get(oldest) !== undefined) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}
