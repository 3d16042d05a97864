import type { Transport } from '../transport.ts';
import type { Failure, Refused } from './outcome.ts';
import type { Sending } from './sending.ts';

const passing: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const firstBackOff = 500;
const longestBackOff = 30_000;
/** Six minutes at Xero, less half a minute for the way there. */
const keyLife = 330_000;

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
  const wait = failure.kind === 'refused' ? waitFor(sending, failure) : backOff(sending);
  if (wait === undefined || wait > maxRetryWait) return undefined;
  return wait < keyTime(sending, clock.now()) ? wait : undefined;
}

/** What Xero asks for, or a guess where it asks for nothing; undefined when waiting is no help. */
function waitFor(sending: Sending, { response, retryAfter }: Refused): number | undefined {
  if (!passing.has(response.status)) return undefined;
  if (retryAfter !== undefined) return retryAfter;
  const isDayOver = /^day$/i.test(response.headers.get('x-rate-limit-problem') ?? '');
  return isDayOver ? undefined : backOff(sending);
}

/** Full jitter: anything up to a bound that doubles, so that those who failed together spread. */
function backOff({ retried }: Sending): number {
  return Math.random() * Math.min(firstBackOff * 2 ** retried, longestBackOff);
}

/**
 * For how long a call may still reach Xero without being done twice.
 *
 * @returns milliseconds; infinite while no attempt has used the call's key
 */
export function keyTime({ key, inDoubtSince }: Sending, now: number): number {
  if (key === undefined || inDoubtSince === undefined) return Number.POSITIVE_INFINITY;
  return inDoubtSince + keyLife - now;
}
