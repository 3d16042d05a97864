import { XeroConfigError } from './errors/xero-error.ts';
import type { ApiDescription } from './operation-table.ts';
import type { ClientHooks, ClientOptions } from './options.ts';
import type { XeroSession } from './session.ts';
import { version } from './version.ts';

/** Everything that is the same for all calls of a client. */
export interface Transport {
  readonly accessToken: XeroSession['accessToken'];
  /** Taken from the session once: a client stays with one organisation for life. */
  readonly tenantId: string | undefined;
  readonly customConnection: boolean;
  readonly tenanted: boolean;
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly userAgent: string;
  /** @unit milliseconds */
  readonly timeout: number;
  readonly unitDecimalPlaces: 2 | 4 | undefined;
  readonly hooks: ClientHooks;
}

const defaultTimeout = 60_000;

/**
 * Settles a client's options once.
 *
 * @throws {XeroConfigError} for a session without `accessToken`, a `baseUrl` that is neither https
 * nor loopback, or a timeout that is no duration.
 */
export function transportOf(
  api: ApiDescription,
  session: XeroSession,
  options: ClientOptions = {},
): Transport {
  if (typeof session?.accessToken !== 'function') {
    throw new XeroConfigError('The session has no accessToken function.');
  }
  return {
    accessToken: (request) => session.accessToken(request),
    tenantId: session.tenantId,
    customConnection: session.customConnection === true,
    tenanted: api.tenanted,
    baseUrl: checkedBaseUrl(options.baseUrl ?? api.baseUrl),
    // Bound late, so that a global fetch that is replaced after this is still used.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    userAgent: [options.userAgent, `acme-xero-${api.name}/${version}`].filter(Boolean).join(' '),
    timeout: checkedTimeout(options.timeout ?? defaultTimeout),
    unitDecimalPlaces: options.unitDecimalPlaces,
    hooks: options.hooks ?? {},
  };
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  if (!url || (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:'))) {
    throw new XeroConfigError(
      `baseUrl must be an https URL, or http on loopback, because access tokens go there: ${baseUrl}`,
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
    `timeout must be a positive number of milliseconds up to ${longestTimer}, not ${timeout}.`,
  );
}
