import { describe, expect, test } from 'vitest';
import {
  type AppLimits,
  createLimiter,
  type Limiter,
  type LimiterRequest,
  type LimitRefusal,
  type LimitReport,
  XeroOutcomeUnknownError,
  XeroRateLimitError,
} from '../../src/index.ts';
import { createRawClientFor } from '../../src/raw.ts';
import { failureInTime, inTime } from '../support/in-time.ts';
import {
  type LibraryClient,
  library,
  libraryClient,
  session,
  untenanted,
} from '../support/library.ts';
import { LimitedServer } from '../support/limited-server.ts';
import { type Recorder, recorder, sendingNothing } from '../support/recorder.ts';
import { SimulatedTime, settled } from '../support/simulated-time.ts';

/** A limiter that writes down what it is asked and told. */
class Ledger implements Limiter {
  readonly asked: LimiterRequest[] = [];
  readonly reports: (LimitReport | undefined)[] = [];
  open = 0;
  readonly #refusals: (LimitRefusal | undefined)[];

  constructor(...refusals: (LimitRefusal | undefined)[]) {
    this.#refusals = refusals;
  }

  async acquire(request: LimiterRequest) {
    this.asked.push(request);
    const refusal = this.#refusals.shift();
    if (refusal) return refusal;
    this.open += 1;
    return {
      release: (report?: LimitReport) => {
        this.open -= 1;
        this.reports.push(report);
      },
    };
  }
}

const ok = async () => Response.json({ Books: [{}] });
const nothingSaid = { minute: null, day: null, appMinute: null };

describe('a permit', () => {
  test('is held until the body has been read, and given back with what the answer says', async () => {
    const limiter = new Ledger();
    let whileReading = 0;
    const source: UnderlyingDefaultSource<Uint8Array> = {
      pull(controller) {
        whileReading = limiter.open;
        controller.enqueue(new TextEncoder().encode('{"Books":[{}]}'));
        controller.close();
      },
    };
    const body = new ReadableStream(source, { highWaterMark: 0 });
    const headers = {
      'x-minlimit-remaining': '0',
      'x-daylimit-remaining': '7',
      'x-appminlimit-remaining': '8',
    };
    const wire = recorder(() => new Response(body, { headers }));
    await libraryClient({ ...wire, limiter }).books.get('1');
    expect(whileReading).toBe(1);
    expect(limiter.open).toBe(0);
    expect(limiter.reports).toEqual([
      {
        status: 200,
        rateLimit: { minute: 0, day: 7, appMinute: 8 },
        problem: undefined,
        retryAfter: undefined,
      },
    ]);
  });

  test('says which limit a 429 is of', async () => {
    const limiter = new Ledger();
    const headers = { 'X-Rate-Limit-Problem': 'AppMinute', 'Retry-After': '600' };
    const wire = recorder(() => new Response(null, { status: 429, headers }));
    const time = new SimulatedTime();
    await failureInTime(time, libraryClient({ ...wire, limiter, clock: time }).books.get('1'));
    expect(limiter.reports).toEqual([
      { status: 429, rateLimit: nothingSaid, problem: 'appminute', retryAfter: 600_000 },
    ]);
  });

  const failures: [string, Recorder, number][] = [
    ['no connection', recorder(() => Promise.reject(new TypeError('reset'))), 4],
    ['a timeout', recorder(() => new Promise<Response>(() => undefined)), 4],
    ['a redirect', recorder(() => new Response(null, { status: 302 })), 1],
    ['a refusal', recorder(() => new Response(null, { status: 404 })), 1],
    ['a 503', recorder(() => new Response(null, { status: 503 })), 4],
  ];

  test.each(failures)('is given back once per attempt: %s', async (_, wire, attempts) => {
    const limiter = new Ledger();
    const time = new SimulatedTime();
    await failureInTime(time, libraryClient({ ...wire, limiter, clock: time }).books.get('1'));
    expect(limiter.asked).toHaveLength(attempts);
    expect(limiter.reports).toHaveLength(attempts);
    expect(limiter.open).toBe(0);
  });

  test.each<[string, () => Promise<string>]>([
    ['no token', () => Promise.reject(new Error('log in again'))],
    ['a token that is none', async () => ''],
    ['a token that never comes', () => new Promise(() => undefined)],
  ])('is given back without a report: %s', async (_, accessToken) => {
    const limiter = new Ledger();
    const time = new SimulatedTime();
    const client = libraryClient(
      { ...sendingNothing, limiter, clock: time },
      { session: { ...session, accessToken } },
    );
    await failureInTime(time, client.books.create({}));
    expect(limiter.reports).toEqual([undefined]);
  });

  test('is asked for anew when a token is renewed', async () => {
    const limiter = new Ledger();
    const wire = recorder((_, position) =>
      position === 0 ? Response.json({ Detail: 'TokenExpired' }, { status: 401 }) : ok(),
    );
    const accessToken = async ({ rejected }: { rejected?: string }) => (rejected ? 'new' : 'old');
    const renewing = { ...session, accessToken };
    await libraryClient({ ...wire, limiter }, { session: renewing }).books.get('1');
    expect(limiter.reports.map((report) => report?.status)).toEqual([401, 200]);
  });

  test('is waited for without a timeout, and an abort ends the wait', async () => {
    const time = new SimulatedTime();
    const controller = new AbortController();
    const limiter = createLimiter({ clock: time, concurrent: 1 });
    await limiter.acquire({ tenantId: session.tenantId });
    const { books } = libraryClient({ ...sendingNothing, clock: time, limiter, timeout: 1000 });
    const request = { signal: controller.signal };
    const outcome = books.get('1', { request }).catch((error: unknown) => error);
    await time.pass(3_600_000);
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await outcome).toBe(reason);
  });
});

describe('whose calls are counted', () => {
  const asking = async (call: (limiter: Limiter) => PromiseLike<unknown>): Promise<unknown> => {
    const limiter = new Ledger();
    await call(limiter);
    return limiter.asked[0]?.tenantId;
  };

  test('those of the organisation', async () => {
    const tenant = await asking((limiter) => libraryClient({ fetch: ok, limiter }).books.get('1'));
    expect(tenant).toBe('tenant-of-ada');
  });

  test('those of the app only, where there is no organisation', async () => {
    const tenant = await asking((limiter) =>
      libraryClient({ fetch: ok, limiter }, { family: untenanted }).books.get('1'),
    );
    expect(tenant).toBeUndefined();
  });

  test('those of the one organisation of a custom connection', async () => {
    const custom = { accessToken: session.accessToken, customConnection: true };
    const tenant = await asking((limiter) =>
      libraryClient({ fetch: ok, limiter }, { session: custom }).books.get('1'),
    );
    expect(tenant).toEqual(expect.stringMatching(/./));
  });

  test.each<[string, (limiter: Limiter) => PromiseLike<unknown>]>([
    [
      'the limiter of the options',
      (limiter) =>
        libraryClient(
          { fetch: ok, limiter },
          { session: { ...session, limiter: new Ledger() } },
        ).books.get('1'),
    ],
    [
      'else that of the session',
      (limiter) =>
        libraryClient({ fetch: ok }, { session: { ...session, limiter } }).books.get('1'),
    ],
    [
      'also by the raw client',
      (limiter) =>
        createRawClientFor<{ '/Books': { get: { responses: { 200: { content: never } } } } }>(
          library.api,
          session,
          { fetch: ok, limiter },
        ).GET('/Books'),
    ],
  ])('by %s', async (_, call) => {
    expect(await asking(call)).toBe('tenant-of-ada');
  });
});

describe('the sessions of an app that share its limits', () => {
  const hanging = () => recorder(() => new Promise<Response>(() => undefined));
  const ask = (client: LibraryClient, calls: number): void => {
    for (let call = 0; call < calls; call += 1) {
      void client.books.get('1').then(
        () => undefined,
        () => undefined,
      );
    }
  };

  test('have one limiter, whichever client comes first', async () => {
    const limits: AppLimits = {};
    const clock = new SimulatedTime();
    const wire = hanging();
    const clients = ['ada', 'bob'].map((user) =>
      libraryClient(
        { ...wire, clock },
        { session: { accessToken: async () => user, tenantId: 'shared', limits } },
      ),
    );
    for (const client of clients) ask(client, 4);
    await settled();
    expect(wire.sent).toHaveLength(5);
  });

  test('keep the limiter that is there, and let no client’s own one take its place', () => {
    const first = new Ledger();
    const limits: AppLimits = { limiter: first };
    libraryClient({ fetch: ok }, { session: { ...session, limits } });
    expect(limits.limiter).toBe(first);
    const empty: AppLimits = {};
    libraryClient({ fetch: ok, limiter: first }, { session: { ...session, limits: empty } });
    expect(empty.limiter).toBeUndefined();
  });
});

describe('a day that is used up', () => {
  test.each<[number | undefined, string]>([
    [7_200_000, 'Try again in 2 h.'],
    [undefined, 'Xero has not said when it is renewed.'],
  ])('fails at once and sends nothing; it ends in %s', async (retryAfter, end) => {
    const limiter = new Ledger({ refused: 'day', retryAfter });
    const time = new SimulatedTime();
    const client = libraryClient({ ...sendingNothing, limiter, clock: time });
    const error = await failureInTime<XeroRateLimitError>(time, client.books.create({}));
    expect(error).toBeInstanceOf(XeroRateLimitError);
    expect(error).toMatchObject({ problem: 'day', retryAfter, status: 429, code: 'XERO_API' });
    expect(error.message).toBe(`books.create: not sent: the day limit is used up. ${end}`);
    expect(time.elapsed).toBe(0);
  });

  test('between two attempts leaves a write in doubt', async () => {
    const limiter = new Ledger(undefined, { refused: 'day', retryAfter: undefined });
    const time = new SimulatedTime();
    const wire = recorder(() => Promise.reject(new TypeError('reset')));
    const client = libraryClient({ ...wire, limiter, clock: time });
    const error = await failureInTime<XeroOutcomeUnknownError>(time, client.books.create({}));
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(XeroRateLimitError);
    expect(error.attempts).toBe(1);
  });

  test('is learned from an answer, without a limiter of one’s own', async () => {
    const time = new SimulatedTime();
    const headers = { 'x-rate-limit-problem': 'day', 'retry-after': '4000' };
    const wire = recorder(() => new Response(null, { status: 429, headers }));
    const { books } = libraryClient({ ...wire, clock: time });
    await failureInTime(time, books.get('1'));
    const error = await failureInTime<XeroRateLimitError>(time, books.get('2'));
    expect(error.message).toBe(
      'books.get: not sent: the day limit is used up. Try again in 67 min.',
    );
    expect(wire.sent).toHaveLength(1);
  });
});

test('row 45: a hundred calls at once stay within the limits of the server', async () => {
  const time = new SimulatedTime();
  const server = new LimitedServer(time, { windows: 'sliding', delays: () => [40, 30, 30] });
  const { books }: LibraryClient = libraryClient({ fetch: server.fetch, clock: time });
  const calls = Array.from({ length: 100 }, () => books.list());
  await inTime(time, Promise.all(calls));
  expect(server.refusals).toEqual([]);
  expect(server.mostInFlight).toBeLessThanOrEqual(5);
  expect(time.elapsed).toBeLessThan(65_000);
});
