import { XeroInputError } from '@acme/xero-core';
import { scopesIn } from '../oauth/token-request.ts';
import type { TokenSet } from '../token-set.ts';
import { claimsOf } from './claims.ts';

// What Xero's access tokens live.
const usualLifetime = 30 * 60_000;

// Seconds since 1970 have fewer digits until the year 5138; milliseconds have more since 1973.
const mostSeconds = 1e11;

/**
 * Reads tokens that were saved elsewhere: JSON of xero-node (`access_token`, `refresh_token`,
 * `expires_at` in seconds, `scope`), of PyXero (the same, or its whole `state` with a `token`), or
 * a {@link TokenSet}.
 *
 * @throws {XeroInputError} that names the field at fault; never with what it holds.
 */
export function tokenSetFrom(json: unknown): TokenSet {
  const outer = objectOf(json);
  const fields = isObject(outer['token']) ? outer['token'] : outer;
  return 'accessToken' in fields ? ownTokens(fields) : foreignTokens(fields);
}

type Fields = Readonly<Record<string, unknown>>;

function ownTokens(fields: Fields): TokenSet {
  return withoutGaps({
    accessToken: text(fields, 'accessToken'),
    refreshToken: optionalText(fields, 'refreshToken'),
    idToken: optionalText(fields, 'idToken'),
    scopes: scopes(fields, 'scopes') ?? [],
    obtainedAt: positive(fields, 'obtainedAt'),
    expiresAt: positive(fields, 'expiresAt'),
  });
}

function foreignTokens(fields: Fields): TokenSet {
  const accessToken = text(fields, 'access_token');
  const claims = claimsOf(accessToken);
  const expiresAt = expiry(fields, claims);
  const lifetime = fields['expires_in'];
  return withoutGaps({
    accessToken,
    refreshToken: optionalText(fields, 'refresh_token'),
    idToken: optionalText(fields, 'id_token'),
    scopes: scopes(fields, 'scope') ?? scopesIn(claims['scope']) ?? [],
    obtainedAt:
      expiresAt - (typeof lifetime === 'number' && lifetime > 0 ? lifetime * 1000 : usualLifetime),
    expiresAt,
  });
}

function expiry(fields: Fields, claims: Fields): number {
  if (isMissing(fields['expires_at']) && typeof claims['exp'] === 'number') {
    return claims['exp'] * 1000;
  }
  const seconds = positive(fields, 'expires_at');
  if (seconds < mostSeconds) return Math.floor(seconds * 1000);
  throw wrong('expires_at', 'must be in seconds since 1970, and looks like milliseconds');
}

function scopes(fields: Fields, name: string): readonly string[] | undefined {
  if (isMissing(fields[name])) return undefined;
  const list = scopesIn(fields[name]);
  if (list) return list;
  throw wrong(name, 'must be a text or a list of texts');
}

function text(fields: Fields, name: string): string {
  const value = optionalText(fields, name);
  if (value !== undefined) return value;
  throw wrong(name, 'is missing');
}

function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (isMissing(value)) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw wrong(name, `must be a text that is not empty, not ${kindOf(value)}`);
}

function positive(fields: Fields, name: string): number {
  const value = fields[name];
  if (isMissing(value)) throw wrong(name, 'is missing');
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  throw wrong(name, `must be a number above zero, not ${kindOf(value)}`);
}

function objectOf(json: unknown): Fields {
  if (isObject(json)) return json;
  throw new XeroInputError(
    'tokens',
    `tokenSetFrom: tokens must be an object, as JSON.parse gives it, not ${kindOf(json)}.`,
  );
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'string' && value.trim() === '' ? 'an empty text' : `a ${typeof value}`;
}

function wrong(field: string, problem: string): XeroInputError {
  return new XeroInputError(`tokens.${field}`, `tokenSetFrom: \`${field}\` ${problem}.`);
}

function withoutGaps(tokens: TokenSet): TokenSet {
  const { refreshToken, idToken, ...rest } = tokens;
  return {
    ...rest,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(idToken !== undefined && { idToken }),
  };
}
