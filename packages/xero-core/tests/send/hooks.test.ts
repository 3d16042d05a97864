import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type {
  ClientHooks,
  RequestEvent,
  RequestHooks,
  ResponseEvent,
  RetryEvent,
} from '../../src/index.ts';
import { XeroNetworkError, XeroTimeoutError } from '../../src/index.ts';
import { createRawClientFor } from '../../src/raw.ts';
import { failureInTime, inTime } from '../support/in-time.ts';
import { library, libraryClient, session } from '../support/library.ts';
import { loopback } from '../support/loopback.ts';
import { answering, type Recorder, recorder } from '../support/recorder.ts';
import { SimulatedTime } from '../support/simulated-time.ts';

type Told = readonly [hook: string, event: RequestEvent | ResponseEvent | RetryEvent];

function listening(): { readonly told: Told[]; readonly hooks: RequestHooks } {
  const told: Told[] = [];
  return {
    told,
    hooks: {
      onRequest: (event) => told.push(['onRequest', event]),
      onResponse: (event) => told.push(['onResponse', event]),
      onRetry: (event) => told.push(['onRetry', event]),
    },
  };
}

const call = {
  name: 'books.get',
  operationId: 'getBook',
  tenantId: 'tenant-of-ada',
  method: 'GET',
  callId: expect.stringMatching(/^[\da-f-]{36}$/),
};

/** Takes a second, and answers with limits. */
function slowly(time: SimulatedTime): Recorder {
  return recorder(async () => {
    await time.sleep(1000);
    return Response.json(
      { Books: [{ Title: 'Ä' }] },
      {
        headers: {
          'content-length': '20',
          'x-daylimit-remaining': '4999',
          'x-minlimit-remaining': '59',
          'x-appminlimit-remaining': '9999',
          'xero-correlation-id': 'c0ffee',
        },
      },
    );
  });
}

describe('row 46: hooks are told', () => {
  test('of a request and its answer, with what is left of the limits', async () => {
    const time = new SimulatedTime();
    const { told, hooks } = listening();
    await inTime(time, libraryClient({ ...slowly(time), clock: time, hooks }).books.get('1'));
    expect(told).toEqual([
      ['onRequest', { ...call, attempt: 1 }],
      [
        'onResponse',
        {
          ...call,
          attempt: 1,
          status: 200,
          error: undefined,
          duration: 1000,
          bytes: 20,
          decodedBytes: new Blob(['{"Books":[{"Title":"Ä"}]}']).size,
          rateLimit: { day: 4999, minute: 59, appMinute: 9999 },
          correlationId: 'c0ffee',
        },
      ],
    ]);
  });

  test('of a refusal and a retry', async () => {
    const time = new SimulatedTime();
    const { told, hooks } = listening();
    const wire = recorder((_, position) =>
      position === 0
        ? new Response('offline', { status: 503, headers: { 'retry-after': '3' } })
        : Response.json({ Books: [{}] }),
    );
    await inTime(time, libraryClient({ ...wire, clock: time, hooks }).books.get('1'));
    expect(told).toMatchObject([
      ['onRequest', { attempt: 1 }],
      ['onResponse', { attempt: 1, status: 503, decodedBytes: 7 }],
      ['onRetry', { ...call, attempt: 1, wait: 3000, status: 503 }],
      ['onRequest', { attempt: 2 }],
      ['onResponse', { attempt: 2, status: 200 }],
    ]);
  });

  test('of a renewed token as of a retry without a wait', async () => {
    const { told, hooks } = listening();
    const wire = recorder((_, position) =>
      position === 0
        ? Response.json({ Detail: 'TokenExpired' }, { status: 401 })
        : Response.json({ Books: [{}] }),
    );
    const accessToken = async ({ rejected }: { rejected?: string }) => (rejected ? 'new' : 'old');
    await libraryClient({ ...wire, hooks }, { session: { ...session, accessToken } }).books.get(
      '1',
    );
    expect(told[2]).toEqual(['onRetry', { ...call, attempt: 1, wait: 0, status: 401 }]);
    expect(told).toHaveLength(5);
    expect(new Set(told.map(([, { callId }]) => callId)).size).toBe(1);
  });

  test('which call it is, by an id that no other call has', async () => {
    const { told, hooks } = listening();
    const { books } = libraryClient({ ...answering({ Books: [{}] }), hooks });
    await Promise.all([books.get('1'), books.get('1')]);
    const ids = told.map(([, { callId }]) => callId);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toHaveLength(4);
  });

  test.each<[string, () => Promise<Response>, unknown]>([
    ['a lost connection', () => Promise.reject(new TypeError('reset')), XeroNetworkError],
    ['a timeout', () => new Promise(() => undefined), XeroTimeoutError],
    [
      'a body cut off',
      async () =>
        new Response(new ReadableStream({ pull: (body) => body.error(new Error('cut')) })),
      XeroNetworkError,
    ],
  ])('of %s', async (_, respond, expected) => {
    const time = new SimulatedTime();
    const { told, hooks } = listening();
    const client = libraryClient({ ...recorder(respond), clock: time, hooks, retries: 1 });
    await failureInTime(time, client.books.get('1'));
    expect(told.map(([hook]) => hook)).toEqual([
      'onRequest',
      'onResponse',
      'onRetry',
      'onRequest',
      'onResponse',
    ]);
    const event = told[1]?.[1] as ResponseEvent;
    expect(event).toMatchObject({ status: undefined, bytes: undefined, correlationId: undefined });
    expect(event.rateLimit).toEqual({ minute: null, day: null, appMinute: null });
    expect(event.error).toBeInstanceOf(expected);
    expect(told[2]?.[1]).toMatchObject({ status: undefined });
  });

  test('of an abort, with its reason', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const { told, hooks } = listening();
    const wire = recorder(() => {
      controller.abort(reason);
      return new Promise<Response>(() => undefined);
    });
    const { books } = libraryClient({ ...wire, hooks });
    await expect(books.get('1', { request: { signal: controller.signal } })).rejects.toBe(reason);
    const [hook, event] = told[1] ?? [];
    expect(hook).toBe('onResponse');
    expect(event).toMatchObject({ status: undefined, error: reason });
  });

  test('of nothing when nothing leaves', async () => {
    const { told, hooks } = listening();
    const lost = { ...session, accessToken: () => Promise.reject(new Error('log in again')) };
    const { books } = libraryClient({ ...answering({}), hooks }, { session: lost });
    await expect(books.get('1')).rejects.toThrow('log in again');
    expect(told).toEqual([]);
  });

  test('once of a request when its retry never leaves', async () => {
    const time = new SimulatedTime();
    const { told, hooks } = listening();
    const tokens = ['first'];
    const accessToken = async () => tokens.shift() ?? Promise.reject(new Error('log in again'));
    const wire = recorder(() => new Response(null, { status: 503 }));
    const client = libraryClient(
      { ...wire, clock: time, hooks },
      { session: { ...session, accessToken } },
    );
    await failureInTime(time, client.books.get('1'));
    expect(told.map(([hook]) => hook)).toEqual(['onRequest', 'onResponse', 'onRetry']);
  });

  test('of the head of a download, whose size is known and whose body is not', async () => {
    const { told, hooks } = listening();
    const headers = { 'content-type': 'application/pdf', 'content-length': '4' };
    const wire = recorder(() => new Response('%PDF', { headers }));
    await libraryClient({ ...wire, hooks }).books.pdf('1');
    expect(told[1]).toMatchObject(['onResponse', { bytes: 4, decodedBytes: undefined }]);
  });

  test('row 47: of the bytes on the wire and of those unpacked', async () => {
    const { told, hooks } = listening();
    const { gzipSync } = await import('node:zlib');
    const body = JSON.stringify({ Books: [{ Title: 'A'.repeat(10_000) }] });
    const packed = gzipSync(body);
    const { baseUrl } = await loopback((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
      response.end(packed);
    });
    await libraryClient({ baseUrl, hooks }).books.get('1');
    expect(told[1]?.[1]).toMatchObject({ bytes: packed.length, decodedBytes: body.length });
  });

  test('of calls of the raw client', async () => {
    const { told, hooks } = listening();
    const options = { ...answering({ Books: [] }), hooks };
    await createRawClientFor<{ '/Books': { get: { responses: { 200: { content: never } } } } }>(
      library.api,
      session,
      options,
    ).GET('/Books');
    expect(told).toMatchObject([
      ['onRequest', { name: 'GET /api/1.0/Books', method: 'GET' }],
      ['onResponse', { status: 200, decodedBytes: 12 }],
    ]);
  });

  test('of this call only, where the call has some, beside those of the client', async () => {
    const own = listening();
    const all = listening();
    const { books } = libraryClient({ ...answering({ Books: [{}] }), hooks: all.hooks });
    await books.get('1', { request: { hooks: own.hooks } });
    await books.get('2');
    expect(own.told).toHaveLength(2);
    expect(all.told).toHaveLength(4);
  });
});

test('row 51: nothing in the source prints', () => {
  const folder = new URL('../../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(30);
  for (const file of sources) {
    expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/\bconsole\b/);
  }
});

describe('row 51: a hook', () => {
  const failures: [string, () => unknown][] = [
    [
      'throws',
      () => {
        throw new Error('hook');
      },
    ],
    ['rejects', () => Promise.reject(new Error('hook'))],
    [
      'gives a thenable that throws',
      () => {
        const then = () => {
          throw new Error('hook');
        };
        return Object.fromEntries([['then', then]]);
      },
    ],
  ];

  test.each(failures)('that %s changes nothing', async (_, fail) => {
    const time = new SimulatedTime();
    const wire = recorder((_, position) =>
      position === 0 ? new Response(null, { status: 503 }) : Response.json({ Books: [{ a: 1 }] }),
    );
    const hooks: ClientHooks = { onRequest: fail, onResponse: fail, onRetry: fail };
    const client = libraryClient({ ...wire, clock: time, hooks });
    expect(await inTime(time, client.books.get('1', { request: { hooks } }))).toEqual({ a: 1 });
  });

  test('that is never done does not hold up the call', async () => {
    const hooks = { onRequest: () => new Promise<void>(() => undefined) };
    const { books } = libraryClient({ ...answering({ Books: [{ a: 1 }] }), hooks });
    expect(await books.get('1')).toEqual({ a: 1 });
  });

  test('keeps its own object', async () => {
    class Counter implements RequestHooks {
      count = 0;
      onRequest(): void {
        this.count += 1;
      }
    }
    const hooks = new Counter();
    await libraryClient({ ...answering({ Books: [{}] }), hooks }).books.get('1');
    expect(hooks.count).toBe(1);
  });

  test('row 20: sees no token, whatever happens', async () => {
    const time = new SimulatedTime();
    const { told, hooks } = listening();
    const secret = 'eyJhbGciOiJSUzI1NiJ9.SENTINEL.c2lnbmF0dXJl';
    const wire = recorder((request, position) =>
      position === 0
        ? Promise.reject(new TypeError('reset'))
        : Response.json({ Detail: request.headers.get('authorization') }, { status: 401 }),
    );
    const client = libraryClient(
      { ...wire, clock: time, hooks },
      { session: { tenantId: 't', accessToken: async () => secret } },
    );
    await failureInTime(time, client.books.get('1'));
    expect(told).toHaveLength(5);
    expect(inspect(told, { depth: 9, showHidden: true })).not.toContain('SENTINEL');
  });
});
