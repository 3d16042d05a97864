import { beforeEach, describe, expect, test } from 'vitest';
import { createSimulator, type Simulator } from '../../src/index.ts';
import { challengeOf, verifier } from '../support/pkce.ts';

let simulator: Simulator;

beforeEach(() => {
  simulator = createSimulator();
});

async function loginUrl(app: string, changes: Record<string, string | undefined> = {}) {
  const { clientId, redirectUri = '' } = simulator.credentials(app);
  const url = new URL('https://login.xero.com/identity/connect/authorize');
  const query = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid accounting.contacts',
    state: 's 1',
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

describe('what the page shows instead of sending the browser back', () => {
  const cases: [string, string, Record<string, string | undefined>, string][] = [
    ['an unknown client', 'web', { client_id: 'nobody' }, 'unauthorized_client'],
    ['a custom connection', 'custom-connection', {}, 'unauthorized_client'],
    [
      'an address not registered',
      'web',
      { redirect_uri: 'http://localhost:9/' },
      'invalid_request',
    ],
    [
      'an address that differs by a slash',
      'web',
      { redirect_uri: 'http://localhost:3000/callback/' },
      'invalid_request',
    ],
    ['127.0.0.1', 'web', { redirect_uri: 'http://127.0.0.1:3000/callback' }, 'invalid_request'],
    ['another response type', 'web', { response_type: 'token' }, 'invalid_request'],
    ['a desktop app without PKCE', 'pkce', { code_challenge: undefined }, 'invalid_request'],
    ['a plain challenge', 'web', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no scope', 'web', { scope: '' }, 'invalid_scope'],
    ['a scope that there is not', 'web', { scope: 'accounting.everything' }, 'invalid_scope'],
    [
      'a broad scope for an app of after 2 March 2026',
      'granular',
      { scope: 'accounting.transactions' },
      'unauthorized_client',
    ],
  ];

  test.each(cases)('%s: %s', async (_, app, changes, error) => {
    const url = await loginUrl(app, changes);
    const response = await simulator.fetch(url);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    const page = await response.text();
    expect(page).toContain('Sorry, something went wrong');
    expect(page).toContain(`Error: ${error}`);
    await expect(simulator.authorize(url)).rejects.toThrow(error);
  });
});

test('a scope that only apps get goes back as access_denied', async () => {
  const back = new URL(
    await simulator.authorize(await loginUrl('web', { scope: 'app.connections' })),
  );
  expect(Object.fromEntries(back.searchParams)).toEqual({
    error: 'access_denied',
    error_description: 'Requested wrong apps scopes',
    state: 's 1',
  });
});

test('broad scopes still work for older apps', async () => {
  const url = await loginUrl('web', { scope: 'accounting.transactions accounting.invoices' });
  expect(new URL(await simulator.authorize(url)).searchParams.get('code')).not.toBeNull();
});

test('a login that asks for no books needs no organisation', async () => {
  const url = await loginUrl('web', { scope: 'openid email' });
  const back = await simulator.authorize(url, { organisations: [] });
  expect(new URL(back).searchParams.get('code')).not.toBeNull();
});

test('names that are not there are told, with those that are', async () => {
  const url = await loginUrl('web');
  await expect(simulator.authorize(url, { user: 'eve' })).rejects.toThrow(
    "no user 'eve'; it has ana@demo.example, ben@demo.example",
  );
  await expect(
    simulator.authorize(url, { user: 'ben@demo.example', organisations: ['Hudson Books'] }),
  ).rejects.toThrow("no organisation 'Hudson Books'; it has Kauri Joinery");
  expect(() => simulator.credentials('mine')).toThrow("no app 'mine'");
  expect(() => simulator.session({ scopes: ['app.connections'] })).toThrow(
    "Users cannot give the app 'web' the scope 'app.connections'",
  );
});

test('what a page takes from outside is text, not markup', async () => {
  const name = '<script>alert(1)</script>';
  simulator = createSimulator({
    organisations: [{ tenantId: 't', name, countryCode: 'NZ', baseCurrency: 'NZD' }],
  });
  const body = new URLSearchParams({ user: simulator.users[0]?.id ?? '', step: 'sign-in' });
  const url = await loginUrl('web');
  const page = await (await simulator.fetch(url, { method: 'POST', body })).text();
  expect(page).toContain('&#60;script&#62;');
  expect(page).not.toContain('<script>');
});
