import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AccountingClient, createAccountingClient } from '@acme/xero-accounting';
import { createSimulator, type Simulator } from '@acme/xero-simulator';
import { QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import {
  startRedis,
  withoutRedis,
} from '../../../../packages/xero-redis/tests/support/redis-server.ts';
import { type Copy, type Kind, openCopy } from '../src/copy.ts';
import { openQueue, syncNow } from '../src/worker.ts';
import { createAuth } from '../src/xero.ts';
import type { Job } from './support/worker-program.ts';

const organisations = Array.from({ length: 40 }, (_, index) => ({
  tenantId: `a1c9a7e0-5a3b-4c1e-9d52-${String(index).padStart(12, '0')}`,
  name: `Books ${index}`,
  countryCode: 'NZ' as const,
  baseCurrency: 'NZD',
}));
const invoicesEach = 500;

test.skipIf(withoutRedis)(
  `a copy of 40 organisations that change, by workers of which two are killed${withoutRedis ?? ''}`,
  { timeout: 240_000 },
  async () => {
    const xero = createSimulator({
      clock: 'machine',
      organisations,
      rateLimits: { minute: 1000 },
    });
    const clients = organisations.map(({ tenantId }) => directly(xero, tenantId));
    await Promise.all(clients.map(fill));
    const { url, close } = await xero.listen();
    const server = await startRedis();
    const folder = mkdtempSync(join(tmpdir(), 'sync-worker-'));
    const file = join(folder, 'copy.db');
    const copy = openCopy(file);
    const connections = Array.from(
      { length: 3 },
      () => new Redis(server.path, { maxRetriesPerRequest: null }),
    );
    const [redis, ofQueue, ofEvents] = connections as [Redis, Redis, Redis];
    const queue = openQueue(ofQueue);
    queue.setMaxListeners(0);
    const events = new QueueEvents(queue.name, { connection: ofEvents });
    onTestFinished(async () => {
      await events.close();
      await queue.close();
      for (const one of connections) one.disconnect();
      copy.close();
      await close();
      await server.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    const { clock: _clock, ...app } = xero.credentials('web', url);
    const scopes = ['offline_access', 'accounting.invoices', 'accounting.contacts'];
    const user = createAuth(redis, { ...app, scopes }).forUser('ada');
    const { url: page, transaction } = await user.createAuthorization();
    const everywhere = organisations.map(({ tenantId }) => tenantId);
    await user.handleCallback(
      await xero.authorize(page, { organisations: everywhere }),
      transaction,
    );

    const job: Job = { path: server.path, url, file, app };
    const workers = await Promise.all(Array.from({ length: 4 }, () => startProcess(job)));
    /** Everything once. */
    const run = async (): Promise<number> => {
      const tasks = everywhere.map((tenantId) => syncNow(queue, { userId: 'ada', tenantId }));
      const done = (await Promise.all(tasks)).map((task) => task.waitUntilFinished(events));
      return (await Promise.all(done)).reduce((sum, read) => sum + read, 0);
    };

    const synced = run();
    let isSynced = false;
    void synced.finally(() => {
      isSynced = true;
    });
    const killed = killOn([3000, 9000], copy, workers);
    let changes = 0;
    while (!isSynced) {
      changes += 1;
      await change(clients[changes % clients.length], changes);
      await sleep(5);
    }
    await synced;
    expect(await killed).toBe(2);
    expect(changes).toBeGreaterThan(20);

    // What changed while it ran is what the second run reads, and what the copy then has too.
    const changed = await Promise.all(
      clients.map((client, index) => changedSince(client, copy, everywhere[index] ?? '')),
    );
    const expected = changed.reduce((sum, count) => sum + count, 0);
    expect(expected).toBeGreaterThan(0);
    expect(expected).toBeLessThan(0.2 * organisations.length * invoicesEach);
    expect(await run()).toBe(expected);
    for (const [index, tenantId] of everywhere.entries()) {
      const { contacts, invoices } = await current(clients[index]);
      expect(ofCopy(copy, tenantId, 'contacts')).toEqual(contacts);
      const copied = ofCopy(copy, tenantId, 'invoices');
      expect(withContactIds(copied)).toEqual(withContactIds(invoices));
      expect(invoices.size).toBeGreaterThanOrEqual(invoicesEach);
    }
    const refused = xero.requests.filter(({ status }) => status === 429);
    expect(refused.filter(({ headers }) => !headers.get('user-agent')?.startsWith(owner))).toEqual(
      [],
    );
  },
);

const owner = 'owner-of-the-books';

/** A client that reaches the books as their owner does, outside the limits of the app. */
function directly(xero: Simulator, organisation: string): AccountingClient {
  const session = xero.session({ app: 'granular', organisation });
  return createAccountingClient(session, {
    fetch: xero.fetch,
    userAgent: owner,
    limiter: { acquire: async () => ({ release: () => undefined }) },
    retries: 20,
  });
}

async function fill(client: AccountingClient): Promise<void> {
  const { items } = await client.contacts.list({ pageSize: 1 });
  const { items: had } = await client.invoices.list({ pageSize: 1000, summaryOnly: true });
  const more = Array.from({ length: invoicesEach - had.length }, (_, index) =>
    invoice(items[0], index),
  );
  const { failed, unknown, notSent } = await client.invoices.createMany(more);
  expect([failed, unknown, notSent]).toEqual([[], [], []]);
}

function invoice(contact: { readonly ContactID?: string } | undefined, index: number) {
  const line = { Description: `Work ${index}`, Quantity: 1, UnitAmount: 100, AccountCode: '200' };
  return {
    Type: 'ACCREC' as const,
    Contact: { ContactID: contact?.ContactID ?? '' },
    LineItems: [line],
  };
}

/** An invoice is changed, and sometimes another one is added or a contact renamed. */
async function change(client: AccountingClient | undefined, count: number): Promise<void> {
  const { items = [] } = (await client?.invoices.list({ page: 1 + (count % 4) })) ?? {};
  // Their contacts are customers already, and Xero takes changes of them.
  const drafts = items.filter(({ Type, Status }) => Type === 'ACCREC' && Status === 'DRAFT');
  const one = drafts[(count * 7) % drafts.length];
  if (!client || !one) throw new Error('There is no draft.');
  await client.invoices.update(one.InvoiceID, { Reference: `Change ${count}` });
  if (count % 5 === 0) await client.invoices.create(invoice(one.Contact, count));
  if (count % 7 === 0) {
    await client.contacts.update(one.Contact?.ContactID ?? '', { FirstName: `Change ${count}` });
  }
}

/** What the books hold now, by id. */
async function current(client: AccountingClient | undefined) {
  const contacts = new Map<string, unknown>();
  const invoices = new Map<string, unknown>();
  if (!client) return { contacts, invoices };
  const all = { pageSize: 1000, includeArchived: true };
  for await (const one of client.contacts.list(all)) contacts.set(one.ContactID ?? '', one);
  for await (const one of client.invoices.list(all)) invoices.set(one.InvoiceID, one);
  return { contacts, invoices };
}

function ofCopy(copy: Copy, tenantId: string, kind: Kind): Map<string, unknown> {
  return new Map(copy.records(tenantId, kind).map(({ id, json }) => [id, JSON.parse(json)]));
}

/** Invoices show their contact as it was when they were read: it changes by itself. */
function withContactIds(invoices: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map(
    [...invoices].map(([id, invoice]) => {
      const { Contact }: { Contact?: { ContactID?: string } } = Object(invoice);
      return [id, { ...Object(invoice), Contact: Contact?.ContactID }];
    }),
  );
}

/** How many records have changed since the whole second from which the next passes read. */
async function changedSince(client: AccountingClient, copy: Copy, tenantId: string) {
  const now = await current(client);
  const counts = (['contacts', 'invoices'] as const).map((kind) => {
    const since = Math.floor(Date.parse(copy.pass(tenantId, kind).since) / 1000) * 1000;
    return [...now[kind].values()].filter((record) => updatedAt(record) > since).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function updatedAt(record: unknown): number {
  const { UpdatedDateUTC }: { UpdatedDateUTC?: string } = Object(record);
  return Date.parse(UpdatedDateUTC ?? '');
}

async function startProcess(job: Job): Promise<ChildProcess> {
  const program = new URL('support/worker-program.ts', import.meta.url).pathname;
  const child = fork(program, [JSON.stringify(job)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  await Promise.race([once(child, 'message'), ended]);
  if (child.exitCode !== null) throw new Error('The worker ended.');
  return child;
}

/** Kills a worker each time the copy has grown so far; gives how many were killed. */
async function killOn(
  counts: readonly number[],
  copy: Copy,
  workers: readonly ChildProcess[],
): Promise<number> {
  let killed = 0;
  for (const [index, count] of counts.entries()) {
    while (copy.count() < count) await sleep(10);
    if (workers[index]?.kill('SIGKILL')) killed += 1;
  }
  return killed;
}
