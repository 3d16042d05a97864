import type { Transport } from '../transport.ts';
import type { Failure, Refused } from './outcome.ts';
import type { Sending } from './sending.ts';

const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const firstBackOff = 500;
const longestBackOff = 30_000;
/** Six minutes at Xero, less half a minute for the way there. */
const keyLife = 330_000;
const never = Number.POSITIVE_INFINITY;

/**
 * How long to wait before a call is sent again; undefined when it is not.
 *
 * @returns milliseconds
 */
export function retryWait(
  { clock, maxRetryWait }: Transport,
  sending: Sending,
  failure: Failure,
): number | undefined {
  if (sending.retried >= sending.retries || !sending.request.repeatable) return undefined;
  const asked = failure.kind === 'refused' ? askedWait(failure) : undefined;
  const wait = asked ?? Math.min(backOff(sending.retried), maxRetryWait);
  return wait <= maxRetryWait && wait < keyTime(sending, clock.now()) ? wait : undefined;
}

/** What Xero asks for, never when waiting is no help, or undefined when it asks for nothing. */
function askedWait({ response, retryAfter }: Refused): number | undefined {
  if (!passing.has(response.status)) return never;
  const isDayOver = /^day$/i.test(response.headers.get('x-rate-limit-problem') ?? '');
  return retryAfter ?? (isDayOver ? never : undefined);
}

/** Full jitter: anything up to a bound that doubles, so that those who failed together spread. */
function backOff(retried: number): number {
  return Math.random() * Math.min(firstBackOff * 2 ** retried, longestBackOff);
}

/**
 * For how long a call may still reach Xero without being done twice.
 *
 * @returns milliseconds; infinite while no attempt has used the call's key
 */
export function keyTime({ key, inDoubtSince }: Sending, now: number): number {
  if (key === undefined || inDoubtSince === undefined) return never;
  return inDoubtSince + keyLife - now;
}
