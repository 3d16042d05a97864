import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { createAccountingClient } from '@acme/xero-accounting';
import { memoryTokenStore, XeroAuth } from '@acme/xero-auth';
import { createSimulator } from '@acme/xero-simulator';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wholeModules } from './src/modules.ts';

const modules = takeBlocks(
  'packages/xero-simulator/README.md',
  new URL('output/simulator-readme/', import.meta.url),
  wholeModules(),
).map(({ file }) => file);
const [inMemory = '', withMsw = '', withPlaywright = '', plainServer = ''] = modules;

// Two of the blocks are tests themselves, with hooks of their own.
describe('in memory', async () => await import(inMemory));
describe('with msw', async () => await import(withMsw));

test('every block of the README compiles', () => {
  expect(modules).toHaveLength(4);
  expect(diagnose(modules)).toEqual([]);
}, 180_000);

test('a plain server: an app logs in and calls it, by its own clock', async () => {
  const { clientId, clientSecret, redirectUri, endpoints, accountingUrl, close } = await import(
    plainServer
  );
  const scopes = ['openid', 'offline_access', 'accounting.invoices'] as const;
  const store = memoryTokenStore();
  const options = { clientId, clientSecret, redirectUri, endpoints, scopes, store };
  const user = new XeroAuth(options).forUser('u1');
  const { url, transaction } = await user.createAuthorization();
  const [{ id: userId = '' } = {}] = createSimulator().users;
  const [{ tenantId: organisation = '' } = {}] = createSimulator().organisations;
  const consent = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ user: userId, organisation, step: 'allow' }),
    redirect: 'manual',
  });
  await user.handleCallback(consent.headers.get('location') ?? '', transaction);
  const { tenantId } = await user.selectTenant();
  const accounting = createAccountingClient(user.forTenant(tenantId), { baseUrl: accountingUrl });
  expect((await accounting.invoices.list()).items.length).toBeGreaterThan(0);
  await close();
});

const executablePath = '/usr/bin/chromium';
const missing = existsSync(executablePath) ? '' : ` (skipped: there is no ${executablePath})`;

describe.skipIf(missing !== '')(`Playwright${missing}`, () => {
  test('goes through the login of an app, and comes back to it', async () => {
    // An app of one page, which tells the organisation that was connected.
    const app = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', appUrl);
      if (pathname === '/login') {
        response.writeHead(303, { location: started.url }).end();
        return;
      }
      if (pathname !== '/callback') {
        response.writeHead(404).end();
        return;
      }
      await user.handleCallback(new URL(request.url ?? '/', appUrl).href, started.transaction);
      response.end(`Connected: ${(await user.selectTenant()).tenantName}`);
    });
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
    const address = app.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const appUrl = `http://localhost:${port}`;
    const redirectUri = `${appUrl}/callback`;
    const apps = createSimulator().apps.map((one) => ({ ...one, redirectUris: [redirectUri] }));
    const simulator = createSimulator({ clock: 'machine', apps });
    const server = await simulator.listen();
    const scopes = ['openid', 'offline_access', 'accounting.invoices'] as const;
    const credentials = simulator.credentials('web', server.url);
    const user = new XeroAuth({ ...credentials, scopes, store: memoryTokenStore() }).forUser('u1');
    const started = await user.createAuthorization();
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
    args.push('--disable-background-networking', '--disable-component-update', '--disable-sync');
    const browser = await chromium.launch({ executablePath, args });
    try {
      const page = await browser.newPage();
      const { connectXero } = await import(withPlaywright);
      await connectXero(page, `${appUrl}/login`);
      await page.getByText('Connected: Kauri Joinery').waitFor();
    } finally {
      await browser.close();
      await server.close();
      app.closeAllConnections();
      app.close();
    }
  });
});
