import { beforeEach, describe, expect, test } from 'vitest';
import type { IdempotencySettings, Simulator } from '../../src/index.ts';
import { type CallOptions, call } from '../support/calls.ts';
import { contacts, notesSimulator } from '../support/notes.ts';

let simulator: Simulator;

beforeEach(() => {
  simulator = notesSimulator();
});

function create(key: string, changes: CallOptions = {}, url = contacts): Promise<Response> {
  const headers = { 'idempotency-key': key };
  return call(simulator, url, { method: 'PUT', body: '{"Contacts":[]}', headers, ...changes });
}

async function count(): Promise<number> {
  const body = (await (await call(simulator, contacts)).json()) as { Contacts: unknown[] };
  return body.Contacts.length - 1;
}

test('the same request under the same key is done once and answered alike', async () => {
  const first = await create('k1');
  const second = await create('k1');
  expect(await second.text()).toBe(await first.text());
  expect(second.headers.get('x-minlimit-remaining')).toBe('58');
  expect(await count()).toBe(1);
});

test('a key is forgotten after six minutes', async () => {
  await create('k1');
  await simulator.clock.advance(6 * 60_000 - 1);
  await create('k1');
  expect(await count()).toBe(1);
  await simulator.clock.advance(1);
  await create('k1');
  expect(await count()).toBe(2);
});

test.each([
  ['another body', { body: '{"Contacts":[{}]}' }, contacts],
  ['another method', { method: 'POST' }, contacts],
  ['another address', {}, `${contacts}?summarizeErrors=false`],
] as const)('a key that was used with %s is refused', async (_, changes, url) => {
  await create('k1');
  const response = await create('k1', changes, url);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    Message: 'Idempotency Key: k1 is used with a different request.',
  });
});

test('keys are those of an app', async () => {
  await create('k1');
  await create('k1', { app: 'granular' });
  expect(await count()).toBe(2);
});

test('a key of more than 128 characters is refused', async () => {
  expect((await create('k'.repeat(129))).status).toBe(400);
  expect((await create('k'.repeat(128))).status).toBe(200);
});

test('errors of the API are kept under the key too, those of the gateway are not', async () => {
  simulator.faults.add({ kind: 'server-error', kept: true });
  simulator.faults.add({ kind: 'server-error' });
  const kept = await create('k1');
  expect(kept.status).toBe(500);
  expect((await create('k2')).status).toBe(500);
  const again = await create('k1');
  expect([again.status, await again.text()]).toEqual([500, await kept.text()]);
  expect((await create('k2')).status).toBe(200);
});

test('what was done and not answered is answered on the next attempt, and not done again', async () => {
  simulator.faults.add({ kind: 'drop-answer' });
  await expect(create('k1')).rejects.toThrow(TypeError);
  expect((await create('k1')).status).toBe(200);
  expect(await count()).toBe(1);
});

describe('while the first still runs', () => {
  async function both(whileRunning: IdempotencySettings['whileRunning']) {
    simulator = notesSimulator({ idempotency: { whileRunning } });
    const authorization = `Bearer ${await simulator.accessToken()}`;
    const headers = { authorization, 'idempotency-key': 'k1' };
    return await Promise.all([create('k1', { headers }), create('k1', { headers })]);
  }

  test('the second waits for its answer', async () => {
    const [first, second] = await both('wait');
    expect(await second?.text()).toBe(await first?.text());
    expect(await count()).toBe(1);
  });

  test('the second is refused', async () => {
    expect((await both('refuse')).map(({ status }) => status)).toEqual([200, 409]);
    expect(await count()).toBe(1);
  });

  test('the second runs too', async () => {
    expect((await both('run')).map(({ status }) => status)).toEqual([200, 200]);
    expect(await count()).toBe(2);
  });
});
