import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenSetFrom } from '../../src/import.ts';
import { jwt } from './support.ts';

const seconds = 1_795_521_600;

describe('tokens that were saved elsewhere', () => {
  test('by xero-node', () => {
    const saved = {
      id_token: 'id',
      access_token: 'access',
      expires_at: seconds,
      token_type: 'Bearer',
      refresh_token: 'refresh',
      scope: 'openid  accounting.invoices offline_access',
      session_state: 'x',
    };
    expect(tokenSetFrom(JSON.parse(JSON.stringify(saved)))).toEqual({
      accessToken: 'access',
      refreshToken: 'refresh',
      idToken: 'id',
      scopes: ['openid', 'accounting.invoices', 'offline_access'],
      obtainedAt: (seconds - 1800) * 1000,
      expiresAt: seconds * 1000,
    });
  });

  test('by PyXero: a time with a fraction, scopes as a list, nulls', () => {
    const token = {
      access_token: 'access',
      refresh_token: 'refresh',
      expires_in: 600,
      expires_at: seconds + 0.25,
      scope: ['offline_access', 'accounting.contacts'],
      id_token: null,
    };
    const expected = {
      accessToken: 'access',
      refreshToken: 'refresh',
      scopes: ['offline_access', 'accounting.contacts'],
      obtainedAt: seconds * 1000 + 250 - 600_000,
      expiresAt: seconds * 1000 + 250,
    };
    expect(tokenSetFrom(token)).toEqual(expected);
    expect(tokenSetFrom({ client_id: 'x', client_secret: 'y', token })).toEqual(expected);
  });

  test('without what the access token itself says', () => {
    const access_token = jwt({ exp: seconds, scope: ['accounting.contacts'] });
    expect(tokenSetFrom({ access_token })).toEqual({
      accessToken: access_token,
      scopes: ['accounting.contacts'],
      obtainedAt: (seconds - 1800) * 1000,
      expiresAt: seconds * 1000,
    });
  });

  test('by this SDK, with fields that are undefined', () => {
    const own = { accessToken: 'a', scopes: [], obtainedAt: 1e12, expiresAt: 2e12 };
    expect(tokenSetFrom({ ...own, refreshToken: undefined, idToken: null })).toEqual(own);
  });
});

test.each([
  [undefined, 'access_token'],
  ['{"access_token":"SECRET"}', 'access_token'],
  [{}, 'access_token'],
  [{ access_token: '' }, 'access_token'],
  [{ access_token: 'SECRET' }, 'expires_at'],
  [{ access_token: 'SECRET', expires_at: seconds * 1000 }, 'expires_at'],
  [{ access_token: 'SECRET', expires_at: '2026-11-24' }, 'expires_at'],
  [{ access_token: 'SECRET', expires_at: seconds, refresh_token: 7 }, 'refresh_token'],
  [{ access_token: 'SECRET', expires_at: seconds, scope: { a: 1 } }, 'scope'],
  [{ accessToken: 'SECRET', scopes: [], obtainedAt: seconds, expiresAt: 2e12 }, 'obtainedAt'],
  [{ accessToken: 'SECRET', scopes: [], obtainedAt: 1e12 }, 'expiresAt'],
])('%#: an error names the field, and no value', (json, field) => {
  let error: unknown;
  try {
    tokenSetFrom(json);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: 'XeroInputError', argument: `tokens.${field}` });
  expect(String(error)).toContain(`${field} must be`);
  expect(String(error)).not.toContain('SECRET');
});

test('whatever it is given, it is tokens or an error of this SDK', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      try {
        tokenSetFrom(json);
      } catch (error) {
        expect(error).toMatchObject({ name: 'XeroInputError' });
      }
    }),
  );
});
