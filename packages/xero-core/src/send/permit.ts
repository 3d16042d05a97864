import { XeroRateLimitError } from '../errors/api-error.ts';
import type { LimitReport, Permit } from '../limiter/limiter.ts';
import { rateLimitOf, retryAfterOf } from '../rate-limit.ts';
import type { Transport } from '../transport.ts';
import type { Sending } from './sending.ts';

/**
 * Waits for leave to send; only the signal ends the wait.
 *
 * @throws {XeroRateLimitError} when the day's budget of the organisation is used up.
 */
export async function acquirePermit(transport: Transport, sending: Sending): Promise<Permit> {
  const { call, signal } = sending;
  const permit = await transport.limiter.acquire({ tenantId: transport.limitedAs, signal });
  if (!('refused' in permit)) return permit;
  throw new XeroRateLimitError({
    ...call,
    status: 429,
    headers: new Headers({ 'x-rate-limit-problem': permit.refused }),
    text: '',
    retryAfter: permit.retryAfter,
    unsent: true,
  });
}

/** What an answer says of the limits. */
export function limitReport(response: Response, now: number): LimitReport {
  const { status, headers } = response;
  return {
    status,
    rateLimit: rateLimitOf(headers),
    problem: headers.get('x-rate-limit-problem')?.toLowerCase(),
    retryAfter: retryAfterOf(headers, now),
  };
}
