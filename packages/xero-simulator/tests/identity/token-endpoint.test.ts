import { beforeEach, describe, expect, test } from 'vitest';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/index.ts';
import { challengeOf, verifier } from '../support/pkce.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly expires_in: number;
  readonly scope: string;
}

let simulator: Simulator;

beforeEach(() => {
  simulator = createSimulator();
});

async function post(
  form: Record<string, string | undefined>,
  headers: Record<string, string> = {},
  path = 'token',
): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    if (value !== undefined) body.set(name, value);
  }
  return await simulator.fetch(`https://identity.xero.com/connect/${path}`, {
    method: 'POST',
    body,
    headers,
  });
}

async function errorOf(response: Response): Promise<unknown> {
  return [response.status, await response.json()];
}

async function codeFor(app: string, scope = 'offline_access accounting.contacts') {
  const { clientId, clientSecret, redirectUri = '' } = simulator.credentials(app);
  const url = new URL('https://login.xero.com/identity/connect/authorize');
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    nonce: 'n-1',
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
  }).toString();
  const back = new URL(await simulator.authorize(url.href));
  return {
    grant_type: 'authorization_code',
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uri: redirectUri,
    code: back.searchParams.get('code') ?? '',
    code_verifier: verifier,
  };
}

async function logIn(app = 'web', scope?: string): Promise<Tokens> {
  return (await (await post(await codeFor(app, scope))).json()) as Tokens;
}

function refreshForm(refreshToken = '', app = 'web') {
  const { clientId, clientSecret } = simulator.credentials(app);
  return {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: clientId,
    client_secret: clientSecret,
  };
}

async function refresh(refreshToken: string | undefined): Promise<Tokens> {
  const response = await post(refreshForm(refreshToken));
  expect(response.status).toBe(200);
  return (await response.json()) as Tokens;
}

async function expectAccepted(accessToken: string, status = 200): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const response = await simulator.fetch('https://api.xero.com/connections', { headers });
  expect(response.status).toBe(status);
}

const invalidGrant = [400, { error: 'invalid_grant' }];

describe('a code', () => {
  test('gives tokens once, by Basic too', async () => {
    const { client_id, client_secret, ...form } = await codeFor('web', 'openid offline_access');
    const basic = { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` };
    const response = await post(form, basic);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const tokens = (await response.json()) as Tokens;
    expect(tokens).toMatchObject({ expires_in: 1800, token_type: 'Bearer' });
    expect(Object.keys(tokens)).toEqual(
      expect.arrayContaining(['id_token', 'access_token', 'refresh_token']),
    );
    expect(await errorOf(await post(form, basic))).toEqual(invalidGrant);
  });

  test('gives a refresh token and an id_token only to who asked for them', async () => {
    const tokens = await logIn('web', 'accounting.contacts');
    expect(tokens).not.toHaveProperty('refresh_token');
    expect(tokens).not.toHaveProperty('id_token');
  });

  test('lives for five minutes', async () => {
    const form = await codeFor('web');
    await simulator.clock.advance(5 * minute);
    expect(await errorOf(await post(form))).toEqual(invalidGrant);
  });

  test.each([
    ['another address', { redirect_uri: 'https://app.example/xero/callback' }],
    ['another verifier', { code_verifier: 'v'.repeat(43) }],
    ['a short verifier', { code_verifier: 'short' }],
    ['no verifier', { code_verifier: undefined }],
    ['a code that there is not', { code: 'made-up' }],
  ])('is refused with %s', async (_, change) => {
    expect(await errorOf(await post({ ...(await codeFor('web')), ...change }))).toEqual(
      invalidGrant,
    );
  });

  test('is refused to another app', async () => {
    const form = await codeFor('web');
    const { clientId, clientSecret } = simulator.credentials('granular');
    const other = { ...form, client_id: clientId, client_secret: clientSecret };
    expect(await errorOf(await post(other))).toEqual(invalidGrant);
  });
});

test.each([
  ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client'],
  ['no secret', { client_secret: undefined }, 'invalid_client'],
  ['an unknown client', { client_id: 'nobody' }, 'invalid_client'],
  ['no client', { client_id: undefined, client_secret: undefined }, 'unauthorized_client'],
  ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ['no grant', { grant_type: undefined }, 'invalid_request'],
  ['no code', { code: undefined }, 'invalid_request'],
])('%s is refused with nothing but a code: %s', async (_, change, error) => {
  const response = await post({ ...(await codeFor('web')), ...change });
  expect(await errorOf(response)).toEqual([400, { error }]);
});

test('a body that is no form, or says a thing twice, is refused', async () => {
  const url = 'https://identity.xero.com/connect/token';
  const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
  const invalidRequest = [400, { error: 'invalid_request' }];
  expect(await errorOf(await simulator.fetch(url, json))).toEqual(invalidRequest);
  const twice = new URLSearchParams(refreshForm('x') as Record<string, string>);
  twice.append('grant_type', 'refresh_token');
  const response = await simulator.fetch(url, { method: 'POST', body: twice });
  expect(await errorOf(response)).toEqual(invalidRequest);
});

describe('a refresh token', () => {
  test('lives for 60 days, and each use gives another 60', async () => {
    let { refresh_token } = await logIn();
    for (let use = 0; use < 2; use += 1) {
      await simulator.clock.advance(59 * day);
      ({ refresh_token } = await refresh(refresh_token));
    }
    await simulator.clock.advance(60 * day);
    expect(await errorOf(await post(refreshForm(refresh_token)))).toEqual(invalidGrant);
  });

  test('is good for 30 minutes more when it was used, and not after', async () => {
    const { refresh_token } = await logIn();
    const second = await refresh(refresh_token);
    await simulator.clock.advance(30 * minute - 1);
    await refresh(refresh_token);
    await simulator.clock.advance(1);
    expect(await errorOf(await post(refreshForm(refresh_token)))).toEqual(invalidGrant);
    await refresh(second.refresh_token);
  });

  test('does not widen scopes, and is refused to another app', async () => {
    const first = await logIn();
    expect((await refresh(first.refresh_token)).scope).toBe(first.scope);
    const other = await post(refreshForm(first.refresh_token, 'granular'));
    expect(await errorOf(other)).toEqual(invalidGrant);
  });

  test('of a desktop app needs no secret, and takes none', async () => {
    const { refresh_token } = await logIn('pkce');
    const form = refreshForm(refresh_token, 'pkce');
    expect((await post(form)).status).toBe(200);
    const withSecret = await post({ ...form, client_secret: 'made-up' });
    expect(await errorOf(withSecret)).toEqual([400, { error: 'invalid_client' }]);
  });

  async function usedTwice(graceModel: NonNullable<SimulatorOptions['graceModel']>) {
    simulator = createSimulator({ graceModel });
    const { refresh_token } = await logIn();
    const first = await refresh(refresh_token);
    await simulator.clock.advance(minute);
    return [first, await refresh(refresh_token)] as const;
  }

  test('used twice gives the same tokens again: grace model same', async () => {
    const [first, again] = await usedTwice('same');
    expect(again).toEqual(first);
  });

  test('used twice gives two sets that both work: grace model second', async () => {
    const [first, again] = await usedTwice('second');
    expect(again.refresh_token).not.toBe(first.refresh_token);
    for (const tokens of [first, again]) {
      await expectAccepted(tokens.access_token);
      await refresh(tokens.refresh_token);
    }
  });

  test('used twice ends the set that it gave first: grace model ends-first', async () => {
    const [first, again] = await usedTwice('ends-first');
    await expectAccepted(first.access_token, 401);
    expect(await errorOf(await post(refreshForm(first.refresh_token)))).toEqual(invalidGrant);
    await expectAccepted(again.access_token);
    await refresh(again.refresh_token);
  });
});

describe('client credentials', () => {
  const own = (app: string, scope?: string) => {
    const { clientId, clientSecret } = simulator.credentials(app);
    return post({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    });
  };

  test('give a custom connection what it has, without a refresh token', async () => {
    const tokens = (await (await own('custom-connection', 'accounting.contacts')).json()) as Tokens;
    expect(tokens.scope).toBe('accounting.contacts');
    expect(tokens).not.toHaveProperty('refresh_token');
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    const response = await simulator.fetch('https://api.xero.com/connections', { headers });
    expect(await response.json()).toMatchObject([{ tenantName: 'Kauri Joinery' }]);
  });

  test('are refused for scopes that were not granted, and to desktop apps', async () => {
    const wrong = await own('web', 'accounting.contacts');
    expect(await errorOf(wrong)).toEqual([400, { error: 'invalid_scope' }]);
    expect(await errorOf(await own('pkce'))).toEqual([400, { error: 'unauthorized_client' }]);
  });
});

test('revoking drops the connections and every refresh token of that user, and no other', async () => {
  const { access_token, refresh_token } = await logIn();
  const others = simulator.session({ user: 'ben@demo.example' });
  const { clientId, clientSecret } = simulator.credentials('web');
  const form = { token: refresh_token, client_id: clientId, client_secret: clientSecret };
  const response = await post(form, {}, 'revocation');
  expect([response.status, await response.text()]).toEqual([200, '']);
  expect(await errorOf(await post(refreshForm(refresh_token)))).toEqual(invalidGrant);
  const list = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return await (await simulator.fetch('https://api.xero.com/connections', { headers })).json();
  };
  expect(await list(access_token)).toEqual([]);
  expect(await list(await others.accessToken())).toHaveLength(1);
});

test('scopes add up over logins of the same user and app', async () => {
  await logIn('web', 'accounting.contacts');
  const { scope } = await logIn('web', 'openid accounting.invoices');
  expect(scope).toBe('openid accounting.invoices accounting.contacts');
});
