import { systemClock } from '@acme/xero-core/base';
import { steadyTime } from '@acme/xero-core/limits';
import type { Ledger } from './ledger.ts';

/** Functions that a limiter tells of what happens; what they throw changes nothing. */
export interface RedisLimiterHooks {
  /** Redis does not answer; from now on this process keeps the limits by itself. */
  readonly onAway?: ((event: { readonly error: unknown }) => void) | undefined;
  /** Redis answers again, and the limits are shared again. */
  readonly onBack?: ((event: { readonly duration: number }) => void) | undefined;
}

const pauseBetweenChecks = 1000;

/** Whether Redis is there. While it is not, a call that comes by looks again now and then. */
export class Presence {
  readonly #ledger: Ledger;
  readonly #hooks: RedisLimiterHooks;
  readonly #isReady: () => boolean;
  readonly #now: () => number = steadyTime(systemClock);
  #awaySince: number | undefined;
  #backSince = Number.NEGATIVE_INFINITY;
  #nextCheck = 0;

  constructor(ledger: Ledger, isReady: () => boolean, hooks: RedisLimiterHooks) {
    this.#ledger = ledger;
    this.#isReady = isReady;
    this.#hooks = hooks;
  }

  get isAway(): boolean {
    return this.#awaySince !== undefined;
  }

  /** Since when Redis has been back. @unit milliseconds */
  get backFor(): number {
    return this.#now() - this.#backSince;
  }

  /** Whether to ask Redis now. */
  isThere(): boolean {
    if (this.#awaySince === undefined) {
      if (this.#isReady()) return true;
      this.failed(new Error('The client is not connected'));
      return false;
    }
    if (this.#now() >= this.#nextCheck && this.#isReady()) void this.#check();
    return false;
  }

  failed(error: unknown): void {
    if (this.#awaySince !== undefined) return;
    this.#awaySince = this.#now();
    this.#putOff();
    tell(() => this.#hooks.onAway?.({ error }));
  }

  async #check(): Promise<void> {
    this.#nextCheck = Number.POSITIVE_INFINITY;
    try {
      await this.#ledger.settle();
    } catch {
      this.#putOff();
      return;
    }
    const duration = this.#now() - (this.#awaySince ?? 0);
    this.#awaySince = undefined;
    this.#backSince = this.#now();
    tell(() => this.#hooks.onBack?.({ duration }));
  }

  #putOff(): void {
    this.#nextCheck = this.#now() + pauseBetweenChecks * (0.5 + Math.random());
  }
}

function tell(hook: () => void): void {
  try {
    hook();
  } catch {
    // A hook is for looking on.
  }
}
