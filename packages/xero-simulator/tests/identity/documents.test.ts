import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { beforeEach, expect, test } from 'vitest';
import { createSimulator, type Simulator } from '../../src/index.ts';
import { call } from '../support/calls.ts';

let simulator: Simulator;

beforeEach(() => {
  simulator = createSimulator();
});

async function json(url: string, token?: string): Promise<unknown> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return await (await simulator.fetch(url, { headers })).json();
}

test('discovery has the addresses of Xero, two hosts of them', async () => {
  const document = await json('https://identity.xero.com/.well-known/openid-configuration');
  expect(document).toMatchObject({
    issuer: 'https://identity.xero.com',
    authorization_endpoint: 'https://login.xero.com/identity/connect/authorize',
    token_endpoint: 'https://identity.xero.com/connect/token',
    jwks_uri: 'https://identity.xero.com/.well-known/openid-configuration/jwks',
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    id_token_signing_alg_values_supported: ['RS256'],
  });
});

test('an access token has the claims of Xero’s, and verifies with the JWKS', async () => {
  const token = await simulator.accessToken({ scopes: ['openid', 'accounting.contacts'] });
  const keys = await json('https://identity.xero.com/.well-known/openid-configuration/jwks');
  const { payload, protectedHeader } = await jwtVerify(
    token,
    createLocalJWKSet(keys as JSONWebKeySet),
    {
      issuer: 'https://identity.xero.com',
      audience: 'https://identity.xero.com/resources',
      currentDate: new Date(simulator.clock.now()),
    },
  );
  expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT' });
  expect(payload).toMatchObject({
    client_id: simulator.credentials().clientId,
    sub: expect.stringMatching(/^[\da-f]{32}$/),
    xero_userid: simulator.users[0]?.id,
    scope: ['openid', 'accounting.contacts'],
    jti: expect.any(String),
    authentication_event_id: expect.stringMatching(/^[\da-f-]{36}$/),
  });
  expect(Number(payload.exp) - Number(payload.nbf)).toBe(1800);
});

test('userinfo tells what the scopes allow', async () => {
  const url = 'https://identity.xero.com/connect/userinfo';
  const [ana] = simulator.users;
  const little = await json(url, await simulator.accessToken({ scopes: ['openid'] }));
  expect(little).toEqual({ sub: expect.any(String), xero_userid: ana?.id });
  const much = await json(
    url,
    await simulator.accessToken({ scopes: ['openid', 'profile', 'email'] }),
  );
  expect(much).toMatchObject({ name: 'Ana Whetu', email: 'ana@demo.example' });
  const token = await simulator.accessToken({ scopes: ['accounting.contacts'] });
  const headers = { authorization: `Bearer ${token}` };
  expect((await simulator.fetch(url, { headers })).status).toBe(403);
});

test('connections: all of the user, those of one login, and gone when disconnected', async () => {
  const first = simulator.session({ organisation: 'Kauri Joinery' });
  const second = simulator.session({ organisation: 'Thames Cycles' });
  const token = await second.accessToken();
  const event = decodeJwt(token)['authentication_event_id'];
  const url = 'https://api.xero.com/connections';
  const all = (await json(url, await first.accessToken())) as { id: string }[];
  expect(all).toHaveLength(2);
  expect(all[0]).toEqual({
    id: expect.any(String),
    authEventId: expect.any(String),
    tenantId: first.tenantId,
    tenantType: 'ORGANISATION',
    tenantName: 'Kauri Joinery',
    createdDateUtc: '2026-11-02T09:00:00.0000000',
    updatedDateUtc: '2026-11-02T09:00:00.0000000',
  });
  expect(await json(`${url}?authEventId=${event}`, token)).toMatchObject([
    { tenantName: 'Thames Cycles', authEventId: event },
  ]);

  const headers = { authorization: `Bearer ${token}` };
  const remove = (id: string | undefined) =>
    simulator.fetch(`${url}/${id}`, { method: 'DELETE', headers });
  expect((await remove(second.tenantId)).status).toBe(404);
  expect((await remove(all[1]?.id)).status).toBe(204);
  expect(await json(url, token)).toHaveLength(1);
  const answer = await simulator.fetch('https://api.xero.com/api.xro/2.0/Contacts', {
    headers: { ...headers, 'xero-tenant-id': second.tenantId },
  });
  expect(answer.status).toBe(403);
});

test('connections tell what is left of the app’s limit, and of no other', async () => {
  const response = await call(simulator, 'https://api.xero.com/connections');
  expect(response.headers.get('x-appminlimit-remaining')).toBe('9999');
  expect(response.headers.get('x-minlimit-remaining')).toBeNull();
});
