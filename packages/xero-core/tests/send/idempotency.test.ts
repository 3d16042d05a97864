import { describe, expect, test } from 'vitest';
import { createIdempotencyKey, XeroOutcomeUnknownError, XeroServerError } from '../../src/index.ts';
import { failureInTime, inTime } from '../support/in-time.ts';
import { type LibraryClient, libraryClient } from '../support/library.ts';
import { type Recorder, recorder } from '../support/recorder.ts';
import { SimulatedTime } from '../support/simulated-time.ts';

const saved = () => Response.json({ Books: [{ Title: 'A' }], Covers: [{}] });
const never = () => new Promise<Response>(() => undefined);
const minute = 60_000;

const keysOf = (wire: Recorder): (string | null)[] =>
  wire.sent.map(({ headers }) => headers.get('idempotency-key'));

const writes: [string, (client: LibraryClient, options?: unknown) => PromiseLike<unknown>][] = [
  ['PUT', ({ books }, options) => books.create({ Title: 'A' }, options)],
  ['POST', ({ books }, options) => books.upsert({ Title: 'A' }, options)],
  ['PATCH', ({ books }, options) => books.patch('1', {}, options)],
  ['upload', ({ books }, options) => books.covers.upload('1', 'a.png', new Blob(['x']), options)],
  ['multipart', ({ documents }, options) => documents.upload('a.png', new Blob(['x']), options)],
];

describe.each(writes)('row 48: a retried %s', (_, call) => {
  test('carries the same key and the same bytes', async () => {
    const time = new SimulatedTime();
    const wire = recorder((_, position) => (position === 0 ? never() : saved()));
    await inTime(time, call(libraryClient({ ...wire, clock: time })));
    const [first, second] = wire.sent;
    expect(wire.sent).toHaveLength(2);
    expect(keysOf(wire)[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keysOf(wire)[1]).toBe(keysOf(wire)[0]);
    expect(second?.text).toBe(first?.text);
    expect(second?.headers.get('content-type')).toBe(first?.headers.get('content-type'));
  });

  test('carries the key of the caller', async () => {
    const time = new SimulatedTime();
    const wire = recorder((_, position) => (position === 0 ? never() : saved()));
    const request = { idempotencyKey: 'import-7' };
    await inTime(time, call(libraryClient({ ...wire, clock: time }), { request }));
    expect(keysOf(wire)).toEqual(['import-7', 'import-7']);
  });

  test('has another key than the next call', async () => {
    const wire = recorder(saved);
    const client = libraryClient(wire);
    await call(client);
    await call(client);
    expect(new Set(keysOf(wire)).size).toBe(2);
  });
});

describe('the six minutes of a key', () => {
  /** When each attempt left, in milliseconds since the first. */
  async function sendingsOf(
    options: object,
    respond: (position: number) => Response | Promise<Response>,
    start = 0,
  ): Promise<{ readonly error: unknown; readonly sentAt: number[]; readonly endedAt: number }> {
    const time = new SimulatedTime(start);
    const sentAt: number[] = [];
    const wire = recorder((_, position) => {
      sentAt.push(time.elapsed);
      return respond(position);
    });
    const client = libraryClient({ ...wire, clock: time, retries: 50, ...options });
    const error = await failureInTime(time, client.books.create({ Title: 'A' }));
    return { error, sentAt, endedAt: time.elapsed };
  }

  test('are never overstepped, and an attempt that could is not begun or ends before', async () => {
    for (const timeout of [20_000, minute, 2 * minute, 10 * minute]) {
      const { error, sentAt, endedAt } = await sendingsOf({ timeout }, never);
      expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
      expect(sentAt.length).toBeGreaterThan(timeout > 6 * minute ? 0 : 1);
      expect(Math.max(...sentAt)).toBeLessThan(5.5 * minute);
      // The first attempt may take as long as it was given: only one more could do it twice.
      if (timeout < 6 * minute) expect(endedAt).toBeLessThanOrEqual(5.5 * minute);
    }
  });

  test('end a wait before it begins when the key would be too old after it', async () => {
    const busy = () => new Response(null, { status: 503, headers: { 'retry-after': '200' } });
    const { error, sentAt } = await sendingsOf({ maxRetryWait: 10 * minute }, busy);
    expect(sentAt).toEqual([0, 200_000]);
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect((error as Error).cause).toBeInstanceOf(XeroServerError);
  });

  test('also when it is the limiter that makes the call wait', async () => {
    const time = new SimulatedTime();
    let permits = 0;
    const limiter = {
      acquire: async () => {
        if (permits++ > 0) await time.sleep(6 * minute);
        return { release: () => undefined };
      },
    };
    const wire = recorder(() => Promise.reject(new TypeError('reset')));
    const client = libraryClient({ ...wire, clock: time, limiter });
    const error = await failureInTime<XeroOutcomeUnknownError>(time, client.books.create({}));
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(error.attempts).toBe(1);
    expect(wire.sent).toHaveLength(1);
  });

  test('do not begin before Xero may have taken the key', async () => {
    const limited = () => new Response(null, { status: 429, headers: { 'retry-after': '50' } });
    const time = new SimulatedTime();
    const wire = recorder((_, position) => (position < 9 ? limited() : saved()));
    const client = libraryClient({ ...wire, clock: time, retries: 20 });
    expect(await inTime(time, client.books.create({}))).toEqual({ Title: 'A' });
    expect(time.elapsed).toBeGreaterThan(7 * minute);
  });

  test('are nothing to reads and deletions', async () => {
    const time = new SimulatedTime();
    const wire = recorder((_, position) => (position < 9 ? never() : saved()));
    const { books } = libraryClient({ ...wire, clock: time, retries: 20 });
    await inTime(time, books.get('1'));
    expect(time.elapsed).toBeGreaterThan(9 * minute);
  });
});

describe('createIdempotencyKey', () => {
  test('makes a new UUID each time', () => {
    const keys = Array.from({ length: 100 }, createIdempotencyKey);
    expect(new Set(keys).size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
