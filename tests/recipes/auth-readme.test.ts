import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { memoryTokenStore, XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import { systemClock } from '@acme/xero-core';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import {
  ada,
  bob,
  books,
  cafe,
  type IdentityServer,
  identityServer,
} from '../../packages/xero-auth/tests/support/identity-server.ts';
import { freePort, visit } from '../../packages/xero-auth/tests/support/visit.ts';
import { wholeModules } from './src/modules.ts';

const readme = 'packages/xero-auth/README.md';
const modules = takeBlocks(
  'packages/xero-auth/README.md',
  new URL('output/auth-readme/', import.meta.url),
  wholeModules('web-server', 'desktop', 'machine', 'moving'),
).map(({ file }) => file);
const [webServer = '', desktop = '', machine = '', moving = ''] = modules;

const redirectUri = 'https://app.example/xero/callback';
const app = { clientId: 'APP', clientSecret: 'secret', redirectUris: [redirectUri] };
const scopes = ['offline_access', 'accounting.contacts'];
const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'xero-readme-'));
let server: IdentityServer;

/**
 * Xero has one app, and an example runs in a folder of its own: a module is loaded once, and keeps
 * what it found then.
 */
function start(folder: string, registered: Parameters<typeof identityServer>[0][number]): void {
  server = identityServer([registered], systemClock);
  vi.stubGlobal('fetch', server.fetch);
  vi.stubEnv('CLIENT_ID', registered.clientId);
  vi.stubEnv('CLIENT_SECRET', registered.clientSecret ?? '');
  vi.stubEnv('COOKIE_KEY', key(1));
  vi.stubEnv('TOKEN_KEY', key(2));
  mkdirSync(join(root, folder), { recursive: true });
  process.chdir(join(root, folder));
}

afterEach(() => {
  process.chdir(home);
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('each kind of app has its section, and all of them compile', () => {
  const headings = [...readFileSync(join(home, readme), 'utf8').matchAll(/^## (.*)$/gm)];
  expect(headings.map(([, heading]) => heading)).toEqual([
    'A web server',
    'A desktop app or a command line',
    'Machine to machine',
    'Moving from xero-node or PyXero',
    'Tokens, errors and the rest',
  ]);
  expect(modules).toHaveLength(4);
  expect(diagnose(modules)).toEqual([]);
});

test('a web server logs two users in and calls Xero for each', async () => {
  start('web-server', app);
  const { login, callback, contactNames } = await import(webServer);
  for (const [user, person, tenant] of [['u1', ada, books] as const, ['u2', bob, cafe] as const]) {
    const begun: Response = await login(user);
    expect(begun.status).toBe(303);
    const cookie = begun.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^xero=v1\.[\w-]+; .*HttpOnly; Secure; SameSite=Lax$/);
    const back = server.logins.approve(begun.headers.get('location') ?? '', person);
    const headers = { cookie: `theme=dark; ${cookie.split(';')[0]}` };
    // As behind a proxy, where the server sees another host than the browser.
    const request = new Request(back.replace('https://app.example', 'http://10.0.0.7'), {
      headers,
    });
    expect(await callback(request, user)).toBe(tenant.tenantId);
    expect(await contactNames(user, tenant.tenantId)).toHaveLength(1);
  }
  const bearers = server.received.filter(({ route }) => route === 'accounting');
  expect(bearers.map(({ headers }) => headers.get('xero-tenant-id'))).toEqual([
    books.tenantId,
    cafe.tenantId,
  ]);
  const files = readdirSync('xero-tokens').filter((name) => !name.endsWith('.lock'));
  expect(files).toHaveLength(2);
  for (const file of files) {
    expect(readFileSync(join('xero-tokens', file), 'utf8')).not.toMatch(/eyJ|accessToken/);
  }
});

test('a web server refuses a callback without the cookie of its login', async () => {
  start('web-server', app);
  const { login, callback } = await import(webServer);
  const begun: Response = await login('u3');
  const back = server.logins.approve(begun.headers.get('location') ?? '', ada);
  await expect(callback(new Request(back), 'u3')).rejects.toMatchObject({
    code: 'transaction_invalid',
  });
  expect(server.count('token')).toBe(0);
});

test('a desktop app signs in once, with the browser, and calls Xero', async () => {
  const port = await freePort();
  start('desktop', { clientId: 'DESKTOP', redirectUris: [`http://localhost:${port}/callback`] });
  const { signIn, countContacts } = await import(desktop);
  let seen: Promise<{ status: number | undefined }> | undefined;
  const open = (url: string): void => {
    seen = visit(server.logins.approve(url, ada));
  };
  await signIn({ port, open });
  expect(await seen).toMatchObject({ status: 200 });
  await signIn({ port, open: () => Promise.reject(new Error('not twice')) });
  expect(await countContacts()).toBe(1);
  const [token] = server.received.filter(({ route }) => route === 'token');
  expect(token?.form.has('client_secret')).toBe(false);
  expect(token?.form.has('code_verifier')).toBe(true);
});

test('a custom connection calls Xero, with one token and no organisation', async () => {
  start('machine', { ...app, ownScopes: ['accounting.contacts'], organisation: books });
  const { firstContacts } = await import(machine);
  expect(await firstContacts()).toBe(1);
  expect(await firstContacts()).toBe(1);
  expect(server.count('token')).toBe(1);
});

test.each([
  ['xero-node', (set: object) => ({ ...set, scope: scopes.join(' ') })],
  ['PyXero', (set: object) => ({ ...set, scope: scopes })],
  [
    'the whole state of PyXero',
    (set: object) => ({ client_id: 'APP', token: { ...set, scope: scopes } }),
  ],
])('the tokens of %s move, and renew', async (_, form) => {
  start('moving', app);
  const user = new XeroAuth({ ...app, redirectUri, scopes, store: memoryTokenStore() }).forUser(
    'a',
  );
  const { url, transaction } = await user.createAuthorization();
  await user.handleCallback(server.logins.approve(url, ada), transaction);
  const old = await user.tokens();
  const saved = form({
    access_token: old?.accessToken,
    refresh_token: old?.refreshToken,
    // Ended a minute ago, as those of a program that was stopped.
    expires_at: Math.floor(Date.now() / 1000) - 60,
    token_type: 'Bearer',
  });
  writeFileSync('saved.json', JSON.stringify(saved));
  const { move } = await import(moving);
  await move('u1', 'saved.json');
  const store = fileTokenStore({ folder: './xero-tokens' });
  const moved = new XeroAuth({ ...app, store }).forUser('u1');
  expect(await moved.tokens()).toMatchObject({ refreshToken: old?.refreshToken, scopes });
  const renewed = await moved.accessToken();
  expect(renewed).not.toBe(old?.accessToken);
  expect(server.book.find(renewed)?.grant.person).toBe(ada);
});
