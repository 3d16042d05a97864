import { XeroInputError } from '@acme/xero-core/base';
import type { TokenSet } from '../token-set.ts';
import { claimsOf } from './claims.ts';
import { scopesIn } from './scopes-in.ts';

// What Xero's access tokens live. Milliseconds.
const usualLifetime = 1_800_000;

// Seconds since 1970 stay below this until the year 5138; milliseconds have been above since 1973.
const mostSeconds = 1e11;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads tokens that were saved elsewhere: JSON of xero-node (`access_token`, `refresh_token`,
 * `expires_at` in seconds, `scope`), of PyXero (the same, or its whole `state` with a `token`), or
 * a {@link TokenSet}.
 *
 * @throws {XeroInputError} that names the field at fault, and never what it holds.
 */
export function tokenSetFrom(json: unknown): TokenSet {
  const outer: Fields = Object(json);
  const inner: Fields = Object(outer['token'] ?? outer);
  // Python writes what it does not have as null.
  const given = Object.entries(inner).filter(([, value]) => value != null);
  const fields: Fields = Object.fromEntries(given);
  return 'accessToken' in fields ? ownTokens(fields) : foreignTokens(fields);
}

function ownTokens(fields: Fields): TokenSet {
  return {
    accessToken: text(fields, 'accessToken'),
    ...('refreshToken' in fields && { refreshToken: text(fields, 'refreshToken') }),
    ...('idToken' in fields && { idToken: text(fields, 'idToken') }),
    scopes: scopes(fields, 'scopes'),
    obtainedAt: time(fields, 'obtainedAt'),
    expiresAt: time(fields, 'expiresAt'),
  };
}

function foreignTokens(fields: Fields): TokenSet {
  const accessToken = text(fields, 'access_token');
  const claims = claimsOf(accessToken);
  const all: Fields = { expires_at: claims['exp'], scope: claims['scope'] ?? [], ...fields };
  const expiresAt = Math.floor(time(all, 'expires_at', 'seconds') * 1000);
  const { expires_in: lifetime } = all;
  return {
    accessToken,
    ...('refresh_token' in all && { refreshToken: text(all, 'refresh_token') }),
    ...('id_token' in all && { idToken: text(all, 'id_token') }),
    scopes: scopes(all, 'scope'),
    obtainedAt: expiresAt - (typeof lifetime === 'number' ? lifetime * 1000 : usualLifetime),
    expiresAt,
  };
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : wrong(name, 'a text');
}

function scopes(fields: Fields, name: string): readonly string[] {
  return scopesIn(fields[name]) ?? wrong(name, 'a text or a list of texts');
}

function time(fields: Fields, name: string, unit = 'milliseconds'): number {
  const value = fields[name];
  const isTime =
    typeof value === 'number' && value > 0 && value < mostSeconds === (unit === 'seconds');
  return isTime ? value : wrong(name, `a number of ${unit} since 1970`);
}

function wrong(field: string, wanted: string): never {
  throw new XeroInputError(`tokens.${field}`, `tokenSetFrom: ${field} must be ${wanted}.`);
}
