import type { Limiter, LimiterRequest, LimitReport, Permit } from '../../src/index.ts';

/** A permit; the test fails when the limiter refuses. */
export async function permitOf(limiter: Limiter, request: LimiterRequest): Promise<Permit> {
  const outcome = await limiter.acquire(request);
  if ('refused' in outcome) throw new Error(`No permit: the ${outcome.refused} is used up.`);
  return outcome;
}

/** An answer's report, with nothing said of what is not given. */
export function said(status: number, over: Partial<LimitReport> = {}): LimitReport {
  const rateLimit = { minute: null, day: null, appMinute: null };
  return { status, rateLimit, problem: undefined, retryAfter: undefined, ...over };
}
