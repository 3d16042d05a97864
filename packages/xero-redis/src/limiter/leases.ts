import { systemClock } from '@acme/xero-core/base';
import type { Held, Ledger } from './ledger.ts';

/** Keeps the places of calls under way for as long as this process lives. */
export class Leases {
  readonly #ledger: Ledger;
  readonly #interval: number;
  readonly #held = new Set<Held>();
  #ended: AbortController | undefined;

  constructor(ledger: Ledger, lease: number) {
    this.#ledger = ledger;
    this.#interval = lease / 3;
  }

  add(held: Held): void {
    this.#held.add(held);
    if (this.#ended) return;
    this.#ended = new AbortController();
    void this.#keep(this.#ended.signal);
  }

  delete(held: Held): void {
    this.#held.delete(held);
    if (this.#held.size > 0) return;
    this.#ended?.abort();
    this.#ended = undefined;
  }

  async #keep(ended: AbortSignal): Promise<void> {
    while (!ended.aborted) {
      await systemClock.sleep(this.#interval, ended).catch(() => undefined);
      if (ended.aborted) return;
      // A place whose renewal fails counts as sent when its lease ends.
      await this.#ledger.renew([...this.#held]).catch(() => undefined);
    }
  }
}
