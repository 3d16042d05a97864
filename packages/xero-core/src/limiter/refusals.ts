import type { LimitReport } from './limiter.ts';

/** What a 429 asks for. */
export interface Brake {
  /** Who has to wait: until the day's budget is renewed, all calls of the app, or the organisation's. */
  readonly on: 'day' | 'app' | 'tenant';
  /** @unit milliseconds */
  readonly wait: number;
  /** Whether fewer calls at once are to be sent. */
  readonly fewer: boolean;
}

const shortPause = 1000;

/** What an answer asks for, when it is a 429; `minute` is how long Xero's minutes are. */
export function brakeOf(report: LimitReport, minute: number): Brake | undefined {
  if (report.status !== 429) return undefined;
  const { problem, retryAfter } = report;
  const longest = 2 * minute;
  const pause = (on: Brake['on'], absent: number): Brake => ({
    on,
    wait: Math.min(retryAfter ?? absent, longest),
    fewer: problem === 'concurrent',
  });
  switch (problem) {
    case 'day':
      return pause('day', 0);
    case 'appminute':
      return pause('app', minute);
    case 'minute':
      return pause('tenant', minute);
    case 'concurrent':
      return pause('tenant', shortPause);
    default:
      // So long a wait is the day's, whatever its name: nobody is left to wait for it in silence.
      return pause((retryAfter ?? 0) > longest ? 'day' : 'tenant', shortPause);
  }
}
