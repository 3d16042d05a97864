/**
 * Why a login, a token or a tenant is not to be had: a code of OAuth 2 or OpenID Connect as Xero
 * sent it, or one of this package.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export type XeroAuthErrorCode =
  // RFC 6749 §4.1.2.1 and §5.2, RFC 7009
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | 'unsupported_token_type'
  // OpenID Connect
  | 'account_selection_required'
  | 'consent_required'
  | 'interaction_required'
  | 'login_required'
  // this package: the callback
  | 'callback_incomplete'
  | 'id_token_invalid'
  | 'issuer_mismatch'
  | 'login_timeout'
  | 'state_mismatch'
  | 'transaction_expired'
  | 'transaction_invalid'
  | 'wrong_user'
  // this package: tokens and tenants
  | 'ambiguous_tenant'
  | 'invalid_response'
  | 'no_authentication_event'
  | 'no_connection'
  | 'no_refresh_token'
  | 'no_tokens'
  | 'rate_limited'
  | 'store_failed'
  | (string & {});

const needsLogin: ReadonlySet<string> = new Set([
  'access_denied',
  'account_selection_required',
  'callback_incomplete',
  'consent_required',
  'id_token_invalid',
  'interaction_required',
  'invalid_grant',
  'issuer_mismatch',
  'login_required',
  'login_timeout',
  'no_connection',
  'no_refresh_token',
  'no_tokens',
  'state_mismatch',
  'transaction_expired',
  'transaction_invalid',
  'wrong_user',
]);

/** Whether nothing but a new login of the user helps. */
export function needsNewLogin(code: string): boolean {
  return needsLogin.has(code);
}

const later = 'Nothing is lost: try again later.';
const session = 'Keep what createAuthorization() gives in the session of the user who logs in.';

const advice: Readonly<Record<string, string>> = {
  access_denied: 'The user did not agree, or the app may not ask for these scopes.',
  invalid_client: 'Check clientId and clientSecret against the app at developer.xero.com.',
  invalid_grant: 'The code or refresh token was used before, withdrawn, or is too old.',
  invalid_request: 'Check redirectUri: it must be one that the app has registered, to the letter.',
  invalid_scope: 'One of the scopes does not exist, or was not granted to this app.',
  invalid_response: 'Look for a proxy in between, and check `endpoints`.',
  no_refresh_token: 'Add `offline_access` to the scopes.',
  rate_limited: later,
  server_error: later,
  state_mismatch: 'The callback is the answer to another login.',
  temporarily_unavailable: later,
  transaction_expired: 'A login has ten minutes.',
  transaction_invalid: session,
  unauthorized_client:
    'The app may not log in this way or with these scopes: since March 2026 new apps take granular scopes only.',
  unsupported_grant_type: 'This kind of app may not get tokens in this way.',
  wrong_user: session,
};

/** What to do about it, in words; empty where the code says it all. */
export function adviceOn(code: string): string {
  const known = Object.hasOwn(advice, code) ? ` ${advice[code]}` : '';
  return needsNewLogin(code) ? `${known} The user has to log in again.` : known;
}
