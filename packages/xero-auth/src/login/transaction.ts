import { XeroAuthError } from '../errors/auth-error.ts';

/**
 * What must be kept between the start of a login and its callback, in the session of the browser
 * that logs in: plain JSON, and secret. In a cookie, seal it with `sealTransaction`.
 */
export interface AuthorizationTransaction {
  readonly version: 1;
  /** The key of the user who logs in. */
  readonly user: string;
  readonly state: string;
  readonly nonce: string;
  /** Undefined without PKCE. */
  readonly codeVerifier?: string | undefined;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Ten minutes after the start. @unit milliseconds since 1970 */
  readonly expiresAt: number;
}

/** @throws {XeroAuthError} for anything that `createAuthorization` did not make. */
export function checkTransaction(transaction: AuthorizationTransaction, pkce: boolean): void {
  const { version, user, state, nonce, redirectUri, codeVerifier, scopes, expiresAt } = {
    ...transaction,
  };
  const texts = [user, state, nonce, redirectUri, pkce ? codeVerifier : user];
  const isOurs =
    version === 1 &&
    Array.isArray(scopes) &&
    Number.isFinite(expiresAt) &&
    texts.every((text) => text && typeof text === 'string');
  if (isOurs) return;
  throw new XeroAuthError(
    'transaction_invalid',
    'user.handleCallback: the transaction is missing, or of another version.',
  );
}
