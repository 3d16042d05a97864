import { XeroConfigError, XeroInputError } from '@acme/xero-core';
import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from 'oauth4webapi';
import type { Scope } from '../scope.ts';
import { checkedScopes, checkRedirectUri, type Settings } from '../settings.ts';
import type { AuthorizationTransaction } from './transaction.ts';

/** How one login differs from the app's usual one. */
export interface AuthorizationOptions {
  /** @default those of the app */
  readonly scopes?: readonly Scope[] | undefined;
  /** @default that of the app */
  readonly redirectUri?: string | undefined;
  /** What Xero should ask of the user, such as `consent` or `login`. */
  readonly prompt?: string | undefined;
  /** Lets the user connect several organisations at once, where Xero has allowed it to the app. */
  readonly bulkConnect?: boolean | undefined;
  /** More `acr_values`. */
  readonly acrValues?: readonly string[] | undefined;
  /** More parameters of the URL; none of those that this SDK sets. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** Where to send the user, and what to keep until they are back. */
export interface Authorization {
  readonly url: string;
  readonly transaction: AuthorizationTransaction;
}

const tenMinutes = 600_000;
const ours =
  /^(response_type|response_mode|client_id|redirect_uri|scope|state|nonce|code_challenge|code_challenge_method|acr_values|prompt|request|request_uri)$/;
const ofTheAppItself = ['app.connections', 'marketplace.billing'];

/**
 * Builds the URL of a login; nothing is sent.
 *
 * @throws {XeroConfigError} without scopes or a redirect URI; {@link XeroInputError} for a parameter
 * that is not the caller's to set.
 */
export async function createAuthorization(
  settings: Settings,
  user: string,
  options: AuthorizationOptions = {},
): Promise<Authorization> {
  const scopes = scopesFor(settings, options.scopes);
  const redirectUri = redirectUriFor(settings, options.redirectUri);
  const codeVerifier = settings.pkce ? generateRandomCodeVerifier() : undefined;
  const transaction: AuthorizationTransaction = {
    version: 1,
    user,
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    ...(codeVerifier !== undefined && { codeVerifier }),
    redirectUri,
    scopes,
    expiresAt: settings.clock.now() + tenMinutes,
  };
  const url = new URL(settings.endpoints.authorization);
  const parameters = {
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state: transaction.state,
    nonce: transaction.nonce,
    ...(codeVerifier !== undefined && {
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }),
    acr_values: acrValues(options).join(' '),
    prompt: options.prompt ?? '',
    ...checkedParameters(options.parameters),
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== '') url.searchParams.set(name, value);
  }
  return { url: url.href, transaction };
}

function scopesFor({ scopes }: Settings, given: readonly Scope[] | undefined): readonly Scope[] {
  const asked = given === undefined ? scopes : checkedScopes(given);
  if (asked.length === 0) {
    throw new XeroConfigError(
      'user.createAuthorization: there are no scopes to ask for; give some to new XeroAuth({ scopes }).',
    );
  }
  const wrong = ofTheAppItself.find((scope) => asked.includes(scope));
  if (wrong === undefined) return asked;
  throw new XeroConfigError(
    `user.createAuthorization: no user can grant ${wrong}; use auth.app({ scopes: ['${wrong}'] }).`,
  );
}

function redirectUriFor({ redirectUri }: Settings, given: string | undefined): string {
  if (given !== undefined) checkRedirectUri(given);
  const uri = given ?? redirectUri;
  if (uri !== undefined) return uri;
  throw new XeroConfigError(
    'user.createAuthorization: there is no redirectUri; give new XeroAuth({ redirectUri }) one that the app has registered.',
  );
}

function acrValues({ bulkConnect, acrValues = [] }: AuthorizationOptions): readonly string[] {
  return bulkConnect === undefined ? acrValues : [`bulk_connect:${bulkConnect}`, ...acrValues];
}

function checkedParameters(
  parameters: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const wrong = Object.keys(parameters).find((name) => ours.test(name));
  if (wrong === undefined) return parameters;
  throw new XeroInputError(
    'parameters',
    `user.createAuthorization: ${wrong} is set by this SDK; leave it out of parameters.`,
  );
}
