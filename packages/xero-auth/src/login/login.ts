import type { OAuthClient } from '../oauth/client.ts';
import { exchangeCode } from '../oauth/grants.ts';
import type { TokenSet } from '../token-set.ts';
import { authenticationEventOf } from '../tokens/claims.ts';
import { checkCallback } from './callback.ts';
import { type IdTokenClaims, verifyIdToken } from './id-token.ts';
import type { AuthorizationTransaction } from './transaction.ts';

/** What a user agreed to. */
export interface Login {
  /** The scopes that were granted. */
  readonly scopes: readonly string[];
  /** Asked for, and not granted. */
  readonly missingScopes: readonly string[];
  /** Granted, and not asked for: what the user agreed to in the past. */
  readonly addedScopes: readonly string[];
  /** Who logged in; only with the scope `openid`. */
  readonly idTokenClaims?: IdTokenClaims | undefined;
  /** This login, as connections name it in `authEventId`. */
  readonly authenticationEventId?: string | undefined;
}

/** Tokens of a login that nobody has saved yet. */
export interface FreshLogin {
  readonly tokens: TokenSet;
  readonly login: Login;
}

/**
 * Checks a callback and exchanges its code for tokens.
 *
 * @throws {XeroAuthError} see `XeroUser.handleCallback`.
 */
export async function completeLogin(
  client: OAuthClient,
  user: string,
  callback: string | URL | Request,
  transaction: AuthorizationTransaction,
): Promise<FreshLogin> {
  const code = checkCallback(client, user, callback, transaction);
  const { tokens, response } = await exchangeCode(client, code, transaction);
  const { scopes } = tokens;
  const asked = transaction.scopes;
  const withIdToken = asked.includes('openid') && scopes.includes('openid');
  const verified = withIdToken
    ? await verifyIdToken(client, response, transaction.nonce)
    : undefined;
  return {
    tokens: { ...tokens, ...(verified && { idToken: verified.idToken }) },
    login: {
      scopes,
      missingScopes: asked.filter((scope) => !scopes.includes(scope)),
      addedScopes: scopes.filter((scope) => !asked.includes(scope)),
      idTokenClaims: verified?.claims,
      authenticationEventId: authenticationEventOf(tokens.accessToken),
    },
  };
}
