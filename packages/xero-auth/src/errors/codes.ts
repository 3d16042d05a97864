/**
 * Why a login, tokens or an organisation are not to be had: a code of OAuth 2 or OpenID Connect as
 * Xero sent it, or one of this package.
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
  | 'login_no_browser'
  | 'login_port_unavailable'
  | 'login_timeout'
  | 'state_mismatch'
  | 'transaction_expired'
  | 'transaction_invalid'
  | 'wrong_user'
  // this package: tokens and organisations
  | 'ambiguous_tenant'
  | 'forbidden'
  | 'invalid_response'
  | 'no_authentication_event'
  | 'no_connection'
  | 'no_refresh_token'
  | 'no_tokens'
  | 'not_found'
  | 'rate_limited'
  | 'store_failed'
  | 'unauthorized'
  | (string & {});

const newLogin =
  /^(access_denied|invalid_grant|id_token_invalid|callback_incomplete|wrong_user|no_(tokens|refresh_token|connection)|(login|consent|interaction|account_selection)_required|(state|issuer)_mismatch|transaction_(expired|invalid)|login_timeout)$/;

/** Whether nothing but a new login of the user helps. */
export function needsNewLogin(code: string): boolean {
  return newLogin.test(code);
}

const advice: Readonly<Record<string, string>> = {
  access_denied: 'The user did not agree, or the app may not ask for these scopes.',
  invalid_client: 'Check clientId and clientSecret.',
  invalid_grant: 'The code or refresh token was used before, revoked, or is too old.',
  invalid_request: 'Check redirectUri: register it with the app, to the letter.',
  invalid_scope: 'A scope does not exist, or the app may not have it.',
  invalid_response: 'Check `endpoints`, and proxies in between.',
  transaction_invalid: 'Keep the transaction of createAuthorization() in the session of the user.',
  unauthorized_client:
    'The app may not log in this way, or not with these scopes: new apps have granular ones.',
};

/** What to do about it, in words; empty where the code says it all. */
export function adviceOn(code: string): string {
  const known = Object.hasOwn(advice, code) ? ` ${advice[code]}` : '';
  return needsNewLogin(code) ? `${known} The user has to log in again.` : known;
}
