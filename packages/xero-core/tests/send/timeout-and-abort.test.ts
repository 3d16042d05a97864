import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { XeroConfigError, XeroTimeoutError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient, session } from '../support/library.ts';
import { loopback } from '../support/loopback.ts';
import { answering, recorder, sendingNothing } from '../support/recorder.ts';
import { SimulatedTime } from '../support/simulated-time.ts';

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
    const clock = new SimulatedTime();
    const { baseUrl } = await loopback((response) => {
      handle(response);
      void clock.pass(20);
    });
    const error = await failureOf<XeroTimeoutError>(() =>
      libraryClient({ baseUrl, clock, timeout: 20, retries: 0 }).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroTimeoutError);
    expect(error).toMatchObject({ operationId: 'getBook', timeout: 20, code: 'XERO_TIMEOUT' });
    expect(error.message).toContain('20 ms');
  });

  test('of the call wins over that of the client', async () => {
    const clock = new SimulatedTime();
    const { baseUrl } = await loopback(() => void clock.pass(20));
    const { books } = libraryClient({ baseUrl, clock });
    const error = await failureOf(() => books.get('1', { request: { timeout: 20, retries: 0 } }));
    expect(error).toMatchObject({ name: 'XeroTimeoutError', timeout: 20 });
  });

  test('counts for the reading of a file too', async () => {
    const clock = new SimulatedTime();
    const { baseUrl } = await loopback(halfABody);
    const { books } = libraryClient({ baseUrl, clock, timeout: 100 });
    const cover = await books.covers.get('1', 'a.png');
    const error = failureOf(() => cover.bytes());
    await clock.pass(100);
    expect(await error).toBeInstanceOf(XeroTimeoutError);
    expect(clock.timers).toBe(0);
  });

  test('counts anew for each piece of a file', async () => {
    const clock = new SimulatedTime();
    const pieces: ReadableStreamDefaultController<Uint8Array>[] = [];
    const body = new ReadableStream<Uint8Array>({ start: (piece) => void pieces.push(piece) });
    const { books } = libraryClient({ ...recorder(() => new Response(body)), clock, timeout: 100 });
    const cover = await books.covers.get('1', 'a.png');
    await clock.pass(90);
    const reader = cover.stream().getReader();
    for (const byte of [1, 2, 3]) {
      const read = reader.read();
      await clock.pass(90);
      pieces[0]?.enqueue(new Uint8Array([byte]));
      expect((await read).value).toEqual(new Uint8Array([byte]));
    }
    const late = failureOf(() => reader.read());
    await clock.pass(100);
    expect(await late).toBeInstanceOf(XeroTimeoutError);
  });

  test('counts for a token that does not come, and nothing is sent when it comes after all', async () => {
    const clock = new SimulatedTime();
    const givers: ((token: string) => void)[] = [];
    const accessToken = () => new Promise<string>((give) => givers.push(give));
    const wire = answering({ Books: [{}] });
    const client = libraryClient(
      { ...wire, clock, timeout: 100 },
      { session: { ...session, accessToken } },
    );
    const error = failureOf(() => client.books.create({}));
    await clock.pass(100);
    expect(await error).toBeInstanceOf(XeroTimeoutError);
    givers[0]?.('token');
    await clock.pass(0);
    expect(wire.sent).toHaveLength(0);
    expect(clock.timers).toBe(0);
  });

  test('leaves no timer and no listener behind', async () => {
    const clock = new SimulatedTime();
    const { signal } = new AbortController();
    const responses = [Response.json({ Books: [{}] }), new Response(null, { status: 404 })];
    const wire = recorder((_, position) => responses[position] ?? Promise.reject(new Error('x')));
    const { books } = libraryClient({ ...wire, clock, retries: 0 });
    const request = { signal };
    await books.get('1', { request });
    await failureOf(() => books.get('1', { request }));
    await failureOf(() => books.get('1', { request }));
    expect(wire.sent).toHaveLength(3);
    expect(clock.timers).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('of a refusal that does not end is one as well', async () => {
    const clock = new SimulatedTime();
    const { baseUrl } = await loopback((response) => {
      response.writeHead(500).write('<html>');
      void clock.pass(100);
    });
    const { books } = libraryClient({ baseUrl, clock, timeout: 100, retries: 0 });
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
