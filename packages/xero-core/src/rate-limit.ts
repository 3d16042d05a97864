/** What is left of Xero's limits, as the answer's headers say; null where they do not. */
export interface RateLimit {
  /** Calls left this minute for this organisation. */
  readonly minute: number | null;
  /** Calls left today for this organisation. */
  readonly day: number | null;
  /** Calls left this minute for the whole app. */
  readonly appMinute: number | null;
}

/** Reads the limit headers of an answer. */
export function rateLimitOf(headers: Headers): RateLimit {
  return {
    minute: count(headers.get('x-minlimit-remaining')),
    day: count(headers.get('x-daylimit-remaining')),
    appMinute: count(headers.get('x-appminlimit-remaining')),
  };
}

/**
 * How long an answer asks to wait, in seconds or until a date.
 *
 * @returns milliseconds, or undefined when it does not say.
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Other texts, too, are dates to some engines.
  const date = /^\w{3}, .+ GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}

/** A number of a header; null when it is none. */
export function count(value: string | null): number | null {
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}
