/** The time, and waiting for it. Tests inject one that they move themselves. */
export interface Clock {
  /** @unit milliseconds since 1970 */
  now(): number;
  /**
   * Resolves after so many milliseconds.
   *
   * @throws the signal's reason, at once, when the signal aborts.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const longestTimer = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
        Math.min(Math.max(Math.ceil(milliseconds), 0), longestTimer),
      );
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};
