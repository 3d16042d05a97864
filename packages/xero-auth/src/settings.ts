import { type Clock, systemClock, XeroConfigError } from '@acme/xero-core';
import { type Endpoints, endpointsOf, isSafe } from './endpoints.ts';
import type { Http } from './http/exchange.ts';
import type { XeroAuthOptions } from './options.ts';
import type { Scope } from './scope.ts';

/** The options of an app, checked and complete. */
export interface Settings {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly clientAuthentication: 'post' | 'basic';
  readonly redirectUri: string | undefined;
  readonly scopes: readonly Scope[];
  readonly pkce: boolean;
  readonly endpoints: Endpoints;
  /** @unit milliseconds */
  readonly clockTolerance: number;
  /** @unit milliseconds */
  readonly renewAhead: number;
  readonly clock: Clock;
  readonly http: Http;
}

/** @throws {XeroConfigError} for an option that cannot work. */
export function settingsOf(options: XeroAuthOptions): Settings {
  const { clientId, clientSecret, clientAuthentication = 'post', redirectUri } = options;
  const { pkce = true, scopes = [], clock = systemClock, fetch } = options;
  if (typeof clientId !== 'string' || clientId === '') {
    throw new XeroConfigError('clientId is missing; the app has it at developer.xero.com.');
  }
  if (clientSecret !== undefined && (typeof clientSecret !== 'string' || clientSecret === '')) {
    throw new XeroConfigError(
      'clientSecret is empty; leave it out for an app without one, which logs in with PKCE alone.',
    );
  }
  if (clientAuthentication !== 'post' && clientAuthentication !== 'basic') {
    throw new XeroConfigError("clientAuthentication must be 'post' or 'basic'.");
  }
  if (clientSecret === undefined && clientAuthentication === 'basic') {
    throw new XeroConfigError("clientAuthentication 'basic' needs a clientSecret.");
  }
  if (clientSecret === undefined && !pkce) {
    throw new XeroConfigError(
      'pkce: false needs a clientSecret; without one, PKCE is what protects the login.',
    );
  }
  if (redirectUri !== undefined) checkRedirectUri(redirectUri);
  return {
    clientId,
    clientSecret,
    clientAuthentication,
    redirectUri,
    scopes: checkedScopes(scopes),
    pkce,
    endpoints: endpointsOf(options.endpoints),
    clockTolerance: duration('clockTolerance', options.clockTolerance ?? 60_000, 0),
    renewAhead: duration('renewAhead', options.renewAhead ?? 300_000, 0),
    clock,
    http: {
      // Bound late, so that a global fetch that is replaced after this is still used.
      fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
      clock,
      timeout: duration('timeout', options.timeout ?? 30_000, 1),
    },
  };
}

/** @throws {XeroConfigError} for a list of scopes that is none. */
export function checkedScopes(scopes: readonly Scope[]): readonly Scope[] {
  if (!Array.isArray(scopes)) {
    throw new XeroConfigError("scopes must be an array, such as ['offline_access'].");
  }
  const wrong = scopes.find((scope) => typeof scope !== 'string' || !/^[!#-[\]-~]+$/.test(scope));
  if (wrong !== undefined) {
    throw new XeroConfigError(
      `scopes must have one scope per entry; got ${JSON.stringify(wrong)}.`,
    );
  }
  return [...new Set(scopes)];
}

/** @throws {XeroConfigError} for a URI that Xero would not send anybody to. */
export function checkRedirectUri(uri: string): void {
  if (isSafe(uri) && !uri.includes('#')) return;
  throw new XeroConfigError(
    `redirectUri must be an https URL, or http://localhost, without a fragment: ${uri}`,
  );
}

function duration(name: string, milliseconds: number, least: number): number {
  if (Number.isFinite(milliseconds) && milliseconds >= least) return milliseconds;
  throw new XeroConfigError(
    `${name} must be a number of milliseconds from ${least}, not ${milliseconds}.`,
  );
}
