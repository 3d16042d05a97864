import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { XeroConfigError, XeroTimeoutError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient, session } from '../support/library.ts';
import { loopback } from '../support/loopback.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

const never = () => undefined;

const halfABody = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"Books":[');
};

async function outcomeOf(call: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    await call();
    return 'sent';
  } catch (error) {
    return error;
  }
}

describe('a timeout', () => {
  test.each([
    ['no answer', never],
    ['no end of the body', halfABody],
  ])('%s', async (_, handle) => {
    const { baseUrl } = await loopback(handle);
    const error = await failureOf<XeroTimeoutError>(() =>
      libraryClient({ baseUrl, timeout: 20, retries: 0 }).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroTimeoutError);
    expect(error).toMatchObject({ operationId: 'getBook', timeout: 20, code: 'XERO_TIMEOUT' });
    expect(error.message).toContain('20 ms');
  });

  test('of the call wins over that of the client', async () => {
    const { baseUrl } = await loopback(never);
    const { books } = libraryClient({ baseUrl });
    const error = await failureOf(() => books.get('1', { request: { timeout: 20, retries: 0 } }));
    expect(error).toMatchObject({ name: 'XeroTimeoutError', timeout: 20 });
  });

  test('counts for the reading of a file too', async () => {
    const { baseUrl } = await loopback(halfABody);
    const cover = await libraryClient({ baseUrl, timeout: 100 }).books.covers.get('1', 'a.png');
    expect(await failureOf(() => cover.bytes())).toBeInstanceOf(XeroTimeoutError);
  });

  test('of a refusal that does not end is one as well', async () => {
    const { baseUrl } = await loopback((response) => response.writeHead(500).write('<html>'));
    const { books } = libraryClient({ baseUrl, timeout: 100, retries: 0 });
    const error = await failureOf(() => books.get('1'));
    expect(error).toBeInstanceOf(XeroTimeoutError);
  });

  test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])(
    'of %d is refused before anything is sent',
    async (timeout) => {
      const { books } = libraryClient(sendingNothing);
      const error = await failureOf(() => books.get('1', { request: { timeout } }));
      expect(error).toBeInstanceOf(XeroConfigError);
    },
  );

  test.each([1000 / 3, 0.5, 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER])(
    'of %d, which no timer takes as it is, works or is refused in words',
    async (timeout) => {
      const wire = answering({ Books: [{}] });
      const outcome = await outcomeOf(() => libraryClient({ ...wire, timeout }).books.get('1'));
      if (outcome !== 'sent') expect(outcome).toBeInstanceOf(XeroConfigError);
    },
  );

  test('of a month is not over at once', async () => {
    const fetch = async (_: unknown, init?: RequestInit) => {
      // Every timer of less time than this one has run when it ends.
      await new Promise((resolve) => setTimeout(resolve, 3));
      init?.signal?.throwIfAborted();
      return Response.json({ Books: [{}] });
    };
    const outcome = await outcomeOf(() =>
      libraryClient({ fetch, timeout: 30 * 24 * 60 * 60_000 }).books.get('1'),
    );
    if (outcome !== 'sent') expect(outcome).toBeInstanceOf(XeroConfigError);
  });
});

describe('an abort rejects with the reason of the signal', () => {
  const reason = new Error('the user went away');

  test('before the call', async () => {
    const { books } = libraryClient(sendingNothing);
    const request = { signal: AbortSignal.abort(reason) };
    for (const call of [
      () => books.get('1', { request }),
      () => books.list({ request }),
      () => books.create({}, { request }),
    ]) {
      expect(await failureOf(call)).toBe(reason);
    }
  });

  test('before the call asks for no token', async () => {
    let asked = 0;
    const counting = { ...session, accessToken: async () => `token-${++asked}` };
    const { books } = libraryClient(sendingNothing, { session: counting });
    const request = { signal: AbortSignal.abort(reason) };
    expect(await failureOf(() => books.get('1', { request }))).toBe(reason);
    expect(asked).toBe(0);
  });

  test('while the token is awaited', async () => {
    const controller = new AbortController();
    const waiting = {
      ...session,
      accessToken: () => {
        controller.abort(reason);
        return new Promise<string>(never);
      },
    };
    const { books } = libraryClient(sendingNothing, { session: waiting });
    const call = failureOf(() => books.get('1', { request: { signal: controller.signal } }));
    const turns = new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(await Promise.race([call, turns.then(() => 'still waiting')])).toBe(reason);
  });

  test('before the answer', async () => {
    const controller = new AbortController();
    const { baseUrl } = await loopback(() => controller.abort(reason));
    const { books } = libraryClient({ baseUrl });
    const request = { signal: controller.signal };
    expect(await failureOf(() => books.get('1', { request }))).toBe(reason);
  });

  test('in the middle of the body', async () => {
    const controller = new AbortController();
    const { baseUrl } = await loopback((response) => {
      halfABody(response);
      setImmediate(() => controller.abort(reason));
    });
    const { books } = libraryClient({ baseUrl });
    const request = { signal: controller.signal };
    expect(await failureOf(() => books.get('1', { request }))).toBe(reason);
  });

  test('while a file is read', async () => {
    const controller = new AbortController();
    const { baseUrl } = await loopback(halfABody);
    const request = { signal: controller.signal };
    const cover = await libraryClient({ baseUrl }).books.covers.get('1', 'a.png', { request });
    const bytes = failureOf(() => cover.bytes());
    controller.abort(reason);
    expect(await bytes).toBe(reason);
  });

  test('with whatever the reason is', async () => {
    const { books } = libraryClient(sendingNothing);
    for (const signal of [AbortSignal.abort('tired'), AbortSignal.abort()]) {
      expect(await failureOf(() => books.get('1', { request: { signal } }))).toBe(signal.reason);
    }
  });

  test('after the answer changes nothing', async () => {
    const controller = new AbortController();
    const { books } = libraryClient(answering({ Books: [{ Title: 'A' }] }));
    const call = books.get('1', { request: { signal: controller.signal } });
    expect(await call).toEqual({ Title: 'A' });
    controller.abort(reason);
    expect(await call).toEqual({ Title: 'A' });
  });
});
