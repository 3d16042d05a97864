import { systemClock } from '../base.ts';
import type { Clock } from '../clock.ts';
import { XeroConfigError } from '../errors/xero-error.ts';
import type { Limiter } from './limiter.ts';
import { MemoryLimiter } from './memory-limiter.ts';
import type { Limits } from './tenant-limits.ts';

/** How much Xero allows an app, where it is not what Xero allows everyone. */
export interface LimitOptions {
  /** Calls at once for each organisation. @default 5 */
  readonly concurrent?: number | undefined;
  /** Calls a minute for each organisation. @default 60 */
  readonly perMinute?: number | undefined;
  /** Calls a minute for the whole app. @default 10000 */
  readonly appPerMinute?: number | undefined;
  /** How long a minute is; shorter ones are for tests. @unit milliseconds @default 60000 */
  readonly minute?: number | undefined;
}

/** How a limiter of one process is made. */
export interface LimiterOptions extends LimitOptions {
  /** The time, and waiting for it. @default the machine's clock */
  readonly clock?: Clock | undefined;
}

/**
 * A limiter for the calls of one process, kept in memory.
 *
 * @throws {XeroConfigError} for a limit that is no whole number from 1.
 * @see https://developer.xero.com/documentation/guides/oauth2/limits/
 */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  return new MemoryLimiter({ ...limitsOf(options), clock: options.clock ?? systemClock });
}

/**
 * Limits, complete.
 *
 * @throws {XeroConfigError} for a limit that is no whole number from 1.
 */
export function limitsOf(options: LimitOptions): Limits {
  return {
    concurrent: checked('concurrent', options.concurrent ?? 5),
    perMinute: checked('perMinute', options.perMinute ?? 60),
    appPerMinute: checked('appPerMinute', options.appPerMinute ?? 10_000),
    minute: checked('minute', options.minute ?? 60_000),
  };
}

function checked(name: string, limit: number): number {
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new XeroConfigError(`${name} must be a whole number from 1, not ${limit}.`);
}
