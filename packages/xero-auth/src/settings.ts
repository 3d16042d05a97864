import type { Clock } from '@acme/xero-core';
import { systemClock, XeroConfigError } from '@acme/xero-core/base';
import { type Endpoints, endpointsOf, isSafe } from './endpoints.ts';
import type { XeroAuthOptions } from './options.ts';
import type { Scope } from './scope.ts';

/** The options of an app, checked and complete. */
export interface Settings {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly clientAuthentication: 'post' | 'basic' | undefined;
  readonly redirectUri: string | undefined;
  readonly scopes: readonly Scope[];
  readonly pkce: boolean;
  readonly endpoints: Endpoints;
  /** @unit milliseconds */
  readonly timeout: number;
  /** @unit milliseconds */
  readonly clockTolerance: number;
  /** @unit milliseconds */
  readonly renewAhead: number;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
}

/** @throws {XeroConfigError} for an option that cannot work. */
export function settingsOf(options: XeroAuthOptions): Settings {
  const { clientId, clientSecret, clientAuthentication, redirectUri, fetch } = options;
  const { pkce = true, scopes = [], clock = systemClock } = options;
  if (!clientId) throw new XeroConfigError('clientId is missing.');
  if (clientSecret === '') {
    throw new XeroConfigError('clientSecret is empty; leave it out if there is none.');
  }
  if (clientSecret === undefined && (!pkce || clientAuthentication === 'basic')) {
    const option = pkce ? "clientAuthentication: 'basic'" : 'pkce: false';
    throw new XeroConfigError(`${option} needs a clientSecret.`);
  }
  return {
    clientId,
    clientSecret,
    clientAuthentication,
    redirectUri: redirectUri && checkedRedirectUri(redirectUri),
    scopes: checkedScopes(scopes),
    pkce,
    endpoints: endpointsOf(options.endpoints),
    timeout: duration('timeout', options.timeout ?? 30_000, 1),
    clockTolerance: duration('clockTolerance', options.clockTolerance ?? 60_000),
    renewAhead: duration('renewAhead', options.renewAhead ?? 300_000),
    // Bound late, so that a global fetch that is replaced after this is still used.
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    clock,
  };
}

/** @throws {XeroConfigError} for what is no list of scopes. */
export function checkedScopes(scopes: readonly Scope[]): readonly Scope[] {
  const list: readonly unknown[] = Array.isArray(scopes) ? scopes : [scopes];
  const wrong = list.find((scope) => typeof scope !== 'string' || !/^[!#-[\]-~]+$/.test(scope));
  if (list === scopes && wrong === undefined) return [...new Set(scopes)];
  throw new XeroConfigError(
    `scopes must be a list with one scope per entry, not ${JSON.stringify(wrong ?? scopes)}.`,
  );
}

/** @throws {XeroConfigError} for a URI to which Xero would send nobody. */
export function checkedRedirectUri(uri: string): string {
  if (isSafe(uri) && !uri.includes('#')) return uri;
  throw new XeroConfigError(
    `redirectUri must be https, or http on loopback, without a fragment: ${uri}`,
  );
}

function duration(name: string, milliseconds: number, least = 0): number {
  if (Number.isFinite(milliseconds) && milliseconds >= least) return milliseconds;
  throw new XeroConfigError(`${name} must be milliseconds, not ${milliseconds}.`);
}
