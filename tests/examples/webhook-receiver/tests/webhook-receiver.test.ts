import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccountingClient } from '@acme/xero-accounting';
import { createSimulator } from '@acme/xero-simulator';
import { signWebhook } from '@acme/xero-webhooks';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { openJobs } from '../src/jobs.ts';
import { newWorker } from '../src/worker.ts';

const keys = 'the key of the webhook';
const folder = mkdtempSync(join(tmpdir(), 'webhook-receiver-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The receiver and a simulator in this process, subscribed and at rest. */
async function receiving() {
  const simulator = createSimulator();
  const { fetch, clock, webhooks } = simulator;
  const accounting = createAccountingClient(simulator.session(), { fetch, clock });
  const jobs = openJobs(':memory:');
  onTestFinished(() => jobs.close());
  const told: string[] = [];
  const work = newWorker({ accounting, jobs, say: (line) => told.push(line) });
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const app = createApp({ keys, jobs, work: async () => {}, onError });
  const send: typeof globalThis.fetch = async (url, init) =>
    await app.fetch(new Request(url, init));
  const url = 'http://localhost/xero/webhooks';
  const subscription = await webhooks.subscribe({ url, key: keys, fetch: send });
  const deliver = async (body: string, signature: string) =>
    await send(url, { method: 'POST', body, headers: { 'x-xero-signature': signature } });
  return { simulator, accounting, jobs, work, told, errors, subscription, deliver };
}

test('the intent to receive is met', async () => {
  const { subscription } = await receiving();
  expect(subscription.status).toBe('active');
  const statuses = subscription.deliveries.map(({ status }) => status);
  expect(statuses).toContain(200);
  expect(statuses).toContain(401);
});

test('a record that changed is fetched and kept as it is now', async () => {
  const { simulator, accounting, jobs, work, told } = await receiving();
  const { ContactID = '' } = await accounting.contacts.create({ Name: 'Tui Timber' });
  await accounting.contacts.update(ContactID, { Name: 'Tui Timber Ltd' });
  await simulator.webhooks.settled();
  await work();
  // Two events, one record, fetched once.
  expect(told).toEqual(['contact Tui Timber Ltd: ACTIVE']);
  expect(jobs.record('CONTACT', ContactID)).toMatchObject({ Name: 'Tui Timber Ltd' });
  await work();
  expect(told).toHaveLength(1);
});

test('what comes twice is fetched once', async () => {
  const { simulator, accounting, jobs, work, told, subscription, deliver } = await receiving();
  await accounting.contacts.create({ Name: 'Tui Timber' });
  await simulator.webhooks.settled();
  await work();
  const { body, signature } = subscription.deliveries.at(-1) ?? { body: '', signature: '' };
  expect((await deliver(body, signature)).status).toBe(200);
  expect(jobs.open()).toEqual([]);
  await work();
  expect(told).toHaveLength(1);
});

test('what somebody else signed is refused, and leaves nothing behind', async () => {
  const { jobs, subscription, deliver, accounting, simulator } = await receiving();
  await accounting.contacts.create({ Name: 'Tui Timber' });
  await simulator.webhooks.settled();
  const { body } = subscription.deliveries.at(-1) ?? { body: '' };
  const before = jobs.open();
  const forged = body.replaceAll(/"resourceId":"[^"]+"/g, '"resourceId":"forged"');
  const answer = await deliver(forged, await signWebhook(forged, 'another key'));
  expect(answer.status).toBe(401);
  expect(jobs.open()).toEqual(before);
});

test('kinds that it does not fetch are taken, and left alone', async () => {
  const { jobs, deliver } = await receiving();
  const event = { eventCategory: 'SUBSCRIPTION', eventType: 'CREATE', resourceId: 'one' };
  const dates = {
    eventDateUtc: '2026-11-02T09:00:00.000',
    tenantId: 't',
    tenantType: 'ORGANISATION',
  };
  const body = JSON.stringify({
    events: [{ ...event, ...dates, resourceUrl: 'https://api.xero.com/' }],
    ...{ firstEventSequence: 9, lastEventSequence: 9, entropy: 'x' },
  });
  expect((await deliver(body, await signWebhook(body, keys))).status).toBe(200);
  expect(jobs.open()).toEqual([]);
});

test('Xero is answered although its API is away, and the record comes later', async () => {
  const { simulator, accounting, jobs, work, told, subscription } = await receiving();
  const { ContactID = '' } = await accounting.contacts.create({ Name: 'Tui Timber' });
  await simulator.webhooks.settled();
  expect(subscription.deliveries.at(-1)?.status).toBe(200);
  simulator.faults.add({
    ...{ kind: 'rate-limit', problem: 'day', retryAfter: 3600 },
    match: { operationId: 'getContact' },
  });
  await work();
  expect(told).toEqual([expect.stringContaining('later: contacts.get: Xero answered 429')]);
  await simulator.clock.advance(24 * 60 * 60_000);
  await simulator.clock.until(work());
  expect(told.at(-1)).toBe('contact Tui Timber: ACTIVE');
  expect(jobs.record('CONTACT', ContactID)).toMatchObject({ Name: 'Tui Timber' });
});

test('a record that is gone is not asked for again', async () => {
  const { simulator, accounting, jobs, work, told } = await receiving();
  await accounting.contacts.create({ Name: 'Tui Timber' });
  await simulator.webhooks.settled();
  simulator.faults.add({
    ...{ kind: 'answer', answer: { status: 404 } },
    match: { operationId: 'getContact' },
  });
  await work();
  expect(told).toEqual([expect.stringContaining('gone: contacts.get: Xero answered 404')]);
  expect(jobs.open()).toEqual([]);
});

test('killed while it fetches: another process goes on', async () => {
  const simulator = createSimulator({ clock: 'machine' });
  const { url, close } = await simulator.listen();
  const { clock: _clock, ...app } = simulator.credentials('custom-connection', url);
  const books = createAccountingClient(simulator.session(), { fetch: simulator.fetch });
  const start = () => {
    const program = new URL('support/program.ts', import.meta.url).pathname;
    const job = { url, database: join(folder, 'killed.db'), keys, ...app };
    const child = fork(program, [JSON.stringify(job)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const told: string[] = [];
    child.on('message', (line) => told.push(String(line)));
    const ended = once(child, 'exit');
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, told, ended };
  };
  const patience = { timeout: 60_000 };

  const killed = start();
  await vi.waitFor(() => expect(killed.told[0]).toMatch(/^port/), patience);
  const port = killed.told[0]?.slice('port '.length);
  const subscription = await simulator.webhooks.subscribe({
    url: `http://127.0.0.1:${port}/xero/webhooks`,
    key: keys,
  });
  expect(subscription.status).toBe('active');
  const hang = simulator.faults.add({ kind: 'hang', match: { operationId: 'getContact' } });
  await books.contacts.create({ Name: 'Tui Timber' });
  await vi.waitFor(() => expect(hang.happened).toBe(1), patience);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(killed.told).toHaveLength(1);

  const other = start();
  await vi.waitFor(() => expect(other.told).toContain('contact Tui Timber: ACTIVE'), patience);
  other.child.kill('SIGKILL');
  await other.ended;
  await close();
});
