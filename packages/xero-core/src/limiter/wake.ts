import type { Clock } from '../clock.ts';

/** At most one timer, set for the earliest moment at which anything can happen. */
export class Wake {
  readonly #clock: Clock;
  readonly #onWake: () => void;
  #at = Number.POSITIVE_INFINITY;
  #timer: AbortController | undefined;

  constructor(clock: Clock, onWake: () => void) {
    this.#clock = clock;
    this.#onWake = onWake;
  }

  /** Wakes at a moment, unless it would earlier. */
  by(at: number, now: number): void {
    if (at >= this.#at) return;
    this.cancel();
    const timer = new AbortController();
    this.#at = at;
    this.#timer = timer;
    this.#clock.sleep(at - now, timer.signal).then(
      () => {
        if (this.#timer !== timer) return;
        this.#forget();
        this.#onWake();
      },
      // Cancelled; whoever cancelled knows.
      () => undefined,
    );
  }

  cancel(): void {
    const timer = this.#timer;
    this.#forget();
    timer?.abort('cancelled');
  }

  #forget(): void {
    this.#at = Number.POSITIVE_INFINITY;
    this.#timer = undefined;
  }
}
