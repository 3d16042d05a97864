import { describe, expect, test } from 'vitest';
import { XeroConfigError, XeroNetworkError, XeroOutcomeUnknownError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { deadAddress, loopback, sendJson } from '../support/loopback.ts';
import { answering, recorder } from '../support/recorder.ts';

describe('no answer', () => {
  test('because the connection is refused', async () => {
    const baseUrl = await deadAddress();
    const error = await failureOf<XeroNetworkError>(() =>
      libraryClient({ baseUrl, retries: 0 }).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroNetworkError);
    expect(error).toMatchObject({ operationId: 'getBook', code: 'XERO_NETWORK' });
    expect(error.cause).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    expect(error.message).toContain('ECONNREFUSED');
  });

  test('because the connection is reset', async () => {
    const { baseUrl } = await loopback((response) => response.destroy());
    const error = await failureOf<XeroNetworkError>(() =>
      libraryClient({ baseUrl, retries: 0 }).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroNetworkError);
    expect(error.cause).toBeInstanceOf(Error);
  });

  test('because the body is cut off', async () => {
    const { baseUrl } = await loopback((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"Books":[', () => response.destroy());
    });
    const { books } = libraryClient({ baseUrl, retries: 0 });
    expect(await failureOf(() => books.get('1'))).toBeInstanceOf(XeroNetworkError);
    for (const call of ['update', 'delete'] as const) {
      const error = await failureOf<Error>(() => books[call]('1', {}));
      expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
      expect(error.cause).toBeInstanceOf(XeroNetworkError);
    }
  });

  test.each([[new TypeError('fetch failed')], ['a text'], [undefined]])(
    'because fetch rejects with %s',
    async (cause) => {
      const wire = recorder(() => Promise.reject(cause));
      const { books } = libraryClient({ ...wire, retries: 0 });
      const error = await failureOf<XeroNetworkError>(() => books.get('1'));
      expect(error).toBeInstanceOf(XeroNetworkError);
      expect(error.cause).toBe(cause);
    },
  );
});

describe('a redirect is refused, since the token would go along', () => {
  test.each([301, 302, 303, 307, 308])('%i', async (status) => {
    const elsewhere = await loopback((response) => sendJson(response, { Books: [{}] }));
    const { baseUrl } = await loopback((response) =>
      response.writeHead(status, { location: `${elsewhere.baseUrl}/Books/1` }).end(),
    );
    const error = await failureOf<Error>(() => libraryClient({ baseUrl }).books.get('1'));
    expect(error).toBeInstanceOf(XeroConfigError);
    expect(error.message).toContain('redirect');
    expect(error.message).toContain(baseUrl);
    expect(elsewhere.received).toHaveLength(0);
  });

  test('as browsers hide it', async () => {
    const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const error = await failureOf(() => libraryClient(recorder(() => hidden)).books.get('1'));
    expect(error).toBeInstanceOf(XeroConfigError);
  });

  test('and 304, which leads nowhere, is no redirect', async () => {
    const wire = recorder(() => new Response(null, { status: 304 }));
    const error = await failureOf<Error>(() => libraryClient(wire).books.get('1'));
    expect(error.message).not.toContain('redirect');
    expect(error).toMatchObject({ status: 304 });
  });
});

describe('row 50: fetch', () => {
  test('is called without a receiver, as browsers and workers want it', async () => {
    const receivers: unknown[] = [];
    const respond = answering({ Books: [{}] }).fetch;
    async function fetch(this: unknown, ...args: Parameters<typeof respond>) {
      receivers.push(this);
      return respond(...args);
    }
    await libraryClient({ fetch }).books.get('1');
    expect(receivers).toEqual([undefined]);
  });

  test('of the options sends every request, and nothing global is used or touched', async () => {
    const own = globalThis.fetch;
    const before = Object.getOwnPropertyNames(globalThis);
    globalThis.fetch = () => Promise.reject(new Error('not this one'));
    try {
      const wire = answering({ Books: [{}], Covers: [{}] });
      const { books } = libraryClient(wire);
      await books.list();
      await books.create({});
      await books.createMany([{}]);
      await books.covers.upload('1', 'a.png', new Blob(['x']));
      await (await books.covers.get('1', 'a.png')).bytes();
      expect(wire.sent).toHaveLength(5);
    } finally {
      globalThis.fetch = own;
    }
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });

  test('of the process is looked up when it is needed', async () => {
    const own = globalThis.fetch;
    const { books } = libraryClient({});
    const wire = answering({ Books: [{ Title: 'A' }] });
    globalThis.fetch = wire.fetch;
    try {
      expect(await books.get('1')).toEqual({ Title: 'A' });
    } finally {
      globalThis.fetch = own;
    }
  });
});
