import { createAccountingClient } from '@acme/xero-accounting';
import { memoryTokenStore, XeroAuth, XeroAuthError } from '@acme/xero-auth';
import { createSimulator, type Simulator } from '@acme/xero-simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const scopes = ['openid', 'profile', 'email', 'offline_access', 'accounting.contacts'] as const;

let simulator: Simulator;
let close: (() => Promise<void>) | undefined;

beforeEach(() => {
  simulator = createSimulator();
});

afterEach(async () => {
  await close?.();
  close = undefined;
});

async function authFor(app: string, way: 'in memory' | 'over HTTP'): Promise<XeroAuth> {
  const server = way === 'over HTTP' ? await simulator.listen() : undefined;
  close = server?.close;
  const credentials = simulator.credentials(app, server?.url);
  return new XeroAuth({ ...credentials, scopes, store: memoryTokenStore() });
}

describe.each([
  ['web', 'in memory'],
  ['web', 'over HTTP'],
  ['pkce', 'in memory'],
  ['pkce', 'over HTTP'],
  ['granular', 'in memory'],
] as const)('XeroAuth as the app %s, %s', (app, way) => {
  test('logs in, lists and selects organisations, refreshes, disconnects and revokes', async () => {
    const auth = await authFor(app, way);
    const user = auth.forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    const back = await simulator.authorize(url, {
      organisations: ['Kauri Joinery', 'Thames Cycles'],
    });
    const login = await user.handleCallback(back, transaction);
    expect(login).toMatchObject({ missingScopes: [], addedScopes: [] });
    expect(login.idTokenClaims).toMatchObject({ email: 'ana@demo.example', given_name: 'Ana' });

    const connections = await user.connections();
    expect(connections.map(({ tenantName }) => tenantName)).toEqual([
      'Kauri Joinery',
      'Thames Cycles',
    ]);
    const { tenantId } = await user.selectTenant({ name: 'Thames Cycles' });
    expect(tenantId).toBe(simulator.organisations[2]?.tenantId);

    const first = await user.accessToken();
    await simulator.clock.advance(31 * 60_000);
    const second = await user.accessToken();
    expect(second).not.toBe(first);
    expect(simulator.requests.filter(({ path }) => path === '/connect/token')).toHaveLength(2);

    await user.disconnect(connections[0]?.id ?? '');
    expect(await user.connections()).toHaveLength(1);
    const kept = await user.tokens();
    await user.revoke();
    if (!kept) throw new Error('There are tokens.');
    await user.importTokens(kept);
    await simulator.clock.advance(31 * 60_000);
    const error = await user.accessToken().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XeroAuthError);
    expect(error).toMatchObject({ code: 'invalid_grant', reauthRequired: true });
  });
});

test('a custom connection gets a token of its own, for its organisation', async () => {
  const auth = new XeroAuth(simulator.credentials('custom-connection'));
  const app = auth.app();
  expect(await app.accessToken({})).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const refused = auth.app({ scopes: ['app.connections'] }).accessToken({});
  await expect(refused).rejects.toMatchObject({ code: 'invalid_scope' });
});

test('an app lists all its connections with a token of its own', async () => {
  simulator.session({ organisation: 'Kauri Joinery' });
  simulator.session({ user: 'ben@demo.example' });
  const auth = new XeroAuth(simulator.credentials('web'));
  const connections = await auth.app({ scopes: ['app.connections'] }).connections();
  expect(connections.map(({ tenantName }) => tenantName)).toEqual([
    'Kauri Joinery',
    'Kauri Joinery',
  ]);
});

test.each(['same', 'second', 'ends-first'] as const)(
  'a lost answer to a refresh is made good under the grace model %s',
  async (graceModel) => {
    simulator = createSimulator({ graceModel });
    const auth = await authFor('web', 'in memory');
    const user = auth.forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    await user.handleCallback(await simulator.authorize(url), transaction);
    const before = await user.accessToken();
    simulator.faults.add({ kind: 'drop-answer', match: { operationId: 'token' } });
    const renewed = user.accessToken({ rejected: before });
    expect(await simulator.clock.until(renewed)).not.toBe(before);
    expect(await user.connections()).toHaveLength(1);
  },
);

test('a user who refuses is an error that says so', async () => {
  const auth = await authFor('web', 'in memory');
  const user = auth.forUser('ada');
  const { url, transaction } = await user.createAuthorization();
  const back = await simulator.authorize(url, { refuse: true });
  await expect(user.handleCallback(back, transaction)).rejects.toMatchObject({
    code: 'access_denied',
  });
});

test('a client renews a token that ends on the way, and waits out a limit, on simulated time', async () => {
  simulator.faults.add({ kind: 'expired-token' });
  simulator.faults.add({ kind: 'rate-limit', retryAfter: 20 });
  const { fetch, clock } = simulator;
  const accounting = createAccountingClient(simulator.session(), { fetch, clock, retries: 2 });
  const begun = clock.now();
  await clock.until(accounting.contacts.list().then(undefined, () => undefined));
  const [rejected, limited, last] = simulator.requests;
  expect([rejected?.status, limited?.status]).toEqual([401, 429]);
  expect(last?.headers.get('authorization')).not.toBe(rejected?.headers.get('authorization'));
  expect(clock.now() - begun).toBeGreaterThanOrEqual(20_000);
});
