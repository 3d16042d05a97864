/** Waiting, as a handler does it. The clock of `@acme/xero-core` is one, and tests have their own. */
export interface WebhookClock {
  /**
   * Resolves after so many milliseconds.
   *
   * @throws the signal's reason, at once, when the signal aborts.
   */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own clock. */
export const systemClock: WebhookClock = {
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      signal.addEventListener('abort', onAbort, { once: true });
    }),
};
