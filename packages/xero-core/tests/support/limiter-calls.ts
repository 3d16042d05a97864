import type { Limiter, LimiterRequest, LimitReport, Permit } from '../../src/index.ts';
import { rateLimitOf } from '../../src/rate-limit.ts';
import type { LimitedServer } from './limited-server.ts';

/** A permit; the test fails when the limiter refuses. */
export async function permitOf(limiter: Limiter, request: LimiterRequest): Promise<Permit> {
  const outcome = await limiter.acquire(request);
  if ('refused' in outcome) throw new Error(`No permit: the ${outcome.refused} is used up.`);
  return outcome;
}

/** Calls a server by leave of a limiter. */
export async function callThrough(
  limiter: Limiter,
  server: LimitedServer,
  tenantId: string,
): Promise<void> {
  const permit = await permitOf(limiter, { tenantId });
  const headers = { 'xero-tenant-id': tenantId };
  const response = await server.fetch('https://api.example', { headers });
  permit.release({ ...said(response.status), rateLimit: rateLimitOf(response.headers) });
}

/** An answer's report, with nothing said of what is not given. */
export function said(status: number, over: Partial<LimitReport> = {}): LimitReport {
  const rateLimit = { minute: null, day: null, appMinute: null };
  return { status, rateLimit, problem: undefined, retryAfter: undefined, ...over };
}
