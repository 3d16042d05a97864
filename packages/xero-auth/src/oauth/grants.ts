import { revocationRequest } from 'oauth4webapi';
import { withRetries } from '../http/retries.ts';
import type { AuthorizationTransaction } from '../login/transaction.ts';
import type { TokenSet } from '../token-set.ts';
import { type OAuthClient, partiesNow, sendOptions } from './client.ts';
import { refusal } from './refusal.ts';
import { requestTokens, type TokenGrant } from './token-request.ts';

/**
 * Tokens for a code, which is good once: this is sent once.
 *
 * @throws {XeroAuthError}
 */
export function exchangeCode(
  client: OAuthClient,
  code: string,
  { redirectUri, codeVerifier, scopes }: AuthorizationTransaction,
): Promise<TokenGrant> {
  return requestTokens(client, {
    name: 'user.handleCallback',
    secrets: [code, codeVerifier],
    scopes,
    grant: 'authorization_code',
    form: {
      code,
      redirect_uri: redirectUri,
      ...(codeVerifier !== undefined && { code_verifier: codeVerifier }),
    },
  });
}

/**
 * New tokens for old ones. An answer that is lost is asked for again with the same refresh token,
 * which Xero accepts for 30 minutes.
 *
 * @throws {XeroAuthError} with the age of the old tokens.
 */
export function refreshTokens(client: OAuthClient, old: TokenSet): Promise<TokenSet> {
  const { clock } = client.settings;
  const { refreshToken = '', idToken, scopes, obtainedAt } = old;
  return withRetries(clock, async () => {
    const { tokens } = await requestTokens(client, {
      name: 'user.accessToken',
      secrets: [refreshToken],
      scopes,
      tokenAgeMs: clock.now() - obtainedAt,
      grant: 'refresh_token',
      form: { refresh_token: refreshToken },
    });
    return { refreshToken, ...(idToken !== undefined && { idToken }), ...tokens };
  });
}

/** An access token for the app itself. @throws {XeroAuthError} */
export function requestAppToken(client: OAuthClient, scope: string): Promise<TokenSet> {
  return withRetries(client.settings.clock, async () => {
    const { tokens } = await requestTokens(client, {
      name: 'app.accessToken',
      secrets: [],
      scopes: scope.split(' ').filter(Boolean),
      grant: 'client_credentials',
      form: scope === '' ? {} : { scope },
    });
    return tokens;
  });
}

/** Ends all that a user gave the app. @throws {XeroAuthError} */
export function revokeTokens(client: OAuthClient, refreshToken: string): Promise<void> {
  const { settings } = client;
  const secrets = [refreshToken, settings.clientSecret];
  const purpose = { name: 'user.revoke', operationId: 'revocation', secrets };
  return withRetries(settings.clock, async () => {
    const options = sendOptions(settings, purpose);
    const response = await revocationRequest(...partiesNow(client), refreshToken, options);
    if (response.status !== 200) throw await refusal(response, purpose);
  });
}
