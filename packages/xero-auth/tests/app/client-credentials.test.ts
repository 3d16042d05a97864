import { createAccountingClient } from '@acme/xero-accounting';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/failure.ts';
import type { RegisteredApp } from '../support/identity/apps.ts';
import { losesAnswer } from '../support/identity/faults.ts';
import { ada, bob, books, redirectUri } from '../support/identity-server.ts';
import { minute, times, type World, world } from '../support/world.ts';

const custom: RegisteredApp = {
  clientId: 'CUSTOM',
  clientSecret: 'secret',
  ownScopes: ['accounting.contacts', 'accounting.invoices'],
  organisation: books,
};

const forms = ({ server }: World): object[] =>
  server.received
    .filter(({ route }) => route === 'token')
    .map(({ form }) => Object.fromEntries(form));

describe('row 12: a custom connection', () => {
  test('sends no scope unless given, and nothing else that is not needed', async () => {
    const here = world({ app: custom });
    await here.auth.app().accessToken({});
    expect(forms(here)).toEqual([
      { grant_type: 'client_credentials', client_id: 'CUSTOM', client_secret: 'secret' },
    ]);
  });

  test('sends the scopes that it was given under the name `scope`', async () => {
    const here = world({ app: custom, auth: { clientAuthentication: 'basic' } });
    const scopes = ['accounting.contacts', 'accounting.invoices'];
    await here.auth.app({ scopes }).accessToken({});
    expect(forms(here)).toEqual([{ grant_type: 'client_credentials', scope: scopes.join(' ') }]);
  });

  test('calls without a tenant header', async () => {
    const here = world({ app: custom });
    const accounting = createAccountingClient(here.auth.app(), { fetch: here.server.fetch });
    await accounting.contacts.get('1');
    const [call] = here.server.received.filter(({ route }) => route === 'accounting');
    expect(call?.headers.has('xero-tenant-id')).toBe(false);
  });

  test('keeps its token until shortly before it expires, one request in flight', async () => {
    const here = world({ app: custom });
    const app = here.auth.app();
    const ask = async () =>
      await here.clock.until(Promise.all(times(50, async () => await app.accessToken({}))));
    const first = await ask();
    expect(new Set(first).size).toBe(1);
    await here.clock.advance(20 * minute);
    expect(new Set([...first, ...(await ask())]).size).toBe(1);
    expect(here.server.count('token')).toBe(1);
    await here.clock.advance(9.9 * minute);
    const [renewed = ''] = await ask();
    await here.clock.advance(0.2 * minute);
    expect(await here.accepts(renewed)).toBe(true);
    expect(here.server.count('token')).toBe(2);
  });

  test('two sessions of one app and scopes share their token', async () => {
    const here = world({ app: custom });
    const tokens = times(10, async () => await here.auth.app().accessToken({}));
    expect(new Set(await Promise.all(tokens)).size).toBe(1);
    expect(here.server.count('token')).toBe(1);
  });

  test('renews a token that was refused, and only if it is still the current one', async () => {
    const here = world({ app: custom });
    const app = here.auth.app();
    const rejected = await app.accessToken({});
    const tokens = await Promise.all(times(20, async () => await app.accessToken({ rejected })));
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(rejected);
    expect(here.server.count('token')).toBe(2);
  });

  test('asks again when an answer is lost', async () => {
    const here = world({ app: custom });
    here.server.next('token', losesAnswer);
    const token = await here.clock.until(here.auth.app().accessToken({}));
    expect(await here.accepts(token)).toBe(true);
  });

  test('scopes that were not granted are an error with that code', async () => {
    const here = world({ app: custom });
    const app = here.auth.app({ scopes: ['accounting.settings'] });
    await expect(app.accessToken({})).rejects.toMatchObject({
      code: 'invalid_scope',
      reauthRequired: false,
    });
  });

  test('needs no store', async () => {
    const here = world({ app: custom });
    const { store: _, ...options } = { store: undefined };
    const auth = here.process({ ...options, store: undefined });
    expect(await here.accepts(await auth.app().accessToken({}))).toBe(true);
  });
});

test('app.connections lists and ends the connections of all users', async () => {
  const web: RegisteredApp = {
    clientId: 'WEB',
    clientSecret: 'secret',
    redirectUris: [redirectUri],
    ownScopes: ['app.connections', 'marketplace.billing'],
  };
  const here = world({ app: web });
  await here.login('ada', ada);
  await here.login('bob', bob);
  const app = here.auth.app({ scopes: ['app.connections'] });
  const connections = await app.connections();
  expect(connections.map(({ tenantName }) => tenantName)).toEqual(['Books Ltd', 'Café Zoë']);
  const [first] = connections;
  if (first) await app.disconnect(first.id);
  expect(await app.connections()).toHaveLength(1);
});

test('an app that may not use client credentials is told so', async () => {
  const here = world();
  const error = await failureOf<Error>(() => here.auth.app().accessToken({}));
  expect(error).toMatchObject({ code: 'unauthorized_client' });
});
