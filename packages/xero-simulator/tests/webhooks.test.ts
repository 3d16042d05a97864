import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Simulator } from '../src/index.ts';
import { call } from './support/calls.ts';
import { contacts, notesSimulator } from './support/notes.ts';

const minute = 60_000;
const url = 'http://localhost:3000/webhooks';

let simulator: Simulator;

beforeEach(() => {
  simulator = notesSimulator();
});

/** An app that checks signatures, as it must; `answer` is for those that are right. */
function newApp(key: string, answer: () => number | Promise<number> = () => 200) {
  const taken: { events: Record<string, unknown>[]; [name: string]: unknown }[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    const body = String(init.body);
    const expected = createHmac('sha256', key).update(body).digest('base64');
    const isRight = new Headers(init.headers).get('x-xero-signature') === expected;
    if (!isRight) return new Response(null, { status: 401 });
    const status = await answer();
    if (status === 200) taken.push(JSON.parse(body));
    return new Response(null, { status });
  };
  return { taken, fetch };
}

const create = () => call(simulator, contacts, { method: 'PUT', body: '{}' });

test('intent to receive comes first: right signatures and wrong ones, without events', async () => {
  const { taken, fetch } = newApp('key');
  const subscription = await simulator.webhooks.subscribe({ url, key: 'key', fetch });
  expect(subscription.status).toBe('active');
  expect(subscription.deliveries.map(({ status }) => status)).toEqual([200, 401, 200, 401]);
  expect(taken[0]).toEqual({
    events: [],
    firstEventSequence: 0,
    lastEventSequence: 0,
    entropy: expect.stringMatching(/^[A-Z]{20}$/),
  });
});

test('an app that takes what is signed wrongly fails the intent, and gets nothing', async () => {
  const fetch = async (): Promise<Response> => new Response(null, { status: 200 });
  const subscription = await simulator.webhooks.subscribe({ url, fetch });
  expect(subscription.status).toBe('intent-failed');
  await create();
  await simulator.webhooks.settled();
  expect(subscription.deliveries).toHaveLength(4);
});

test('a change is delivered, signed over its bytes, in Xero’s words', async () => {
  const { taken, fetch } = newApp('key');
  await simulator.webhooks.subscribe({ url, key: 'key', fetch });
  const created = (await (await create()).json()) as { Contacts: [{ NoteID: string }] };
  await simulator.webhooks.settled();
  const [{ NoteID: resourceId }] = created.Contacts;
  expect(taken.at(-1)).toMatchObject({
    events: [
      {
        resourceUrl: `https://api.xero.com/api.xro/2.0/Contacts/${resourceId}`,
        resourceId,
        tenantId: simulator.organisations[0]?.tenantId,
        tenantType: 'ORGANISATION',
        eventCategory: 'CONTACT',
        eventType: 'CREATE',
        eventDateUtc: '2026-11-02T09:00:00.000',
      },
    ],
    firstEventSequence: 1,
    lastEventSequence: 1,
  });
  await create();
  await simulator.webhooks.settled();
  expect(taken.at(-1)).toMatchObject({ firstEventSequence: 2, lastEventSequence: 2 });
});

test('only what was subscribed to, where the app is connected', async () => {
  const { taken, fetch } = newApp('key');
  await simulator.webhooks.subscribe({ url, key: 'key', fetch, categories: ['INVOICE'] });
  await simulator.webhooks.subscribe({ url, key: 'key', fetch, app: 'granular' });
  await create();
  await simulator.webhooks.settled();
  expect(taken.filter(({ events }) => events.length > 0)).toEqual([]);
});

describe('retries', () => {
  test('at once, then every 15 minutes, the same bytes, until it is taken', async () => {
    const answers = [200, 200, 500, 503, 200];
    const { taken, fetch } = newApp('key', () => answers.shift() ?? 200);
    const subscription = await simulator.webhooks.subscribe({ url, key: 'key', fetch });
    await create();
    await simulator.webhooks.settled();
    const begun = simulator.clock.now();
    await simulator.clock.advance(60 * minute);
    const attempts = subscription.deliveries.slice(4);
    expect(attempts.map(({ at, status }) => [at - begun, status])).toEqual([
      [0, 500],
      [15 * minute, 503],
      [30 * minute, 200],
    ]);
    expect(new Set(attempts.map(({ body, signature }) => body + signature)).size).toBe(1);
    expect(taken.at(-1)?.events).toHaveLength(1);
  });

  test('what came meanwhile follows in order', async () => {
    const answers = [200, 200, 500];
    const { taken, fetch } = newApp('key', () => answers.shift() ?? 200);
    await simulator.webhooks.subscribe({ url, key: 'key', fetch });
    for (let index = 0; index < 3; index += 1) {
      await create();
      await simulator.webhooks.settled();
    }
    await simulator.clock.advance(15 * minute);
    await simulator.webhooks.settled();
    const sequences = taken.slice(2).map((one) => [one['firstEventSequence'], one.events.length]);
    expect(sequences).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('for 24 hours, and then no more', async () => {
    const answers = [200, 200];
    const { fetch } = newApp('key', () => answers.shift() ?? 500);
    const subscription = await simulator.webhooks.subscribe({ url, key: 'key', fetch });
    await create();
    await simulator.clock.advance(25 * 60 * minute);
    expect(subscription.status).toBe('disabled');
    // At once, and 96 quarters of an hour.
    expect(subscription.deliveries.length - 4).toBe(97);
  });

  test('an app that takes more than five seconds has not taken it', async () => {
    let slow = false;
    const { fetch } = newApp('key', () => (slow ? new Promise<number>(() => undefined) : 200));
    const subscription = await simulator.webhooks.subscribe({ url, key: 'key', fetch });
    slow = true;
    await create();
    await simulator.clock.advance(5000);
    expect(subscription.deliveries.at(-1)?.status).toBeUndefined();
    expect(subscription.deliveries).toHaveLength(5);
  });
});

test('nothing leaves this machine unless that is meant', async () => {
  const elsewhere = { url: 'https://hooks.example/xero' };
  await expect(simulator.webhooks.subscribe(elsewhere)).rejects.toThrow('allowRemote');
});

test('reset ends subscriptions', async () => {
  const { fetch } = newApp('key');
  const subscription = await simulator.webhooks.subscribe({ url, key: 'key', fetch });
  simulator.reset();
  await create();
  await simulator.webhooks.settled();
  expect(subscription.deliveries).toHaveLength(4);
});
