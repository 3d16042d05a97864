import type { WebhookClock } from './clock.ts';

/**
 * Waits for work, but not for ever.
 *
 * @param onLateError Gets what the work throws when nobody waits for it any more, other than because
 * of that.
 * @throws what the work throws, or an error named `TimeoutError`, which its signal aborts with too.
 */
export async function inTime(
  work: (signal: AbortSignal) => unknown,
  milliseconds: number,
  clock: WebhookClock,
  onLateError: (error: unknown) => void,
): Promise<void> {
  const working = new AbortController();
  const waiting = new AbortController();
  let late: Error | undefined;
  const done = (async () => await work(working.signal))();
  const timer = clock.sleep(milliseconds, waiting.signal).then(() => {
    late = new Error(`onEvents was not done after ${milliseconds} ms; Xero delivers again.`);
    late.name = 'TimeoutError';
    working.abort(late);
    throw late;
  });
  done.catch((error: unknown) => {
    if (late !== undefined && error !== late) onLateError(error);
  });
  try {
    await Promise.race([done, timer]);
  } finally {
    waiting.abort();
  }
}
