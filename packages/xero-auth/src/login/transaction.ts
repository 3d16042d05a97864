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
export function checkTransaction(
  transaction: AuthorizationTransaction,
  pkce: boolean,
): AuthorizationTransaction {
  const texts = ['user', 'state', 'nonce', 'redirectUri', ...(pkce ? ['codeVerifier'] : [])];
  const given: Partial<Record<string, unknown>> = { ...transaction };
  const wrong =
    given['version'] !== 1
      ? 'version'
      : (texts.find((name) => typeof given[name] !== 'string' || given[name] === '') ??
        (Array.isArray(given['scopes']) ? undefined : 'scopes') ??
        (Number.isFinite(given['expiresAt']) ? undefined : 'expiresAt'));
  if (wrong === undefined) return transaction;
  throw new XeroAuthError(
    'transaction_invalid',
    `user.handleCallback: the transaction is missing or not one of this SDK (\`${wrong}\`).`,
  );
}
