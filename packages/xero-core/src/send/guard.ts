import type { Clock } from '../clock.ts';
import { XeroTimeoutError } from '../errors/xero-error.ts';
import type { Transport } from '../transport.ts';
import { finalError } from './outcome.ts';
import { keyTime } from './retry.ts';
import type { Sending } from './sending.ts';

/**
 * Runs work under the signal of a call and a timeout of its own; the work is told by a signal when
 * it is no longer waited for.
 */
export type Guard = <Value>(work: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;

/**
 * The guard of an attempt. It ends before the call's key does.
 *
 * @throws the last failure when the key is too old for another attempt.
 */
export function guardOf({ clock }: Transport, sending: Sending): Guard {
  const { call, signal, lastFailure } = sending;
  const left = keyTime(sending, clock.now());
  if (left <= 0 && lastFailure) throw finalError(sending, lastFailure);
  const timeout = Math.min(sending.timeout, left);
  const late = () => new XeroTimeoutError(call, timeout);
  const controller = new AbortController();
  return (work) => guarded({ clock, timeout, signal, late }, controller, work);
}

/** What ends work before it is done. */
interface Limits {
  readonly clock: Clock;
  /** @unit milliseconds */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  late(): Error;
}

function guarded<Value>(
  { clock, timeout, signal, late }: Limits,
  controller: AbortController,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const timer = new AbortController();
    const over = () => {
      // A reason, because making the default one costs more than the rest of a call.
      timer.abort('over');
      signal?.removeEventListener('abort', onAbort);
    };
    const end = (reason: unknown) => {
      over();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = () => end(signal?.reason);
    if (signal?.aborted) {
      onAbort();
      return;
    }
    signal?.addEventListener('abort', onAbort);
    clock.sleep(timeout, timer.signal).then(
      () => end(late()),
      () => undefined,
    );
    work(controller.signal).then(resolve, reject).finally(over);
  });
}
