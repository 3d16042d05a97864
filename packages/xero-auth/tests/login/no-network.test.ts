import { describe, expect, test } from 'vitest';
import { memoryTokenStore, XeroAuth } from '../../src/index.ts';
import { desktopApp, hardSecret, redirectUri } from '../support/identity-server.ts';
import { times } from '../support/world.ts';

const noNetwork: typeof globalThis.fetch = () => {
  throw new Error('Nothing was to be sent.');
};

const options = {
  clientId: 'WEB-APP',
  clientSecret: hardSecret,
  redirectUri,
  scopes: ['openid', 'offline_access', 'accounting.contacts'],
  store: memoryTokenStore(),
  fetch: noNetwork,
};

describe('row 7: an app and its authorisation URL need no network', () => {
  test('the URL has all that Xero asks for, and its own host', async () => {
    const { url } = await new XeroAuth(options).forUser('ada').createAuthorization();
    const { origin, pathname, searchParams } = new URL(url);
    expect(`${origin}${pathname}`).toBe('https://login.xero.com/identity/connect/authorize');
    const { state, nonce, code_challenge, ...rest } = Object.fromEntries(searchParams);
    expect(rest).toEqual({
      response_type: 'code',
      client_id: 'WEB-APP',
      redirect_uri: redirectUri,
      scope: 'openid offline_access accounting.contacts',
      code_challenge_method: 'S256',
    });
    for (const random of [state, nonce, code_challenge]) expect(random).toMatch(/^[\w-]{43}$/);
  });

  test('what the app holds is not in the URL', async () => {
    const { url, transaction } = await new XeroAuth(options).forUser('ada').createAuthorization();
    expect(decodeURIComponent(url)).not.toContain(hardSecret);
    expect(transaction.codeVerifier).toMatch(/^[\w.~-]{43,128}$/);
    expect(url).not.toContain(transaction.codeVerifier);
  });

  test('sessions, users and the app itself are made without it too', () => {
    const auth = new XeroAuth(options);
    auth.forUser('ada').forTenant('t');
    auth.app({ scopes: ['app.connections'] });
  });

  test('parameters of Xero and of the caller are passed on', async () => {
    const { url } = await new XeroAuth(options).forUser('ada').createAuthorization({
      scopes: ['accounting.invoices'],
      redirectUri: 'https://app.example/other',
      prompt: 'consent',
      bulkConnect: true,
      parameters: { ui_locales: 'en-NZ' },
    });
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      scope: 'accounting.invoices',
      redirect_uri: 'https://app.example/other',
      prompt: 'consent',
      acr_values: 'bulk_connect:true',
      ui_locales: 'en-NZ',
    });
  });
});

describe('row 8: each login has a transaction of its own', () => {
  test('with a state, a nonce and a verifier that no other has', async () => {
    const user = new XeroAuth(options).forUser('ada');
    const logins = await Promise.all(times(50, async () => await user.createAuthorization()));
    for (const part of ['state', 'nonce', 'codeVerifier'] as const) {
      expect(new Set(logins.map(({ transaction }) => transaction[part])).size).toBe(50);
    }
  });

  test('that is plain JSON and says whose it is', async () => {
    const { transaction } = await new XeroAuth(options).forUser('ada').createAuthorization();
    expect(JSON.parse(JSON.stringify(transaction))).toEqual(transaction);
    expect(transaction).toMatchObject({ version: 1, user: 'ada', redirectUri });
  });
});

test('row 13: an app without a secret makes its URL with PKCE', async () => {
  const { clientSecret: _, ...open } = { ...options, clientId: desktopApp.clientId };
  const { url } = await new XeroAuth(open).forUser('ada').createAuthorization();
  expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
});

test('row 10: asks for exactly the granular scopes that it was given', async () => {
  const scopes = ['accounting.invoices.read', 'accounting.contacts'] as const;
  const { url } = await new XeroAuth({ ...options, scopes }).forUser('ada').createAuthorization();
  expect(new URL(url).searchParams.get('scope')).toBe(scopes.join(' '));
});
