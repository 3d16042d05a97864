import { describe, expect, test } from 'vitest';
import {
  type RetryEvent,
  XeroConfigError,
  XeroNetworkError,
  XeroRateLimitError,
  XeroServerError,
  XeroTimeoutError,
} from '../../src/index.ts';
import { failureInTime, inTime } from '../support/in-time.ts';
import { type LibraryClient, libraryClient } from '../support/library.ts';
import { type Recorder, recorder, sendingNothing } from '../support/recorder.ts';
import { SimulatedTime } from '../support/simulated-time.ts';

const found = () => Response.json({ Books: [{ Title: 'A' }] });
const never = () => new Promise<Response>(() => undefined);

/** Answers with each of these in turn, and then with success. */
function failing(...answers: (() => Response | Promise<Response>)[]): Recorder {
  return recorder((_, position) => (answers[position] ?? found)());
}

const refusal = (status: number, headers: HeadersInit = {}) => {
  return () => new Response(null, { status, headers });
};
const reset = () => Promise.reject(new TypeError('reset'));

interface Scene {
  readonly time: SimulatedTime;
  readonly client: LibraryClient;
  readonly waits: RetryEvent[];
}

function scene(wire: Recorder, options: object = {}): Scene {
  const time = new SimulatedTime();
  const waits: RetryEvent[] = [];
  const hooks = { onRetry: (event: RetryEvent) => waits.push(event) };
  return { time, waits, client: libraryClient({ ...wire, clock: time, hooks, ...options }) };
}

describe('row 44: a 429', () => {
  const problems = ['minute', 'day', 'concurrent', 'appminute', 'Minute', '__new__'];

  test.each(problems)('%s: is waited for as long as Xero says', async (problem) => {
    const wire = failing(refusal(429, { 'X-Rate-Limit-Problem': problem, 'Retry-After': '23' }));
    const { time, client, waits } = scene(wire);
    expect(await inTime(time, client.books.get('1'))).toEqual({ Title: 'A' });
    expect(waits).toMatchObject([{ wait: 23_000, status: 429, attempt: 1 }]);
    expect(time.elapsed).toBe(23_000);
  });

  test('names a date to wait for', async () => {
    const at = new Date(Date.UTC(2026, 0, 31, 9, 30, 40)).toUTCString();
    const { time, client } = scene(failing(refusal(429, { 'Retry-After': at })));
    await inTime(time, client.books.get('1'));
    expect(time.elapsed).toBe(40_000);
  });

  test('names a date that is over', async () => {
    const at = new Date(Date.UTC(2025, 0, 1)).toUTCString();
    const { time, client } = scene(failing(refusal(429, { 'Retry-After': at })));
    await inTime(time, client.books.get('1'));
    expect(time.elapsed).toBe(0);
  });

  test.each(['minute', 'concurrent', 'appminute'])(
    '%s, and no wait: is tried again when the limiter lets it',
    async (problem) => {
      const wire = failing(refusal(429, { 'X-Rate-Limit-Problem': problem }));
      const { time, client } = scene(wire);
      expect(await inTime(time, client.books.get('1'))).toEqual({ Title: 'A' });
      expect(time.elapsed).toBeLessThanOrEqual(60_500);
    },
  );

  test('whose wait is too long fails at once, with the wait in the error', async () => {
    const headers = { 'X-Rate-Limit-Problem': 'day', 'Retry-After': '66975' };
    const wire = failing(refusal(429, headers));
    const { time, client } = scene(wire);
    const error = await failureInTime<XeroRateLimitError>(time, client.books.get('1'));
    expect(error).toBeInstanceOf(XeroRateLimitError);
    expect(error).toMatchObject({ problem: 'day', retryAfter: 66_975_000 });
    expect(error.message).toBe(
      'books.get: Xero answered 429: the day limit is used up. Try again in 19 h.',
    );
    expect(time.elapsed).toBe(0);
    expect(wire.sent).toHaveLength(1);
  });

  test('of the day fails at once also when Xero does not say how long it lasts', async () => {
    const wire = failing(refusal(429, { 'X-Rate-Limit-Problem': 'day' }));
    const limiter = { acquire: async () => ({ release: () => undefined }) };
    const { time, client } = scene(wire, { limiter });
    const error = await failureInTime<XeroRateLimitError>(time, client.books.get('1'));
    expect(error).toMatchObject({ problem: 'day', retryAfter: undefined });
    expect(wire.sent).toHaveLength(1);
  });

  test('waits no longer than the client is ready to', async () => {
    const wire = failing(
      refusal(429, { 'Retry-After': '6' }),
      refusal(429, { 'Retry-After': '5' }),
    );
    const { time, client } = scene(wire, { maxRetryWait: 5_000 });
    expect(await failureInTime(time, client.books.get('1'))).toMatchObject({ retryAfter: 6_000 });
    expect(wire.sent).toHaveLength(1);
    await inTime(time, client.books.get('1'));
    expect(wire.sent).toHaveLength(3);
  });
});

describe('row 49: a read is sent again', () => {
  const passing: [string, () => Response | Promise<Response>][] = [
    ['a lost connection', reset],
    ['a timeout', never],
    ['429', refusal(429)],
    ['502', refusal(502)],
    ['503', refusal(503)],
    ['504', refusal(504)],
  ];

  test.each(passing)('after %s', async (_, fault) => {
    const wire = failing(fault);
    const { time, client } = scene(wire);
    expect(await inTime(time, client.books.get('1'))).toEqual({ Title: 'A' });
    expect(wire.sent).toHaveLength(2);
  });

  test.each([400, 403, 404, 405, 409, 500, 501, 505])('but not after %i', async (status) => {
    const wire = failing(refusal(status));
    const { time, client } = scene(wire);
    expect(await failureInTime(time, client.books.get('1'))).toMatchObject({ status });
    expect(wire.sent).toHaveLength(1);
    expect(time.elapsed).toBe(0);
  });

  test.each<[string, object, object, number]>([
    ['three times', {}, {}, 4],
    ['as often as the client says', { retries: 1 }, {}, 2],
    ['never, if the client says so', { retries: 0 }, {}, 1],
    ['as often as the call says', { retries: 5 }, { retries: 2 }, 3],
    ['never, if the call says so', {}, { retries: 0 }, 1],
  ])('%s', async (_, options, request, attempts) => {
    const wire = recorder(refusal(503));
    const { time, client, waits } = scene(wire, options);
    const error = await failureInTime(time, client.books.get('1', { request }));
    expect(error).toBeInstanceOf(XeroServerError);
    expect(wire.sent).toHaveLength(attempts);
    expect(waits.map(({ attempt }) => attempt)).toEqual(
      Array.from({ length: attempts - 1 }, (_, index) => index + 1),
    );
  });

  test('with the last failure as its error', async () => {
    const { time, client } = scene(failing(refusal(503), refusal(504), never, reset));
    expect(await failureInTime(time, client.books.get('1'))).toBeInstanceOf(XeroNetworkError);
    const other = scene(failing(reset, reset, reset, never));
    const error = await failureInTime(other.time, other.client.books.get('1'));
    expect(error).toBeInstanceOf(XeroTimeoutError);
  });

  test('after a wait that is chance, within bounds that double', async () => {
    const waits: number[] = [];
    for (let call = 0; call < 200; call++) {
      const one = scene(recorder(refusal(503)), { retries: 8 });
      await failureInTime(one.time, one.client.books.get('1'));
      waits.push(...one.waits.map(({ wait }) => wait));
    }
    for (let retry = 0; retry < 8; retry++) {
      const bound = Math.min(500 * 2 ** retry, 30_000);
      const own = waits.filter((_, index) => index % 8 === retry);
      expect(Math.max(...own)).toBeLessThanOrEqual(bound);
      expect(Math.max(...own)).toBeGreaterThan(bound * 0.8);
      expect(Math.min(...own)).toBeLessThan(bound * 0.2);
    }
  });

  test('after no longer than the client is ready to wait', async () => {
    const { time, client, waits } = scene(recorder(refusal(503)), { maxRetryWait: 1, retries: 20 });
    await failureInTime(time, client.books.get('1'));
    expect(waits).toHaveLength(20);
    expect(Math.max(...waits.map(({ wait }) => wait))).toBeLessThanOrEqual(1);
  });

  test('after as long as a 503 asks for', async () => {
    const { time, client } = scene(failing(refusal(503, { 'Retry-After': '12' })));
    await inTime(time, client.books.get('1'));
    expect(time.elapsed).toBe(12_000);
  });

  test('with the token of that moment', async () => {
    let asked = 0;
    const session = { tenantId: 't', accessToken: async () => `token-${++asked}` };
    const time = new SimulatedTime();
    const wire = failing(refusal(503));
    await inTime(time, libraryClient({ ...wire, clock: time }, { session }).books.get('1'));
    expect(wire.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('a body that is cut off too', async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"Books":['));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { time, client } = scene(failing(cut));
    expect(await inTime(time, client.books.get('1'))).toEqual({ Title: 'A' });
  });

  test('a download, until its head has come', async () => {
    const pdf = () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } });
    const wire = recorder((_, position) => (position === 0 ? refusal(503)() : pdf()));
    const { time, client } = scene(wire);
    const download = await inTime(time, client.books.pdf('1'));
    expect(new TextDecoder().decode(await download.bytes())).toBe('%PDF');
  });
});

describe('row 49: while a call waits to be sent again, an abort', () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ['in a wait that Xero asks for', refusal(429, { 'Retry-After': '50' })],
    ['in a back-off', reset],
  ])('%s ends it without the clock moving', async (_, fault) => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const wire = failing(fault);
    const { time, client } = scene(wire, {
      hooks: { onRetry: () => setImmediate(() => controller.abort(reason)) },
    });
    const call = client.books.create({}, { request: { signal: controller.signal } });
    await expect(call).rejects.toBe(reason);
    expect(time.elapsed).toBe(0);
    expect(time.timers).toBe(0);
    expect(wire.sent).toHaveLength(1);
  });
});

describe('options that cannot be are refused', () => {
  test.each([{ retries: -1 }, { retries: 1.5 }, { retries: Number.NaN }, { maxRetryWait: -1 }])(
    '%o',
    (options) => {
      expect(() => libraryClient({ ...sendingNothing, ...options })).toThrow(XeroConfigError);
    },
  );

  test('also those of a call', async () => {
    const { time, client } = scene(sendingNothing);
    const call = client.books.get('1', { request: { retries: -1 } });
    expect(await failureInTime(time, call)).toBeInstanceOf(XeroConfigError);
  });
});
