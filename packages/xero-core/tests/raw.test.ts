import { describe, expect, test } from 'vitest';
import {
  type ClientOptions,
  XeroConfigError,
  XeroInputError,
  XeroNetworkError,
  type XeroSession,
} from '../src/index.ts';
import { type Client, createRawClientFor } from '../src/raw.ts';
import { failureOf } from './support/failure.ts';
import { library, session, untenanted } from './support/library.ts';
import { answering, recorder, sendingNothing } from './support/recorder.ts';

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
