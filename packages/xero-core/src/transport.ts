import { type Clock, systemClock } from './clock.ts';
import type { DriftObserver } from './drift/observer.ts';
import { XeroConfigError } from './errors/xero-error.ts';
import { createLimiter } from './limiter/create-limiter.ts';
import type { Limiter } from './limiter/limiter.ts';
import type { ApiDescription } from './operation-table.ts';
import type { ClientHooks, ClientOptions } from './options.ts';
import type { AppLimits, XeroSession } from './session.ts';
import type { Checks } from './validate/checks.ts';
import { version } from './version.ts';

/** Everything that is the same for all calls of a client. */
export interface Transport {
  readonly accessToken: XeroSession['accessToken'];
  /** Taken from the session once: a client stays with one organisation for life. */
  readonly tenantId: string | undefined;
  readonly customConnection: boolean;
  readonly limiter: Limiter;
  /** Whose calls the limiter counts; undefined for those that count against the app only. */
  readonly limitedAs: string | undefined;
  readonly tenanted: boolean;
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly userAgent: string;
  /** @unit milliseconds */
  readonly timeout: number;
  readonly retries: number;
  /** @unit milliseconds */
  readonly maxRetryWait: number;
  readonly clock: Clock;
  readonly unitDecimalPlaces: 2 | 4 | undefined;
  readonly onDrift: DriftObserver | undefined;
  readonly checks: Checks;
  readonly hooks: ClientHooks;
}

const defaultTimeout = 60_000;
const defaultRetries = 3;
const defaultRetryWait = 60_000;

/**
 * Settles a client's options once.
 *
 * @throws {XeroConfigError} for a session without `accessToken`, a `baseUrl` that is neither https
 * nor loopback, a number that cannot be, or `validate` without schemas.
 */
export function transportOf(
  api: ApiDescription,
  session: XeroSession,
  options: ClientOptions = {},
): Transport {
  if (typeof session?.accessToken !== 'function') {
    throw new XeroConfigError('The session has no accessToken function.');
  }
  const { clock = systemClock } = options;
  return {
    accessToken: (request) => session.accessToken(request),
    tenantId: session.tenantId,
    customConnection: session.customConnection === true,
    tenanted: api.tenanted,
    limiter: options.limiter ?? session.limiter ?? appLimiter(session.limits, clock),
    limitedAs: api.tenanted ? (session.tenantId ?? 'custom connection') : undefined,
    baseUrl: checkedBaseUrl(options.baseUrl ?? api.baseUrl),
    // Bound late, so that a global fetch that is replaced after this is still used.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    userAgent: [options.userAgent, `acme-xero-${api.name}/${version}`].filter(Boolean).join(' '),
    timeout: checkedTimeout(options.timeout ?? defaultTimeout),
    retries: checkedRetries(options.retries ?? defaultRetries),
    maxRetryWait: checkedWait(options.maxRetryWait ?? defaultRetryWait),
    clock,
    unitDecimalPlaces: options.unitDecimalPlaces,
    onDrift: options.onDrift,
    checks: checksOf(api.name, options),
    hooks: options.hooks ?? {},
  };
}

/** @throws {XeroConfigError} when there is nothing to validate by, or `validate` is something else. */
function checksOf(family: string, { validate, schemas }: ClientOptions): Checks {
  if (!validate) return {};
  if (schemas) return schemas.checksOf(validate);
  throw new XeroConfigError(
    `validate needs schemas: import { schemas } from '@acme/xero-${family}/schemas'.`,
  );
}

/** The limiter of the app, made by the first of its clients. */
function appLimiter(limits: AppLimits = {}, clock: Clock): Limiter {
  limits.limiter ??= createLimiter({ clock });
  return limits.limiter;
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  if (!url || (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:'))) {
    throw new XeroConfigError(
      `baseUrl must be https, or http on loopback, since access tokens go there: ${baseUrl}`,
    );
  }
  return baseUrl.replace(/\/+$/, '');
}

const longestTimer = 2 ** 31 - 1;

/**
 * A timeout as timers take it: whole milliseconds.
 *
 * @throws {XeroConfigError} for what is no duration, or longer than timers can wait (24.8 days).
 */
export function checkedTimeout(timeout: number): number {
  if (timeout > 0 && timeout <= longestTimer) return Math.ceil(timeout);
  throw new XeroConfigError(
    `timeout must be milliseconds above 0, up to ${longestTimer}, not ${timeout}.`,
  );
}

/** @throws {XeroConfigError} for what is no number of times. */
export function checkedRetries(retries: number): number {
  if (Number.isInteger(retries) && retries >= 0) return retries;
  throw new XeroConfigError(`retries must be a whole number from 0, not ${retries}.`);
}

function checkedWait(wait: number): number {
  if (wait >= 0) return wait;
  throw new XeroConfigError(`maxRetryWait must be milliseconds from 0, not ${wait}.`);
}
