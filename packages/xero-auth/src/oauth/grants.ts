import {
  authorizationCodeGrantRequest,
  clientCredentialsGrantRequest,
  nopkce,
  refreshTokenGrantRequest,
  revocationRequest,
} from 'oauth4webapi';
import { withRetries } from '../http/retries.ts';
import type { TokenSet } from '../token-set.ts';
import { clientNow, type OAuthClient, sendOptions } from './client.ts';
import { refusal } from './refusal.ts';
import { requestTokens, type TokenGrant } from './token-request.ts';

/** What a login exchanges for tokens. */
export interface CodeGrant {
  /** The query of the callback, as oauth4webapi has checked it. */
  readonly parameters: URLSearchParams;
  readonly redirectUri: string;
  readonly codeVerifier: string | undefined;
  readonly scopes: readonly string[];
}

/** A code is good once: this is sent once. @throws {XeroAuthError} */
export function exchangeCode(client: OAuthClient, grant: CodeGrant): Promise<TokenGrant> {
  const { parameters, redirectUri, codeVerifier, scopes } = grant;
  const secrets = [parameters.get('code') ?? undefined, codeVerifier];
  return requestTokens(client, {
    purpose: { name: 'user.handleCallback', operationId: 'token', secrets },
    scopes,
    send: (options) =>
      authorizationCodeGrantRequest(
        client.server,
        clientNow(client.settings),
        client.authentication,
        parameters,
        redirectUri,
        codeVerifier ?? nopkce,
        options,
      ),
  });
}

/**
 * New tokens for old ones. An answer that is lost is asked for again with the same refresh token,
 * which Xero accepts for 30 minutes.
 *
 * @throws {XeroAuthError} with the age of the old tokens.
 */
export function refreshTokens(
  client: OAuthClient,
  old: TokenSet,
  refreshToken: string,
): Promise<TokenSet> {
  const { clock } = client.settings;
  return withRetries(clock, async () => {
    const { tokens } = await requestTokens(client, {
      purpose: { name: 'user.accessToken', operationId: 'token', secrets: [refreshToken] },
      scopes: old.scopes,
      tokenAgeMs: clock.now() - old.obtainedAt,
      send: (options) =>
        refreshTokenGrantRequest(
          client.server,
          clientNow(client.settings),
          client.authentication,
          refreshToken,
          options,
        ),
    });
    const { idToken } = old;
    return { refreshToken, ...(idToken !== undefined && { idToken }), ...tokens };
  });
}

/** An access token for the app itself. @throws {XeroAuthError} */
export function requestAppToken(client: OAuthClient, scopes: readonly string[]): Promise<TokenSet> {
  return withRetries(client.settings.clock, async () => {
    const { tokens } = await requestTokens(client, {
      purpose: { name: 'app.accessToken', operationId: 'token', secrets: [] },
      scopes,
      send: (options) =>
        clientCredentialsGrantRequest(
          client.server,
          clientNow(client.settings),
          client.authentication,
          scopes.length > 0 ? { scope: scopes.join(' ') } : {},
          options,
        ),
    });
    return tokens;
  });
}

/** Ends all that a user gave the app. @throws {XeroAuthError} */
export function revokeTokens(client: OAuthClient, refreshToken: string): Promise<void> {
  const secrets = [refreshToken, client.settings.clientSecret];
  const purpose = { name: 'user.revoke', operationId: 'revocation', secrets };
  return withRetries(client.settings.clock, async () => {
    const response = await revocationRequest(
      client.server,
      clientNow(client.settings),
      client.authentication,
      refreshToken,
      sendOptions(client, purpose),
    );
    if (response.status !== 200) throw await refusal(response, purpose);
  });
}
