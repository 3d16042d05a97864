import { XeroConfigError, XeroInputError } from '@acme/xero-core/base';
import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from 'oauth4webapi';
import type { Scope } from '../scope.ts';
import { checkedRedirectUri, checkedScopes, type Settings } from '../settings.ts';
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

const doing = 'user.createAuthorization';
const tenMinutes = 600_000;

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
  const scopes = checkedScopes(options.scopes ?? settings.scopes);
  const redirectUri = checkedRedirectUri(options.redirectUri ?? settings.redirectUri ?? 'missing');
  if (scopes.length === 0) throw new XeroConfigError(`${doing}: scopes are missing.`);
  const appOnly = scopes.find((scope) => /^(app\.connections|marketplace\.billing)$/.test(scope));
  if (appOnly) {
    throw new XeroConfigError(`${doing}: users cannot grant ${appOnly}; use auth.app().`);
  }
  const { bulkConnect, acrValues = [], prompt, parameters = {} } = options;
  const codeVerifier = settings.pkce ? generateRandomCodeVerifier() : undefined;
  const [state, nonce] = [generateRandomState(), generateRandomNonce()];
  const ours: Readonly<Record<string, string | undefined>> = {
    response_type: 'code',
    response_mode: undefined,
    client_id: settings.clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    nonce,
    code_challenge: codeVerifier && (await calculatePKCECodeChallenge(codeVerifier)),
    code_challenge_method: codeVerifier && 'S256',
    prompt,
    acr_values: [
      ...(bulkConnect === undefined ? [] : [`bulk_connect:${bulkConnect}`]),
      ...acrValues,
    ].join(' '),
  };
  const url = new URL(settings.endpoints.authorization);
  for (const [name, value] of Object.entries({ ...ours, ...parameters })) {
    if (name in ours && name in parameters) {
      throw new XeroInputError('parameters', `${doing}: ${name} is not for parameters to set.`);
    }
    if (value) url.searchParams.set(name, value);
  }
  const transaction: AuthorizationTransaction = {
    version: 1,
    user,
    state,
    nonce,
    ...(codeVerifier && { codeVerifier }),
    redirectUri,
    scopes,
    expiresAt: settings.clock.now() + tenMinutes,
  };
  return { url: url.href, transaction };
}
