import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type ClientOptions,
  type XeroApiError,
  XeroConfigError,
  XeroDecodeError,
  XeroError,
  XeroInputError,
  XeroNetworkError,
  XeroNotFoundError,
  XeroOutcomeUnknownError,
  XeroRateLimitError,
  XeroScopeError,
  XeroServerError,
  XeroTimeoutError,
  XeroUnauthorizedError,
  XeroValidationError,
} from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { failureInTime } from '../support/in-time.ts';
import { type LibraryClient, libraryClient, session } from '../support/library.ts';
import { loopback } from '../support/loopback.ts';
import { recorder } from '../support/recorder.ts';
import { SimulatedTime } from '../support/simulated-time.ts';
import { errorBodies } from './error-bodies.ts';

const answer = (status: number, text = '', headers: HeadersInit = {}): ClientOptions =>
  recorder(() => new Response(text, { status, headers }));
const never: ClientOptions = recorder(() => new Promise<Response>(() => undefined));
const reset: ClientOptions = recorder(() => Promise.reject(new TypeError('reset')));

const read = ({ books }: LibraryClient) => books.get('1');
const list = ({ books }: LibraryClient) => books.list();
const write = ({ books }: LibraryClient) => books.create({ Title: 'A' });
const upload = ({ books }: LibraryClient) => books.covers.upload('1', 'a.png', new Blob(['x']));
const remove = ({ books }: LibraryClient) => books.delete('1');
const download = ({ books }: LibraryClient) => books.pdf('1');

function failure<Failure = XeroError>(
  options: ClientOptions,
  call: (client: LibraryClient) => PromiseLike<unknown>,
): Promise<Failure> {
  const clock = new SimulatedTime();
  return failureInTime(clock, call(libraryClient({ ...options, clock })));
}

describe('row 17: whatever a call fails with is a XeroError, of a class that says what it is', () => {
  const failures: [string, ClientOptions, typeof read, new (...args: never[]) => XeroError][] = [
    ['a validation', answer(400), write as typeof read, XeroValidationError],
    ['a token', answer(401, '{"Detail":"TokenExpired"}'), read, XeroUnauthorizedError],
    ['a scope', answer(401, 'insufficient_scope'), read, XeroScopeError],
    ['a record that is not there', answer(404), read, XeroNotFoundError],
    ['a limit', answer(429), read, XeroRateLimitError],
    ['a server', answer(500), read, XeroServerError],
    ['no connection', reset, read, XeroNetworkError],
    ['no time', never, read, XeroTimeoutError],
    ['no JSON', answer(200, '<html>'), read, XeroDecodeError],
    ['no knowledge', reset, write as typeof read, XeroOutcomeUnknownError],
    ['an argument', reset, ({ books }) => books.get(''), XeroInputError],
    ['a redirect', answer(302), read, XeroConfigError],
  ];

  test.each(failures)('%s', async (_, options, call, expected) => {
    const error = await failure(options, call);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(XeroError);
    expect(error).toBeInstanceOf(expected);
    expect(error.name).toBe(expected.name);
    expect(error.code).toMatch(/^XERO_/);
    expect(error.stack).toContain(error.message);
    expect(inspect(error)).toContain(error.message);
  });

  test.each<[string, (client: LibraryClient) => PromiseLike<unknown>]>([
    ['a list', list],
    ['a write', write],
    ['an upload', upload],
    ['a deletion', remove],
    ['a download', download],
    ['a batch of rows', ({ books }) => books.createMany([{}], { request: { retries: 1 } })],
  ])('under any status, from %s', async (_, call) => {
    for (let status = 400; status < 600; status += 1) {
      const options = answer(status, 'insufficient_scope');
      const clock = new SimulatedTime();
      const outcome = Promise.resolve(call(libraryClient({ ...options, clock }))).catch(
        (error: unknown) => error,
      );
      await clock.pass();
      const end = await outcome;
      const error = end instanceof Error ? end : rowError(end);
      expect(error === undefined || error instanceof XeroError, String(status)).toBe(true);
    }
  });
});

/** The error of the only row of a batch; one that failed has reasons instead. */
function rowError(batch: unknown): unknown {
  const { unknown, notSent } = batch as Record<string, { readonly error: unknown }[]>;
  return unknown?.[0]?.error ?? notSent?.[0]?.error;
}

describe('row 18: the message has the first reasons, and the error all of them', () => {
  test.each(errorBodies)('$name', async ({ status, body, errors, message }) => {
    const error = await failure<XeroApiError>(answer(status, JSON.stringify(body)), read);
    expect(error.validationErrors).toEqual(errors);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('[object Object]');
  });
});

describe('row 19: an answer that is not JSON is a typed error, and never hangs or breaks', () => {
  const html = '<html>Gateway</html>';

  test.each<[string, number, string]>([
    ['HTML 500', 500, html],
    ['HTML 503', 503, html],
    ['text 404', 404, 'The resource cannot be found'],
    ['XML 400', 400, '<ApiException><ErrorNumber>10</ErrorNumber></ApiException>'],
    ['empty 401', 401, ''],
    ['truncated JSON 400', 400, '{"Elements":[{"'],
  ])('%s', async (_, status, text) => {
    for (const call of [read, list, download]) {
      const error = await failure<XeroApiError>(answer(status, text), call);
      expect(error).toBeInstanceOf(XeroError);
      expect(error).toMatchObject({ status, body: text });
    }
  });

  test.each([html, '', '{"Books":[{"'])('200 with %j', async (text) => {
    for (const call of [read, list]) {
      const error = await failure<XeroDecodeError>(answer(200, text), call);
      expect(error).toBeInstanceOf(XeroDecodeError);
      expect(error).toMatchObject({ status: 200, bodyText: text });
    }
  });

  test('a socket that is reset', async () => {
    const { baseUrl } = await loopback((response) => response.destroy());
    const error = await failureOf(() => libraryClient({ baseUrl, retries: 0 }).books.get('1'));
    expect(error).toBeInstanceOf(XeroNetworkError);
  });
});

describe('row 20: a token is nowhere to be seen', () => {
  const secret = 'eyJhbGciOiJSUzI1NiJ9.SENTINEL.c2lnbmF0dXJl';

  test.each([200, 400, 403, 500, 503])('in an answer of %i that repeats it', async (status) => {
    const wire = recorder(
      ({ headers }) =>
        new Response(`{"Detail":"${headers.get('authorization')} ${secret}"`, { status }),
    );
    const clock = new SimulatedTime();
    const mine = { ...session, accessToken: async () => secret };
    const { books } = libraryClient({ ...wire, clock }, { session: mine });
    for (const call of [() => books.get('1'), () => books.create({})]) {
      const error = await failureInTime<Error>(clock, call());
      const own = (of: unknown) => Object.values(Object.getOwnPropertyDescriptors(of));
      const shown = [error, error.cause].flatMap((at) => [
        String(at),
        inspect(at, { depth: 9, showHidden: true }),
        inspect(at instanceof Error ? own(at) : at, { depth: 9, showHidden: true }),
        JSON.stringify(at),
      ]);
      expect(shown.join('\n')).not.toContain('SENTINEL');
    }
  });
});

describe('row 21: what Xero’s support asks for', () => {
  const headers = { 'Xero-Correlation-Id': 'c0ffee-1' };

  test('is on the error of a refusal, and in its message', async () => {
    const error = await failure<XeroApiError>(answer(500, '{"Instance":"7f3a"}', headers), read);
    expect(error).toMatchObject({ correlationId: 'c0ffee-1', instance: '7f3a' });
    expect(error.message).toContain('[correlation id c0ffee-1]');
  });

  test('is on the error of an answer that cannot be read', async () => {
    const error = await failure<XeroDecodeError>(answer(200, '<html>', headers), read);
    expect(error.correlationId).toBe('c0ffee-1');
    expect(error.message).toContain('[correlation id c0ffee-1]');
  });

  test('is in the message of a write that is in doubt', async () => {
    const error = await failure(answer(500, '', headers), write);
    expect(error.message).toContain('[correlation id c0ffee-1]');
  });
});
