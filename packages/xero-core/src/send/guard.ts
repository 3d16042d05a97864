import type { Clock } from '../clock.ts';

/** What ends work before it is done. */
export interface Limits {
  readonly clock: Clock;
  /** @unit milliseconds */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** The error when the timeout is over. */
  late(): Error;
}

/**
 * Runs work until it ends, time is over or the caller aborts; in the last two cases the work is
 * told by `controller` and no longer waited for.
 */
export function guarded<Value>(
  { clock, timeout, signal, late }: Limits,
  controller: AbortController,
  work: () => Promise<Value>,
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const timer = new AbortController();
    const over = () => {
      timer.abort(undefined);
      signal?.removeEventListener('abort', onAbort);
    };
    const end = (reason: unknown) => {
      over();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = () => end(signal?.reason);
    if (signal?.aborted) {
      end(signal.reason);
      return;
    }
    signal?.addEventListener('abort', onAbort, { once: true });
    clock.sleep(timeout, timer.signal).then(
      () => end(late()),
      () => undefined,
    );
    work().then(
      (value) => {
        over();
        resolve(value);
      },
      (error: unknown) => {
        over();
        reject(error);
      },
    );
  });
}
