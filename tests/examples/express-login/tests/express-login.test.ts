import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import { createSimulator, type HeadlessConsent, type Simulator } from '@acme/xero-simulator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { Browser } from './support/browser.ts';

const key = Buffer.alloc(32, 7).toString('base64');

let simulator: Simulator;
let auth: XeroAuth;
let origin: string;
let xeroUrl: string;
let browser: Browser;
let folder: string;
let end: () => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'express-login-'));
  // The port has to be known first: Xero sends users to what is registered, to the letter.
  const server = createServer((request, response) => void app(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const apps = createSimulator().apps.map((one) => ({
    ...one,
    redirectUris: [`${origin}/callback`],
  }));
  simulator = createSimulator({ clock: 'machine', apps });
  const xero = await simulator.listen();
  xeroUrl = xero.url;
  auth = new XeroAuth({
    ...simulator.credentials('web', xero.url),
    scopes: ['offline_access', 'accounting.invoices.read'],
    store: fileTokenStore({ folder, encryptionKey: key }),
  });
  const client = { baseUrl: `${xero.url}/api.xro/2.0`, retries: 0 };
  const app = createApp({ auth, sessionSecret: 'a secret', loginKey: key, client });
  app.set('env', 'test');
  browser = new Browser(origin);
  end = async () => {
    server.closeAllConnections();
    server.close();
    await xero.close();
    rmSync(folder, { recursive: true });
  };
});
afterEach(() => end());

/** Goes through the login as a user does, and gives what the callback answers. */
async function logIn(consent?: HeadlessConsent) {
  const { status, location } = await browser.get('/login');
  expect(status).toBe(303);
  return await browser.get(pathOf(await simulator.authorize(location, consent)));
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

test('a user connects an organisation and sees its invoices, page by page', async () => {
  expect((await browser.get('/')).text).toContain('Connect to Xero');
  expect(await logIn()).toMatchObject({ status: 303, location: '/invoices' });
  const { text, headers } = await browser.get('/invoices');
  const [newest = ''] = /INV-\d+/.exec(text) ?? [];
  expect(newest).not.toBe('');
  expect(text).toContain('Page 1 of 2');
  expect(text).toMatch(/NZ\$[\d,]+\.\d\d/);
  expect(headers.get('cache-control')).toBe('no-store');
  const second = await browser.get('/invoices?page=2');
  expect(second.text).toContain('Page 2 of 2');
  expect(second.text).not.toContain(newest);
  expect(await browser.get('/')).toMatchObject({ status: 303, location: '/invoices' });
});

test('cookies are for the browser’s eyes only, and the login is sealed', async () => {
  await logIn();
  const names = browser.received.map((line) => line.split('=')[0]);
  expect(new Set(names)).toEqual(new Set(['user', 'login', 'organisation']));
  for (const line of browser.received) {
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; Secure/);
    expect(line).toMatch(/; SameSite=Lax/);
  }
  const login = browser.received.find((line) => line.startsWith('login=v1.')) ?? '';
  expect(login).toContain('; Max-Age=600; Path=/callback');
  expect(browser.cookie('login')).toBeUndefined();
  // The file store keeps nothing that can be read either.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(texts.join()).not.toMatch(/eyJ|access/i);
});

test('of several organisations the user chooses one, and another later', async () => {
  const organisations = ['Kauri Joinery', 'Thames Cycles'];
  expect(await logIn({ organisations })).toMatchObject({ location: '/organisations' });
  const { text } = await browser.get('/organisations');
  expect(text).toContain('Kauri Joinery');
  expect(text).not.toContain('(chosen)');
  for (const [name, money] of [
    ['Thames Cycles', '£'],
    ['Kauri Joinery', 'NZ$'],
  ] as const) {
    const tenantId = simulator.organisations.find((one) => one.name === name)?.tenantId ?? '';
    expect(await browser.post('/organisations', { tenantId })).toMatchObject({ status: 303 });
    expect((await browser.get('/organisations')).text).toContain(`${name} (chosen)`);
    expect((await browser.get('/invoices')).text).toContain(money);
  }
});

test('a user who refuses is asked, and not sent around in a circle', async () => {
  const page = await logIn({ refuse: true });
  expect(page).toMatchObject({ status: 400 });
  expect(page.text).toContain('You have not connected Xero.');
  expect(page.text).toContain('href="/login"');
});

test('an answer to somebody else’s login is refused', async () => {
  const { location } = await browser.get('/login');
  const callback = pathOf(await simulator.authorize(location));
  const stranger = new Browser(origin);
  expect((await stranger.get(callback)).status).toBe(400);
  await stranger.get('/login');
  const answer = await stranger.get(callback);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('The login did not work.');
});

test('another browser has no part in it, whatever its cookies say', async () => {
  await logIn();
  const stranger = new Browser(origin);
  expect(await stranger.get('/organisations')).toMatchObject({ status: 303, location: '/login' });
  stranger.setCookie('user', encodeURIComponent(`s:${userKey()}.${'x'.repeat(43)}`));
  expect(await stranger.get('/organisations')).toMatchObject({ status: 303, location: '/login' });
});

/** Of the user in the browser. */
function userKey(): string {
  const [, key = ''] = /^s:(.+)\./.exec(decodeURIComponent(browser.cookie('user') ?? '')) ?? [];
  return key;
}

test('who has disconnected the app at Xero is sent to log in again', async () => {
  await logIn();
  const { clientId, clientSecret = '' } = simulator.credentials('web');
  const tokens = await auth.forUser(userKey()).tokens();
  const form = { client_id: clientId, client_secret: clientSecret };
  const body = new URLSearchParams({ ...form, token: tokens?.refreshToken ?? '' });
  expect((await fetch(`${xeroUrl}/connect/revocation`, { method: 'POST', body })).ok).toBe(true);
  // The connections end at once, the last access token after half an hour.
  expect((await browser.get('/invoices')).status).toBe(403);
  expect((await browser.get('/organisations')).text).toContain('No organisation is connected.');
  await simulator.clock.advance(31 * 60_000);
  expect(await browser.get('/invoices')).toMatchObject({ status: 303, location: '/login' });
  await logIn();
  expect((await browser.get('/invoices')).status).toBe(200);
});

test('an organisation that was disconnected is no longer open, and another one is', async () => {
  await logIn({ organisations: ['Kauri Joinery', 'Thames Cycles'] });
  const [one, other] = await auth.forUser(userKey()).connections();
  await browser.post('/organisations', { tenantId: one?.tenantId ?? '' });
  const connectionId = one?.id ?? '';
  expect(await browser.post('/disconnect', { connectionId })).toMatchObject({ status: 303 });
  const { status, text } = await browser.get('/invoices');
  expect(status).toBe(403);
  expect(text).toContain('Choose an organisation');
  const { text: left } = await browser.get('/organisations');
  expect(left).not.toContain(one?.tenantName);
  expect(left).toContain(other?.tenantName);
});

test('logging out ends the connections, and the browser is nobody again', async () => {
  await logIn();
  const key = userKey();
  expect(await browser.post('/logout')).toMatchObject({ status: 303, location: '/' });
  expect(await auth.forUser(key).tokens()).toBeUndefined();
  expect(simulator.requests.at(-1)).toMatchObject({ operationId: 'revocation', status: 200 });
  expect((await browser.get('/')).text).toContain('Connect to Xero');
});

test('a user is not kept waiting for a limit, and told when to come back', async () => {
  await logIn();
  const match = { operationId: 'getInvoices' };
  simulator.faults.add({ kind: 'rate-limit', problem: 'minute', retryAfter: 40, match });
  const { status, headers, text } = await browser.get('/invoices?page=2');
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('40');
  expect(text).toContain('Xero is busy. Try again in 40 s.');
  expect(text).toContain('href="/invoices?page=2"');
});

test('when Xero is away, a page says so', async () => {
  await logIn();
  simulator.faults.add({
    kind: 'server-error',
    status: 503,
    match: { operationId: 'getInvoices' },
  });
  const { status, text } = await browser.get('/invoices');
  expect(status).toBe(502);
  expect(text).toContain('Xero does not answer just now.');
});

test('what customers are called is shown, and not run', async () => {
  await logIn();
  simulator.faults.add({
    ...{ kind: 'answer', match: { operationId: 'getInvoices' } },
    answer: { status: 200, body: { Invoices: [invoiceOf('<script>alert(1)</script>')] } },
  });
  const { text } = await browser.get('/invoices');
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toContain('<script>');
});

function invoiceOf(Name: string) {
  return {
    ...{
      Type: 'ACCREC',
      InvoiceID: 'i',
      InvoiceNumber: 'INV-1',
      Status: 'DRAFT',
      Contact: { Name },
    },
    ...{ Date: '/Date(1793610000000+0000)/', CurrencyCode: 'NZD', Total: 10, AmountDue: 10 },
  };
}
