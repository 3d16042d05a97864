import { XeroInputError } from '@acme/xero-core';
import { validateAuthResponse } from 'oauth4webapi';
import { XeroAuthError } from '../errors/auth-error.ts';
import type { XeroAuthErrorCode } from '../errors/codes.ts';
import { withoutSecrets } from '../errors/text.ts';
import { clientNow, type OAuthClient } from '../oauth/client.ts';
import { described, oauthCode } from '../oauth/refusal.ts';
import { type AuthorizationTransaction, checkTransaction } from './transaction.ts';

/**
 * The query of a callback that is the answer to this very login.
 *
 * @throws {XeroAuthError} for any other, and when the user refused.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function checkCallback(
  { settings, server }: OAuthClient,
  user: string,
  callback: string | URL | Request,
  given: AuthorizationTransaction,
): URLSearchParams {
  const transaction = checkTransaction(given, settings.pkce);
  if (transaction.user !== user) throw refused('wrong_user', 'the transaction is another user’s.');
  const query = queryOf(callback);
  const [state, ...more] = query.getAll('state');
  if (state !== transaction.state || more.length > 0) {
    throw refused('state_mismatch', 'the callback does not have the state of this login.');
  }
  if (settings.clock.now() >= transaction.expiresAt) {
    throw refused('transaction_expired', 'the login took too long.');
  }
  for (const name of ['iss', 'code', 'error']) {
    if (query.getAll(name).length <= 1) continue;
    throw refused('callback_incomplete', `the callback has \`${name}\` more than once.`);
  }
  const issuer = query.get('iss');
  if (issuer !== null && issuer !== server.issuer) {
    throw refused('issuer_mismatch', `the callback is not from ${server.issuer}.`);
  }
  if (query.has('error')) throw userRefusal(query, transaction);
  if (!query.get('code')) throw refused('callback_incomplete', 'the callback has no code.');
  try {
    return validateAuthResponse(server, clientNow(settings), query, transaction.state);
  } catch {
    throw refused('callback_incomplete', 'the callback is not one of the code flow.');
  }
}

function refused(code: XeroAuthErrorCode, problem: string): XeroAuthError {
  return new XeroAuthError(code, `user.handleCallback: ${problem}`);
}

function userRefusal(query: URLSearchParams, transaction: AuthorizationTransaction): XeroAuthError {
  const secrets = [transaction.codeVerifier, transaction.state, transaction.nonce];
  const text = query.get('error_description');
  const description = described(text === null ? undefined : withoutSecrets(text, secrets));
  const code = oauthCode(query.get('error')) ?? 'invalid_response';
  const words = description === undefined ? '' : ` (“${description}”)`;
  return new XeroAuthError(
    code,
    `user.handleCallback: Xero sent the user back with ${code}${words}.`,
    {
      description,
    },
  );
}

/** Behind proxies only the query of a callback can be trusted to be what the browser asked for. */
function queryOf(callback: string | URL | Request): URLSearchParams {
  const url: unknown =
    typeof callback === 'string'
      ? callback
      : callback instanceof URL
        ? callback.href
        : callback?.url;
  if (typeof url === 'string') return new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
  throw new XeroInputError(
    'callback',
    'user.handleCallback: the callback must be its URL as a text or URL, or the Request.',
  );
}
