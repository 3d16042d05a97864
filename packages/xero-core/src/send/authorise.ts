import { XeroConfigError, XeroTimeoutError } from '../errors/xero-error.ts';
import type { Transport } from '../transport.ts';
import { guarded } from './guard.ts';
import type { Failure } from './outcome.ts';
import type { Sending } from './sending.ts';

/** The session's token, or the one that replaced it in this call. */
export async function authorise(transport: Transport, sending: Sending): Promise<string> {
  const { isRenewed, token } = sending;
  return isRenewed && token !== undefined ? token : checked(await transport.accessToken({}));
}

/**
 * Gets another token once in a call, when Xero does not accept the one it was sent with.
 *
 * @returns whether there is one, and the call can be sent again with it.
 */
export async function renew(
  { clock, accessToken }: Transport,
  sending: Sending,
  failure: Failure,
): Promise<boolean> {
  const { token, timeout, signal, call } = sending;
  if (token === undefined || sending.isRenewed || !isTokenRefused(failure)) return false;
  const late = () => new XeroTimeoutError(call, timeout);
  const ask = () => accessToken({ rejected: token });
  const renewed = checked(
    await guarded({ clock, timeout, signal, late }, new AbortController(), ask),
  );
  if (renewed === token) return false;
  sending.token = renewed;
  sending.isRenewed = true;
  return true;
}

/** An expired or invalid token; a missing scope also answers 401, and no new token helps there. */
function isTokenRefused(failure: Failure): boolean {
  if (failure.kind !== 'refused' || failure.response.status !== 401) return false;
  const challenge = failure.response.headers.get('www-authenticate') ?? '';
  return !/insuffici?ent_scope|AuthorizationUnsuccessful/i.test(failure.body + challenge);
}

/** @throws {XeroConfigError} for what cannot be a token; fetch's own error would show it. */
function checked(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new XeroConfigError(
    'The session gave something that cannot be an access token; look at what its accessToken() returns.',
  );
}
