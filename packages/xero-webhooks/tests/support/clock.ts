import type { WebhookClock } from '@acme/xero-webhooks';

/** A clock on which one waits until the test says that the time is up. */
export interface ManualClock extends WebhookClock {
  /** For how long somebody waits. @unit milliseconds */
  readonly waits: readonly number[];
  timeIsUp(): void;
}

export function manualClock(): ManualClock {
  const sleepers = new Map<() => void, number>();
  return {
    get waits() {
      return [...sleepers.values()];
    },
    timeIsUp() {
      for (const wake of sleepers.keys()) wake();
      sleepers.clear();
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        sleepers.set(resolve, milliseconds);
        const stop = () => {
          sleepers.delete(resolve);
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
      }),
  };
}

/** Waits for what is on its way. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
