import { describe, expect, test } from 'vitest';
import {
  type ClientOptions,
  XeroConfigError,
  XeroDecodeError,
  XeroInputError,
  XeroNetworkError,
  XeroOutcomeUnknownError,
  type XeroSession,
} from '../src/index.ts';
import { type Client, createRawClientFor } from '../src/raw.ts';
import { failureOf } from './support/failure.ts';
import { failureInTime, inTime } from './support/in-time.ts';
import { library, session, untenanted } from './support/library.ts';
import { answering, type Recorder, recorder, sendingNothing } from './support/recorder.ts';
import { SimulatedTime } from './support/simulated-time.ts';

/** The invented API as openapi-typescript would write it. */
interface Paths {
  '/Books': {
    get: {
      parameters: { query?: { IDs?: string[]; page?: number } };
      responses: { 200: { content: { 'application/json': { Books: { Published: string }[] } } } };
    };
    put: {
      parameters: { header?: { 'Idempotency-Key'?: string } };
      requestBody: { content: { 'application/json': { Books: { Title: string }[] } } };
      responses: {
        200: { content: { 'application/json': { Books: object[] } } };
        400: { content: { 'application/json': { Message: string } } };
      };
    };
  };
  '/Books/{BookID}': {
    get: {
      parameters: { path: { BookID: string } };
      responses: { 200: { content: { 'application/json': object } } };
    };
    delete: { parameters: { path: { BookID: string } }; responses: { 204: { content: never } } };
  };
}

function rawClient(options: ClientOptions, over: XeroSession = session): Client<Paths> {
  return createRawClientFor<Paths>(library.api, over, options);
}

describe('the raw client', () => {
  test('sends what every call sends', async () => {
    const wire = answering({ Books: [] });
    await rawClient(wire).GET('/Books', { params: { query: { page: 2 } } });
    const { url, headers } = wire.sent[0] ?? { url: undefined, headers: new Headers() };
    expect(url?.href).toBe('https://library.example/api/1.0/Books?page=2');
    expect(headers.get('authorization')).toBe('Bearer token-of-ada');
    expect(headers.get('xero-tenant-id')).toBe('tenant-of-ada');
    expect(headers.get('accept')).toBe('application/json');
    expect(headers.get('user-agent')).toMatch(/^acme-xero-library\//);
    expect(headers.get('idempotency-key')).toBeNull();
  });

  test('joins lists by commas and encodes ids once', async () => {
    const wire = answering({ Books: [] });
    await rawClient(wire).GET('/Books', { params: { query: { IDs: ['a,b', 'c'] } } });
    await rawClient(wire).GET('/Books/{BookID}', { params: { path: { BookID: 'a/b #1' } } });
    expect(wire.sent.map(({ url }) => url.href.replace(/^.*1\.0/, ''))).toEqual([
      '/Books?IDs=a%2Cb,c',
      '/Books/a%2Fb%20%231',
    ]);
  });

  test('gives the answer as it is on the wire', async () => {
    const body = { Books: [{ Published: '/Date(1769817600000)/' }] };
    const { data, error, response } = await rawClient(answering(body)).GET('/Books');
    expect(data).toEqual(body);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test('throws nothing for a refusal', async () => {
    const wire = answering({ Message: 'no' }, { status: 400 });
    const { data, error, response } = await rawClient(wire).PUT('/Books', {
      body: { Books: [{ Title: 'A' }] },
    });
    expect(data).toBeUndefined();
    expect(error).toEqual({ Message: 'no' });
    expect(response.status).toBe(400);
  });

  test('sends JSON with an idempotency key, made up or given', async () => {
    const wire = answering({ Books: [] });
    const body = { Books: [{ Title: 'A' }] };
    await rawClient(wire).PUT('/Books', { body });
    await rawClient(wire).PUT('/Books', {
      body,
      params: { header: { 'Idempotency-Key': 'mine' } },
    });
    const [first, second] = wire.sent;
    expect(first?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.headers.get('idempotency-key')).toBe('mine');
    expect(first?.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(first?.text ?? '')).toEqual(body);
  });

  test('cannot be given another token or tenant', async () => {
    const wire = answering({ Books: [] });
    const headers = { Authorization: 'Bearer other', 'xero-tenant-id': 'other' };
    await rawClient(wire).GET('/Books', { headers });
    await createRawClientFor<Paths>(untenanted.api, session, wire).GET('/Books', { headers });
    for (const sent of wire.sent) {
      expect(sent.headers.get('authorization')).toBe('Bearer token-of-ada');
    }
    const tenants = wire.sent.map((sent) => sent.headers.get('xero-tenant-id'));
    expect(tenants).toEqual(['tenant-of-ada', null]);
  });

  test('renews a refused token once, and sends the same again', async () => {
    const wire = recorder((_, position) =>
      position === 0
        ? Response.json({ Detail: 'TokenExpired' }, { status: 401 })
        : Response.json({ Books: [{}] }),
    );
    const renewing: XeroSession = {
      ...session,
      accessToken: async ({ rejected }) => (rejected ? 'new' : 'old'),
    };
    const { data } = await rawClient(wire, renewing).PUT('/Books', { body: { Books: [] } });
    expect(data).toEqual({ Books: [{}] });
    const [first, second] = wire.sent;
    expect(second?.headers.get('authorization')).toBe('Bearer new');
    expect(second?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
    expect(second?.text).toBe(first?.text);
  });

  test('gives a refused token that cannot be renewed as an error of the answer', async () => {
    const wire = answering({ Detail: 'TokenExpired' }, { status: 401 });
    const { error, response } = await rawClient(wire).GET('/Books');
    expect(response.status).toBe(401);
    expect(error).toEqual({ Detail: 'TokenExpired' });
    expect(wire.sent).toHaveLength(1);
  });

  test('sends bytes as bytes', async () => {
    const wire = answering({});
    const client = rawClient(wire);
    const body = new Blob(['%PDF'], { type: 'application/pdf' }) as unknown as {
      Books: { Title: string }[];
    };
    await client.PUT('/Books', { body, headers: { 'content-type': 'application/pdf' } });
    expect(wire.sent[0]?.text).toBe('%PDF');
    expect(wire.sent[0]?.headers.get('content-type')).toBe('application/pdf');
  });
});

describe('the raw client goes the way of every call', () => {
  const body = { Books: [{ Title: 'A' }] };
  const found = () => Response.json({ Books: [] });
  const never = () => new Promise<Response>(() => undefined);
  const failing = (...answers: (() => Response | Promise<Response>)[]): Recorder =>
    recorder((_, position) => (answers[position] ?? found)());

  test.each<[string, () => Response | Promise<Response>]>([
    ['a lost connection', () => Promise.reject(new TypeError('reset'))],
    ['a timeout', never],
    ['a body cut off', () => new Response(new ReadableStream({ pull: (it) => it.error('cut') }))],
    ['503', () => new Response('offline', { status: 503 })],
    ['429', () => new Response(null, { status: 429, headers: { 'retry-after': '3' } })],
  ])('and is retried after %s, under the same key', async (_, fault) => {
    const clock = new SimulatedTime();
    const wire = failing(fault);
    const { data } = await inTime(clock, rawClient({ ...wire, clock }).PUT('/Books', { body }));
    expect(data).toEqual({ Books: [] });
    const keys = wire.sent.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(wire.sent[1]?.text).toBe(wire.sent[0]?.text);
  });

  test('and gives the last refusal as an error of the answer', async () => {
    const clock = new SimulatedTime();
    const wire = recorder(() => new Response('offline', { status: 503 }));
    const call = rawClient({ ...wire, clock }).PUT('/Books', { body });
    const { error, response } = await inTime(clock, call);
    expect(error).toBe('offline');
    expect(response.status).toBe(503);
    expect(wire.sent).toHaveLength(4);
  });

  test.each<[string, Recorder]>([
    ['a write whose answer is lost', recorder(() => Promise.reject(new TypeError('reset')))],
    [
      'a write whose answer is lost, and that is refused at the gate when it is repeated',
      failing(
        () => Promise.reject(new TypeError('reset')),
        () => new Response('{}', { status: 403 }),
      ),
    ],
    ['a write whose answer is HTML', recorder(() => new Response('<html>'))],
  ])('and throws for %s', async (_, wire) => {
    const clock = new SimulatedTime();
    const call = rawClient({ ...wire, clock }).PUT('/Books', { body });
    expect(await failureInTime(clock, call)).toBeInstanceOf(XeroOutcomeUnknownError);
  });

  test('and throws a typed error for a read that is not JSON', async () => {
    const wire = recorder(() => new Response('<html>Sign in</html>'));
    const error = await failureOf<XeroDecodeError>(() => rawClient(wire).GET('/Books'));
    expect(error).toBeInstanceOf(XeroDecodeError);
    expect(error.bodyText).toContain('Sign in');
  });

  test('but reads as something else what is asked for so', async () => {
    const wire = recorder(() => new Response('<html>'));
    const { data } = await rawClient(wire).GET('/Books', { parseAs: 'text' });
    expect(data).toBe('<html>');
    const nothing = recorder(() => new Response(null, { status: 204 }));
    expect((await rawClient(nothing).GET('/Books')).data).toBeUndefined();
    const empty = recorder(() => new Response(''));
    expect((await rawClient(empty).GET('/Books')).data).toBeUndefined();
  });

  test('and takes no key that Xero does not take', async () => {
    const params = { header: { 'Idempotency-Key': 'k'.repeat(129) } };
    const call = () => rawClient(sendingNothing).PUT('/Books', { body, params });
    expect(await failureOf(call)).toBeInstanceOf(XeroInputError);
  });

  test.each([
    ['8f1c0e1e-5a5c-4d0e-9d6a-0d6a3b1f7c11', 2],
    ['all', 1],
  ])('and repeats a deletion of %s: sent %i times', async (BookID, times) => {
    const clock = new SimulatedTime();
    const wire = failing(() => new Response(null, { status: 502 }));
    const call = rawClient({ ...wire, clock }).DELETE('/Books/{BookID}', {
      params: { path: { BookID } },
    });
    await inTime(clock, call);
    expect(wire.sent).toHaveLength(times);
  });
});

describe('the raw client throws', () => {
  test('when the session has no tenant', async () => {
    const tenantless = { accessToken: session.accessToken };
    const error = await failureOf(() => rawClient(sendingNothing, tenantless).GET('/Books'));
    expect(error).toBeInstanceOf(XeroInputError);
  });

  test('when no answer comes', async () => {
    const wire = { ...recorder(() => Promise.reject(new TypeError('reset'))), retries: 0 };
    expect(await failureOf(() => rawClient(wire).GET('/Books'))).toBeInstanceOf(XeroNetworkError);
  });

  test('the reason of the signal when it is aborted', async () => {
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    expect(await failureOf(() => rawClient(sendingNothing).GET('/Books', { signal }))).toBe(reason);
  });

  test('for a baseUrl that is not safe', () => {
    const options = { ...sendingNothing, baseUrl: 'http://api.example' };
    expect(() => createRawClientFor(library.api, session, options)).toThrow(XeroConfigError);
  });
});
