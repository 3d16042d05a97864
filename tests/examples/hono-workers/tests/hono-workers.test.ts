import { memoryTokenStore } from '@acme/xero-auth';
import { tokenStoreChecks } from '@acme/xero-auth/testing';
import { createSimulator, type HeadlessConsent } from '@acme/xero-simulator';
import type { D1Database } from '@cloudflare/workers-types';
import { type Miniflare, type Request, Response } from 'miniflare';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newSecrets, startWorker } from '../simulated/start-worker.ts';

const origin = 'http://localhost:3000';
const simulator = createSimulator({ clock: 'machine' });
let worker: Miniflare;
let database: D1Database;

// The Worker as it is deployed: what it sends to Xero's addresses comes to the simulator.
beforeAll(async () => {
  const { clientId, clientSecret = '' } = simulator.credentials('web');
  ({ worker, database } = await startWorker('src/index.ts', {
    bindings: {
      ...newSecrets(),
      XERO_CLIENT_ID: clientId,
      XERO_CLIENT_SECRET: clientSecret,
      XERO_REDIRECT_URI: `${origin}/callback`,
    },
    outboundService: async (request: Request) => {
      const { url, method } = request;
      const headers = [...request.headers];
      const body = method === 'GET' ? null : await request.arrayBuffer();
      const answer = await simulator.fetch(url, { method, headers, body });
      const { status } = answer;
      return new Response(await answer.arrayBuffer(), { status, headers: [...answer.headers] });
    },
  }));
});
afterAll(() => worker.dispose());

let cookies: Map<string, string>;
beforeEach(() => {
  cookies = new Map();
});

/** What a browser does, but for following. */
async function go(path: string, form?: Record<string, string>) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await worker.dispatchFetch(origin + path, {
    ...(form ? { method: 'POST', body: new URLSearchParams(form).toString() } : {}),
    headers: { cookie, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
    redirect: 'manual',
  });
  const received = response.headers.getSetCookie();
  for (const line of received) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  const location = response.headers.get('location') ?? '';
  return { status: response.status, location, received, text: await response.text(), response };
}

async function logIn(consent?: HeadlessConsent) {
  const { location } = await go('/login');
  const { pathname, search } = new URL(await simulator.authorize(location, consent));
  return await go(pathname + search);
}

async function choose(name: string) {
  const tenantId = simulator.organisations.find((one) => one.name === name)?.tenantId ?? '';
  return await go('/organisations', { tenantId });
}

test('a user connects organisations, chooses one and sees its invoices', async () => {
  expect(await go('/invoices')).toMatchObject({ status: 303, location: '/organisations' });
  expect(await go('/organisations')).toMatchObject({ status: 303, location: '/login' });
  const organisations = ['Kauri Joinery', 'Thames Cycles'];
  expect(await logIn({ organisations })).toMatchObject({ status: 303, location: '/organisations' });
  expect((await go('/organisations')).text).toContain('Thames Cycles</button>');
  expect(await choose('Thames Cycles')).toMatchObject({ status: 303, location: '/invoices' });
  const { text } = await go('/invoices');
  expect(text).toMatch(/INV-\d{4}/);
  expect(text).toMatch(/£[\d,]+\.\d\d/);
});

test('cookies are for the browser’s eyes only', async () => {
  const { received } = await go('/login');
  expect(received).toHaveLength(2);
  for (const line of received) {
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax']) expect(line).toContain(`; ${flag}`);
  }
  expect(received.find((line) => line.startsWith('login=v1.'))).toContain('; Path=/callback');
});

test('a user who refuses is asked, and not sent around in a circle', async () => {
  const { status, text } = await logIn({ refuse: true });
  expect(status).toBe(400);
  expect(text).toContain('You have not connected Xero.');
});

test('tokens that have ended are renewed, by one of many requests', async () => {
  await logIn();
  await choose('Kauri Joinery');
  const renewals = () =>
    simulator.requests.filter(({ text }) => text.includes('grant_type=refresh_token')).length;
  const before = renewals();
  await database
    .prepare(`update xero_tokens set tokens = json_set(tokens, '$.expiresAt', 0)`)
    .run();
  const pages = await Promise.all([1, 2, 3, 4].map(() => go('/invoices')));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(renewals()).toBe(before + 1);
});

test('who has disconnected the app at Xero is sent to log in again', async () => {
  await logIn();
  await choose('Kauri Joinery');
  await database
    .prepare(
      `update xero_tokens set tokens = json_set(tokens, '$.expiresAt', 0, '$.refreshToken', 'x')`,
    )
    .run();
  expect(await go('/invoices')).toMatchObject({ status: 303, location: '/login' });
});

test('logging out ends the login, and forgets the tokens', async () => {
  await logIn();
  const count = () => database.prepare('select count(*) as count from xero_tokens').first('count');
  const before = Number(await count());
  expect(await go('/logout', {})).toMatchObject({ status: 303, location: '/' });
  expect(await count()).toBe(before - 1);
  expect([...cookies]).toEqual([]);
});

test('a user is told of a limit, and not kept waiting', async () => {
  await logIn();
  await choose('Kauri Joinery');
  const match = { operationId: 'getInvoices' };
  simulator.faults.add({ kind: 'rate-limit', problem: 'minute', retryAfter: 40, match });
  const { status, text, response } = await go('/invoices');
  expect(status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('40');
  expect(text).toContain('Xero is busy. Try again in 40 s.');
});

test('the token store does what every token store must, in a Worker', async () => {
  const checks = await startWorker('tests/support/checks-worker.ts', {});
  const outcomes = await (await checks.worker.dispatchFetch(origin)).json();
  await checks.worker.dispose();
  const names = tokenStoreChecks(memoryTokenStore, { abandonLock: async () => {} });
  expect(outcomes).toEqual(Object.fromEntries(names.map(({ name }) => [name, 'good'])));
});
