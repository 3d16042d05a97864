import type { Clock } from '@acme/xero-core';

/** A clock on which nobody waits: a sleep moves it and is over. */
export function fastClock(): Clock & { readonly slept: () => number } {
  let slept = 0;
  return {
    now: () => 1_790_000_000_000 + slept,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      await new Promise((resolve) => setImmediate(resolve));
      slept += milliseconds;
    },
    slept: () => slept,
  };
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** How many wait at this moment. */
  readonly waiting: () => number;
  advance(milliseconds: number): void;
}

export function manualClock(): ManualClock {
  let now = 1_790_000_000_000;
  const sleepers = new Map<() => void, number>();
  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const onAbort = () => {
          sleepers.delete(wake);
          reject(signal?.reason);
        };
        const wake = () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        };
        if (signal?.aborted) return onAbort();
        signal?.addEventListener('abort', onAbort, { once: true });
        sleepers.set(wake, now + milliseconds);
      }),
    waiting: () => sleepers.size,
    advance(milliseconds) {
      now += milliseconds;
      for (const [wake, at] of sleepers) {
        if (at > now) continue;
        sleepers.delete(wake);
        wake();
      }
    },
  };
}

/** Waits for something that is on its way, such as an answer of the file system. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
