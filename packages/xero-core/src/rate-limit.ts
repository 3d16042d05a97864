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

function count(value: string | null): number | null {
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}
