import { SignJWT } from 'jose';
import type { Settings } from '../settings.ts';
import type { World } from '../world/world.ts';
import type { Grant, TokenPair } from './grants.ts';
import { signingKey } from './keys.ts';

/** What the token endpoint answers. */
export interface TokenAnswer {
  readonly id_token?: string;
  readonly access_token: string;
  readonly expires_in: number;
  readonly token_type: 'Bearer';
  readonly refresh_token?: string;
  readonly scope: string;
}

/** Signs the tokens of a pair and lays them out as the token endpoint answers. */
export async function tokenAnswer(
  pair: TokenPair,
  { settings, world, issuer }: { settings: Settings; world: World; issuer: string },
): Promise<TokenAnswer> {
  const accessToken = await signAccessToken(pair, issuer);
  world.grants.remember(accessToken, pair);
  const { grant, refreshToken } = pair;
  const idToken = grant.scopes.includes('openid')
    ? await signIdToken(pair, accessToken, issuer, settings.lifetimes.idToken)
    : undefined;
  return {
    ...(idToken === undefined ? {} : { id_token: idToken }),
    access_token: accessToken,
    expires_in: seconds(settings.lifetimes.accessToken),
    token_type: 'Bearer',
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    scope: grant.scopes.join(' '),
  };
}

async function signAccessToken(pair: TokenPair, issuer: string): Promise<string> {
  const { grant, tokenId, issuedAt, expiresAt } = pair;
  const claims = {
    nbf: seconds(issuedAt),
    exp: seconds(expiresAt),
    iss: issuer,
    aud: `${issuer}/resources`,
    client_id: grant.app.clientId,
    ...(grant.user ? userClaims(grant, grant.user.id) : {}),
    jti: tokenId,
    authentication_event_id: grant.authEventId,
    scope: grant.scopes,
  };
  return await sign(claims);
}

async function signIdToken(
  { grant, issuedAt }: TokenPair,
  accessToken: string,
  issuer: string,
  lifetime: number,
): Promise<string> {
  const { user, scopes } = grant;
  return await sign({
    nbf: seconds(issuedAt),
    exp: seconds(issuedAt + lifetime),
    iss: issuer,
    aud: grant.app.clientId,
    iat: seconds(issuedAt),
    at_hash: await halfHash(accessToken),
    ...(grant.nonce === undefined ? {} : { nonce: grant.nonce }),
    sid: grant.sessionId,
    ...(user ? { ...userClaims(grant, user.id), ...profileOf(grant, scopes) } : {}),
  });
}

function userClaims(grant: Grant, userId: string): Record<string, unknown> {
  return {
    sub: subjectOf(userId),
    auth_time: seconds(grant.authTime),
    idp: 'local',
    xero_userid: userId,
    global_session_id: grant.sessionId,
    amr: ['pwd'],
  };
}

/** The `sub` of a user: 32 hexadecimal digits. */
export function subjectOf(userId: string): string {
  return userId.replaceAll('-', '');
}

/** What `profile` and `email` tell of a user; `scopes` decides which of it. */
export function profileOf(
  { user }: Pick<Grant, 'user'>,
  scopes: readonly string[],
): Record<string, string> {
  if (!user) return {};
  const { givenName, familyName, email } = user;
  return {
    ...(scopes.includes('profile')
      ? {
          preferred_username: email,
          name: `${givenName} ${familyName}`,
          given_name: givenName,
          family_name: familyName,
        }
      : {}),
    ...(scopes.includes('email') ? { email } : {}),
  };
}

async function sign(claims: Record<string, unknown>): Promise<string> {
  const { privateKey, id } = await signingKey();
  return await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: id, typ: 'JWT', x5t: id })
    .sign(privateKey);
}

/** The `at_hash` of OpenID Connect: the left half of the token's SHA-256. */
async function halfHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64Url(new Uint8Array(digest).subarray(0, 16));
}

export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
