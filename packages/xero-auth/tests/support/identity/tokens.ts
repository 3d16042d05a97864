import { randomUUID } from 'node:crypto';
import { lifetimes } from './apps.ts';
import type { Grant, Pair } from './grants.ts';
import { leftHalfHash, type SigningKey } from './jwt.ts';

/** Who issues all tokens. */
export const issuer = 'https://identity.xero.com';

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** An access token as Xero makes them. */
export function accessTokenOf(key: SigningKey, grant: Grant, issuedAt: number): string {
  const { app, person, scopes, authTime, authEventId } = grant;
  return key.jwt({
    nbf: seconds(issuedAt),
    exp: seconds(issuedAt + lifetimes.accessToken),
    iss: issuer,
    aud: `${issuer}/resources`,
    client_id: app.clientId,
    ...(person && {
      sub: person.id.replaceAll('-', ''),
      auth_time: seconds(authTime),
      xero_userid: person.id,
      global_session_id: authEventId.replaceAll('-', ''),
      sid: authEventId.replaceAll('-', ''),
    }),
    jti: randomUUID(),
    authentication_event_id: authEventId,
    scope: scopes,
    amr: ['pwd', 'mfa'],
  });
}

/** The id_token that goes with a pair, for who asked for `openid`. */
export function idTokenOf(
  key: SigningKey,
  pair: Pair,
  now: number,
  nonce: string | undefined,
): string | undefined {
  const { app, person, scopes, authTime, authEventId } = pair.grant;
  if (!scopes.includes('openid')) return undefined;
  const [given, family] = (person?.name ?? '').split(' ');
  return key.jwt({
    nbf: seconds(now),
    exp: seconds(now + lifetimes.idToken),
    iss: issuer,
    aud: app.clientId,
    iat: seconds(now),
    ...(nonce !== undefined && { nonce }),
    at_hash: leftHalfHash(pair.accessToken),
    sid: authEventId.replaceAll('-', ''),
    sub: person?.id.replaceAll('-', ''),
    auth_time: seconds(authTime),
    idp: 'local',
    amr: ['pwd', 'mfa'],
    xero_userid: person?.id,
    global_session_id: authEventId.replaceAll('-', ''),
    preferred_username: `${given}@example.com`,
    email: `${given}@example.com`,
    given_name: given,
    family_name: family,
    name: person?.name,
  });
}

/** The body of a success. */
export function tokenResponse(pair: Pair, idToken: string | undefined, now: number): Response {
  const { grant, accessToken, refreshToken, issuedAt } = pair;
  const body = {
    ...(idToken !== undefined && { id_token: idToken }),
    access_token: accessToken,
    // A pair that is given again may have ended by now.
    expires_in: Math.max(0, seconds(issuedAt + lifetimes.accessToken - now)),
    token_type: 'Bearer',
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    scope: grant.scopes.join(' '),
  };
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}
