import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '@acme/xero-core';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  /** How long each of those who sleep has still to wait, the soonest first. @unit milliseconds */
  readonly waits: readonly number[];
  /** Moves on, waking sleepers in the order of their time, each at its own time. */
  advance(milliseconds: number): Promise<void>;
  /** Puts the clock forward or back and wakes nobody, as a machine's own clock may be set. */
  set(now: number): void;
  /**
   * Moves on from sleeper to sleeper until a promise settles. Who sleeps for longer than `longest`
   * stays asleep: time limits, rather than the pauses between attempts.
   */
  until<Value>(promise: Promise<Value>, longest?: number): Promise<Value>;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** Noon of 24 November 2026, UTC. */
export const noon: number = Date.UTC(2026, 10, 24, 12);

/** Makes a clock that shows a time; without one, noon of a certain day. */
export function testClock(start: number = noon): TestClock {
  let now = start;
  const sleepers = new Set<Sleeper>();
  let onSleep = (): void => undefined;
  const somebodySleeps = async (): Promise<void> =>
    await new Promise((resolve) => {
      onSleep = resolve;
    });
  const inOrder = (): Sleeper[] => [...sleepers].sort((one, other) => one.due - other.due);

  async function advanceTo(end: number): Promise<void> {
    await settle();
    for (let first = inOrder()[0]; first && first.due <= end; first = inOrder()[0]) {
      now = Math.max(now, first.due);
      sleepers.delete(first);
      first.wake();
      await settle();
    }
    now = Math.max(now, end);
  }

  return {
    now: () => now,
    get waits() {
      return inOrder().map(({ due }) => due - now);
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        const sleeper: Sleeper = {
          due: now + Math.max(milliseconds, 0),
          wake: () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        sleepers.add(sleeper);
        onSleep();
        signal?.addEventListener('abort', onAbort, { once: true });
      }),
    advance: (milliseconds) => advanceTo(now + milliseconds),
    set: (to) => {
      now = to;
    },
    until: async (promise, longest = 20_000) => {
      let settled = false;
      const end = promise.then(
        () => {
          settled = true;
        },
        () => {
          settled = true;
        },
      );
      for (;;) {
        await settle();
        if (settled) break;
        const next = inOrder()[0];
        if (next && next.due - now <= longest) await advanceTo(next.due);
        else await Promise.race([end, somebodySleeps()]);
      }
      return await promise;
    },
  };
}

/** Lets everything that can happen without time passing happen. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) await turn();
}
