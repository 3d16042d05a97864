/** Waits for something that goes on by itself; only the waiting ends when the signal aborts. */
export function abortable<Value>(
  waited: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return waited;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
