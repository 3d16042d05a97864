import { XeroInputError } from '@acme/xero-core/base';
import { XeroAuthError } from '../errors/auth-error.ts';
import { withoutSecrets } from '../errors/text.ts';
import type { OAuthClient } from '../oauth/client.ts';
import { described, oauthCode, quoted } from '../oauth/refusal.ts';
import { type AuthorizationTransaction, checkTransaction } from './transaction.ts';

const doing = 'user.handleCallback';

/**
 * The code in a callback, if that is the answer to this very login.
 *
 * @throws {XeroAuthError} for any other, and when the user refused.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function checkCallback(
  { settings, server }: OAuthClient,
  user: string,
  callback: string | URL | Request,
  transaction: AuthorizationTransaction,
): string {
  const query = queryOf(callback);
  checkTransaction(transaction, settings.pkce);
  const { state } = transaction;
  const mismatch =
    (transaction.user !== user && 'wrong_user') ||
    // Given twice, they are joined here, and not this login's.
    (query.getAll('state').join() !== state && 'state_mismatch') ||
    (settings.clock.now() >= transaction.expiresAt && 'transaction_expired') ||
    (query.getAll('iss').some((issuer) => issuer !== server.issuer) && 'issuer_mismatch');
  if (mismatch) {
    const problem = `${doing}: this is not the answer to the login (${mismatch}).`;
    throw new XeroAuthError(mismatch, problem);
  }
  if (query.has('error')) throw userRefusal(query, transaction);
  const [code, ...more] = query.getAll('code');
  const isOther = ['response', 'token', 'id_token'].some((name) => query.has(name));
  if (code && more.length === 0 && !isOther) return code;
  throw new XeroAuthError('callback_incomplete', `${doing}: the callback has not just one code.`);
}

function userRefusal(
  query: URLSearchParams,
  { codeVerifier, nonce, state }: AuthorizationTransaction,
): XeroAuthError {
  const secrets = [codeVerifier, nonce, state, query.get('code') ?? undefined];
  const clean = (name: string) => withoutSecrets(query.get(name) ?? '', secrets);
  const description = described(clean('error_description'));
  const code = oauthCode(clean('error')) ?? 'invalid_response';
  const problem = `${doing}: Xero sent the user back with ${quoted(code, description)}.`;
  return new XeroAuthError(code, problem, { description });
}

/** Behind a proxy, only the query of a callback can be trusted to be what the browser asked for. */
function queryOf(callback: string | URL | Request): URLSearchParams {
  const url = (callback as Request | undefined)?.url ?? callback;
  const [, query] = /\?([^#]*)/.exec(String(url)) ?? [];
  if (query !== undefined) return new URLSearchParams(query);
  throw new XeroInputError('callback', `${doing}: the callback must be a URL with a query.`);
}
