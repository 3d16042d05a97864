import type { Clock } from '../../src/index.ts';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that a test moves: it jumps to the next timer once nothing else is left to do. */
export class SimulatedTime implements Clock {
  readonly #timers = new Set<Timer>();
  #elapsed = 0;
  #reading: number;

  constructor(now: number = Date.UTC(2026, 0, 31, 9, 30)) {
    this.#reading = now;
  }

  /** Time that has really passed, whatever the clock was set to. @unit milliseconds */
  get elapsed(): number {
    return this.#elapsed;
  }

  /** How many wait for this clock. */
  get timers(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#reading + this.#elapsed;
  }

  /** Sets the clock, as an administrator would; timers go on as they were. */
  set(by: number): void {
    this.#reading += by;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = () => {
        this.#timers.delete(timer);
        reject(signal?.reason);
      };
      const timer: Timer = {
        at: this.#elapsed + Math.max(milliseconds, 0),
        ring: () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      this.#timers.add(timer);
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  /** Lets time pass, timer by timer, until there is none or so much has passed. */
  async pass(milliseconds: number = Number.POSITIVE_INFINITY): Promise<void> {
    const end = this.#elapsed + milliseconds;
    for (;;) {
      await settled();
      const next = Math.min(...[...this.#timers].map(({ at }) => at));
      if (next > end || next === Number.POSITIVE_INFINITY) break;
      this.#elapsed = next;
      for (const timer of [...this.#timers]) {
        if (timer.at > next) continue;
        this.#timers.delete(timer);
        timer.ring();
      }
    }
    if (end !== Number.POSITIVE_INFINITY) this.#elapsed = end;
    await settled();
  }
}

/** Until whatever can go on without time passing has gone on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
