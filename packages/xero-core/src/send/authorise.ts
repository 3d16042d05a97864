import { isScopeMissing } from '../errors/scope-error.ts';
import { XeroConfigError } from '../errors/xero-error.ts';
import type { Transport } from '../transport.ts';
import { guardOf } from './guard.ts';
import { accessFacts, type Failure } from './outcome.ts';
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
  transport: Transport,
  sending: Sending,
  failure: Failure,
): Promise<boolean> {
  const { isRenewed, token: rejected } = sending;
  if (rejected === undefined || isRenewed || !isTokenRefused(sending, failure)) return false;
  const guard = guardOf(transport, sending);
  const token = checked(await guard(async () => transport.accessToken({ rejected })));
  if (token === rejected) return false;
  sending.token = token;
  sending.isRenewed = true;
  return true;
}

/** An expired or invalid token; a missing scope also answers 401, and no new token helps there. */
function isTokenRefused(sending: Sending, failure: Failure): boolean {
  if (failure.kind !== 'refused' || failure.response.status !== 401) return false;
  return !isScopeMissing(accessFacts(sending, failure));
}

/** @throws {XeroConfigError} for what cannot be a token; fetch's own error would show it. */
function checked(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new XeroConfigError(
    'The session gave something that cannot be an access token; look at what its accessToken() returns.',
  );
}
