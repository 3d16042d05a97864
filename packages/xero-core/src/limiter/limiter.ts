import type { RateLimit } from '../rate-limit.ts';

/**
 * Keeps an app within Xero's limits: five calls at once and sixty a minute for each organisation,
 * ten thousand a minute for the app, and the day's budget. One limiter serves the whole app.
 */
export interface Limiter {
  /**
   * Waits until a call may be sent; calls of one organisation never wait for those of another.
   *
   * @returns a permit, which must be released exactly once, or the refusal of a day that is used up.
   * @throws the signal's reason when the signal aborts while it waits.
   */
  acquire(request: LimiterRequest): Promise<Permit | LimitRefusal>;
}

/** Who asks to send. */
export interface LimiterRequest {
  /** The organisation; calls without one count against the app only. */
  readonly tenantId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Leave to send one request. */
export interface Permit {
  /** Gives the place back once the answer has been read, with what it said; nothing when none came. */
  release(report?: LimitReport): void;
}

/** The day's budget of an organisation is used up. */
export interface LimitRefusal {
  readonly refused: 'day';
  /** Until the budget is renewed, where Xero has said so. @unit milliseconds */
  readonly retryAfter: number | undefined;
}

/** What an answer said of the limits. */
export interface LimitReport {
  readonly status: number;
  readonly rateLimit: RateLimit;
  /** Which limit was hit, in lower case: `minute`, `day`, `appminute`, `concurrent`, or a new one. */
  readonly problem: string | undefined;
  /** @unit milliseconds */
  readonly retryAfter: number | undefined;
}
