import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import {
  createSimulator,
  type HeadlessConsent,
  type ListeningSimulator,
  type Simulator,
} from '@acme/xero-simulator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../src/run.ts';

let simulator: Simulator;
let xero: ListeningSimulator;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'browser-cli-'));
  const redirectUris = [`http://localhost:${await freePort()}/callback`];
  const apps = createSimulator().apps.map((app) => ({ ...app, redirectUris }));
  simulator = createSimulator({ clock: 'machine', apps });
  xero = await simulator.listen();
});
afterEach(async () => {
  await xero.close();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a command as a process of its own would: nothing is shared with others but the folder. */
async function invoices(args: string | string[], consent: HeadlessConsent = {}) {
  const output = new PassThrough();
  const auth = new XeroAuth({
    ...simulator.credentials('pkce', xero.url),
    scopes: ['offline_access', 'accounting.invoices.read'],
    store: fileTokenStore({ folder }),
  });
  const exitCode = await run(typeof args === 'string' ? args.split(' ') : args, {
    user: auth.forUser('me'),
    output,
    today: '2026-11-02',
    client: { baseUrl: `${xero.url}/api.xro/2.0`, retries: 0 },
    login: {
      open: async (url) => {
        const page = await fetch(await simulator.authorize(url, consent));
        await page.text();
      },
    },
  });
  output.end();
  return { exitCode, output: await text(output) };
}

/** Sends an invoice that falls due on a day to a customer, as the owner of the books does. */
async function invoice(DueDate: string, Name: string): Promise<void> {
  const books = createAccountingClient(simulator.session(), { fetch: simulator.fetch });
  await books.invoices.create({
    ...{ Type: 'ACCREC', Status: 'AUTHORISED', Contact: { Name }, DueDate },
    LineItems: [{ Description: 'Table', Quantity: 1, UnitAmount: 1234.5, AccountCode: '200' }],
  });
}

test('logs in once, remembers it, and lists what is due', async () => {
  await invoice('2026-11-09', 'Tui Café');
  await invoice('2026-11-10', 'Weka Books');
  const { exitCode, output } = await invoices('login');
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(output).toContain('Kauri Joinery');
  const due = await invoices('due');
  expect(due.exitCode).toBe(0);
  const [head, ...lines] = due.output.trimEnd().split('\n');
  expect(head).toBe('Kauri Joinery, due until 2026-11-09');
  const days = lines.map((line) => line.slice(0, 10));
  expect(days).toEqual(days.toSorted());
  expect(lines.at(-1)).toMatch(/^2026-11-09 {11}INV-\d{4} +Tui Café +NZD +1,[\d.]+$/);
  const overdue = lines.filter((line) => line.includes('  overdue  '));
  expect(overdue).toHaveLength(days.filter((day) => day < '2026-11-02').length);
  expect(lines[0]).toMatch(/^2026-\d\d-\d\d {2}overdue {2}INV-\d{4} .* NZD +[\d,]+\.\d\d$/);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  // One login for all of it.
  expect(simulator.requests.filter(({ operationId }) => operationId === 'token')).toHaveLength(1);
});

test('--days looks further ahead, or not at all', async () => {
  await invoice('2026-11-10', 'Weka Books');
  await invoices('login');
  expect((await invoices('due --days 7')).output).not.toContain('Weka Books');
  expect((await invoices('due --days 8')).output).toContain('Weka Books');
});

test('of several organisations one has to be named', async () => {
  const { output } = await invoices('login', { organisations: ['Kauri Joinery', 'Hudson Books'] });
  expect(output).toContain('Kauri Joinery\nHudson Books\n');
  const unnamed = await invoices('due');
  expect(unnamed).toMatchObject({ exitCode: 1 });
  expect(unnamed.output).toContain('name one with --organisation');
  const { output: named } = await invoices(['due', '--organisation', 'Hudson Books']);
  expect(named).toContain('Hudson Books, due until');
  expect(named).toContain('USD');
});

test('who refuses is told that nothing was connected', async () => {
  const { exitCode, output } = await invoices('login', { refuse: true });
  expect(exitCode).toBe(1);
  expect(output).toContain('You have not agreed, and nothing was connected.');
});

test('without a login, and after logging out, it says what to do', async () => {
  expect((await invoices('due')).output).toContain('run `invoices login`');
  await invoices('login');
  expect((await invoices('logout')).output).toContain('logged out');
  const after = await invoices('organisations');
  expect(after).toMatchObject({ exitCode: 1 });
  expect(after.output).toContain('run `invoices login`');
});

test('a login that has ended at Xero is noticed', async () => {
  await invoices('login');
  await simulator.clock.advance(61 * 24 * 60 * 60_000);
  expect((await invoices('due')).output).toContain('You are not logged in, or not any more');
});

test('the day’s limit is told in words', async () => {
  await invoices('login');
  const match = { operationId: 'getInvoices' };
  simulator.faults.add({ kind: 'rate-limit', problem: 'day', match });
  const { exitCode, output } = await invoices('due');
  expect(exitCode).toBe(1);
  expect(output).toContain('the day limit is used up. Try again in');
});

test('what is no command shows how to use it', async () => {
  expect((await invoices('pay')).output).toContain('Usage: invoices COMMAND');
  expect((await invoices('due --days many')).output).toContain('--days is no number: many');
});

test('the program itself starts', () => {
  const main = new URL('../src/main.ts', import.meta.url).pathname;
  const env = { ...process.env, XERO_CLIENT_ID: 'an app', INVOICES_FOLDER: folder };
  const { status, stdout } = spawnSync(process.execPath, [main, 'due'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('run `invoices login`');
});
