import { beforeEach, describe, expect, test } from 'vitest';
import type { Simulator } from '../../src/index.ts';
import { type CallOptions, call } from '../support/calls.ts';
import { contacts, notesSimulator } from '../support/notes.ts';

let simulator: Simulator;

beforeEach(() => {
  simulator = notesSimulator();
});

const create: CallOptions = { method: 'PUT', body: '{}' };

async function count(): Promise<number> {
  const body = (await (await call(simulator, contacts)).json()) as { Contacts: unknown[] };
  return body.Contacts.length - 1;
}

async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

describe('broken connections, as fetch sees them', () => {
  test('reset: a TypeError, and nothing done', async () => {
    simulator.faults.add({ kind: 'reset' });
    const reason = await reasonOf(call(simulator, contacts, create));
    expect(reason).toBeInstanceOf(TypeError);
    expect(reason).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect(simulator.requests[0]).toMatchObject({ fault: 'reset', status: undefined });
    expect(await count()).toBe(0);
  });

  test('drop-answer: a TypeError, and all done', async () => {
    simulator.faults.add({ kind: 'drop-answer' });
    expect(await reasonOf(call(simulator, contacts, create))).toBeInstanceOf(TypeError);
    expect(await count()).toBe(1);
  });

  test.each([
    [undefined, 0],
    [true, 1],
  ])(
    'hang, afterWork %s: ends when the client gives up, with its reason',
    async (afterWork, done) => {
      simulator.faults.add({ kind: 'hang', afterWork });
      const controller = new AbortController();
      const headers = { authorization: `Bearer ${await simulator.accessToken()}` };
      const answer = call(simulator, contacts, { ...create, headers, signal: controller.signal });
      const reason = reasonOf(answer);
      await simulator.clock.advance(60_000);
      controller.abort(new Error('enough'));
      expect(await reason).toMatchObject({ message: 'enough' });
      expect(await count()).toBe(done);
    },
  );

  test('hang: ends when the simulator is reset', async () => {
    simulator.faults.add({ kind: 'hang' });
    const reason = reasonOf(call(simulator, contacts));
    await simulator.clock.advance(1);
    simulator.reset();
    expect(await reason).toBeInstanceOf(TypeError);
  });

  test('cut-body: half of it, then a TypeError', async () => {
    simulator.faults.add({ kind: 'cut-body' });
    const response = await call(simulator, contacts);
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    const announced = Number(response.headers.get('content-length'));
    expect(first?.value?.length).toBe(Math.floor(announced / 2));
    expect(await reasonOf(reader?.read() ?? Promise.resolve())).toBeInstanceOf(TypeError);
  });

  test('stall-body: half of it, then nothing until the client gives up', async () => {
    simulator.faults.add({ kind: 'stall-body' });
    const controller = new AbortController();
    const response = await call(simulator, contacts, { signal: controller.signal });
    const reason = reasonOf(response.text());
    controller.abort(new Error('enough'));
    expect(await reason).toMatchObject({ message: 'enough' });
  });

  test('delay: the answer comes by the clock', async () => {
    simulator.faults.add({ kind: 'delay', milliseconds: 5000 });
    let answered = false;
    const answer = call(simulator, contacts).then((response) => {
      answered = true;
      return response;
    });
    await simulator.clock.advance(4999);
    expect(answered).toBe(false);
    await simulator.clock.advance(1);
    expect((await answer).status).toBe(200);
  });
});

describe('answers that are not what was due', () => {
  test('truncated-json: half of it, as if it were all', async () => {
    const whole = await (await call(simulator, contacts)).text();
    simulator.faults.add({ kind: 'truncated-json' });
    const half = await (await call(simulator, contacts)).text();
    expect(half).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  test('empty-body', async () => {
    simulator.faults.add({ kind: 'empty-body' });
    const response = await call(simulator, contacts);
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('unknown-enum: in the records, not in the envelope', async () => {
    simulator.faults.add({ kind: 'unknown-enum' });
    expect(await (await call(simulator, contacts)).json()).toMatchObject({
      Status: 'OK',
      Contacts: [{ Status: 'NEWVALUE', Words: 'Hello, Kauri Joinery' }],
    });
    simulator.faults.add({ kind: 'unknown-enum', fields: ['Words'], value: 'ODD' });
    expect(await (await call(simulator, contacts)).json()).toMatchObject({
      Contacts: [{ Status: 'OPEN', Words: 'ODD' }],
    });
  });

  test('nulls: every plain field but ids, or those that are named', async () => {
    simulator.faults.add({ kind: 'nulls' });
    expect(await (await call(simulator, contacts)).json()).toMatchObject({
      Status: 'OK',
      Contacts: [{ NoteID: expect.any(String), Status: null, Words: null }],
    });
    simulator.faults.add({ kind: 'nulls', fields: ['Words'] });
    expect(await (await call(simulator, contacts)).json()).toMatchObject({
      Contacts: [{ Status: 'OPEN', Words: null }],
    });
  });

  test('unknown-fields', async () => {
    simulator.faults.add({ kind: 'unknown-fields' });
    expect(await (await call(simulator, contacts)).json()).toMatchObject({
      Contacts: [{ addedByXeroLater: 'unknown' }],
    });
  });

  const documented = [
    ['rate-limit minute', { kind: 'rate-limit' }, 429, ''],
    ['rate-limit day', { kind: 'rate-limit', problem: 'day' }, 429, ''],
    ['rate-limit concurrent', { kind: 'rate-limit', problem: 'concurrent' }, 429, ''],
    ['rate-limit appminute', { kind: 'rate-limit', problem: 'appminute' }, 429, ''],
    ['server-error', { kind: 'server-error' }, 500, '"Title":"An error occurred"'],
    ['server-error 502', { kind: 'server-error', status: 502 }, 502, ''],
    ['maintenance', { kind: 'offline', what: 'maintenance' }, 503, 'offline for maintenance'],
    ['unavailable', { kind: 'offline' }, 503, 'temporarily unavailable'],
    ['organisation offline', { kind: 'offline', what: 'organisation' }, 503, 'The Organisation is'],
    ['html', { kind: 'html' }, 502, '<!doctype html>'],
    ['html as if all were well', { kind: 'html', status: 200 }, 200, '<!doctype html>'],
    ['expired-token', { kind: 'expired-token' }, 401, 'TokenExpired: token expired at 11/02/2026'],
    ['missing-scope', { kind: 'missing-scope' }, 401, 'AuthorizationUnsuccessful'],
    ['forbidden', { kind: 'forbidden' }, 403, 'AuthenticationUnsuccessful'],
    ['any other', { kind: 'answer', answer: { status: 412 } }, 412, ''],
  ] as const;

  test.each(documented)('%s', async (_, fault, status, words) => {
    simulator.faults.add(fault);
    simulator.faults.add({ ...fault, afterWork: true });
    const response = await call(simulator, contacts, create);
    expect(response.status).toBe(status);
    const body = await response.text();
    expect(words === '' ? body : body.includes(words)).toBe(words === '' ? '' : true);
    expect(response.headers.get('xero-correlation-id')).not.toBeNull();
    expect(await countOfBoth(status)).toBe(1);
  });

  async function countOfBoth(status: number): Promise<number> {
    expect((await call(simulator, contacts, create)).status).toBe(status);
    return await count();
  }

  test('a limit of the gateway has its headers', async () => {
    simulator.faults.add({ kind: 'rate-limit', problem: 'day', retryAfter: 7200 });
    simulator.faults.add({ kind: 'rate-limit', problem: 'concurrent' });
    const day = await call(simulator, contacts);
    expect(Object.fromEntries(day.headers)).toMatchObject({
      'retry-after': '7200',
      'x-rate-limit-problem': 'day',
      'x-daylimit-remaining': '0',
      'x-minlimit-remaining': '60',
    });
    const concurrent = await call(simulator, contacts);
    expect(concurrent.headers.get('retry-after')).toBeNull();
    expect(concurrent.headers.get('x-rate-limit-problem')).toBe('concurrent');
  });
});

describe('which requests', () => {
  const statuses = async (...options: CallOptions[]): Promise<number[]> => {
    const found: number[] = [];
    for (const one of options) found.push((await call(simulator, contacts, one)).status);
    return found;
  };

  test('the next one; so many; one after the other', async () => {
    simulator.faults.add({ kind: 'html' });
    simulator.faults.add({ kind: 'server-error', times: 2 });
    expect(await statuses({}, {}, {}, {})).toEqual([502, 500, 500, 200]);
  });

  test.each([
    ['operationId', { operationId: 'createContacts' }],
    ['method', { method: 'put' }],
    ['function', (request: { text: string }) => request.text === '{}'],
    ['all of them', { operationId: 'createContacts', method: 'PUT', path: /Contacts$/ }],
  ])('by %s', async (_, match) => {
    simulator.faults.add({ kind: 'html', match });
    expect(await statuses({}, create, create)).toEqual([200, 502, 200]);
  });

  test('by path, whole', async () => {
    simulator.faults.add({ kind: 'html', match: { path: '/api.xro/2.0/Contact' } });
    simulator.faults.add({ kind: 'html', match: { path: '/api.xro/2.0/Contacts' } });
    expect(await statuses({}, {})).toEqual([502, 200]);
  });

  test('requests to the identity service too', async () => {
    simulator.faults.add({ kind: 'html', match: { operationId: 'token' } });
    expect(await statuses({})).toEqual([200]);
    const url = 'https://identity.xero.com/connect/token';
    expect((await simulator.fetch(url, { method: 'POST' })).status).toBe(502);
  });

  test('until removed', async () => {
    const fault = simulator.faults.add({ kind: 'html', times: Number.POSITIVE_INFINITY });
    expect(await statuses({}, {})).toEqual([502, 502]);
    fault.remove();
    expect(await statuses({})).toEqual([200]);
    expect(fault.happened).toBe(2);
  });

  test('never so many as none', () => {
    expect(() => simulator.faults.add({ kind: 'html', times: 0 })).toThrow('times is 0');
  });
});
