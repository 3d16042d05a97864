import { describe, expect, test } from 'vitest';
import {
  isXeroError,
  XeroApiError,
  XeroNetworkError,
  XeroNotFoundError,
  XeroOutcomeUnknownError,
  XeroServerError,
  XeroTimeoutError,
  XeroValidationError,
} from '../../src/index.ts';
import { failureInTime, inTime } from '../support/in-time.ts';
import { type LibraryClient, libraryClient, session } from '../support/library.ts';
import { type Recorder, recorder } from '../support/recorder.ts';
import { SimulatedTime } from '../support/simulated-time.ts';

type Reply = () => Response | Promise<Response>;

const saved: Reply = () => Response.json({ Books: [{ Title: 'A' }] });
const gone: Reply = () => new Response('There is no such book', { status: 404 });
const reset: Reply = () => Promise.reject(new TypeError('fetch failed'));
const never: Reply = () => new Promise<Response>(() => undefined);
const refused = (status: number, Detail = 'no'): Reply => {
  return () => Response.json({ Detail }, { status });
};
/** As undici tells it when there was no connection. */
const failed = (code: string): Reply => {
  const cause = Object.assign(new Error(code), { code });
  return () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause }));
};

const answering = (...replies: Reply[]): Recorder =>
  recorder((_, position) => (replies[position] ?? replies.at(-1) ?? saved)());

const create = ({ books }: LibraryClient) => books.create({ Title: 'A' });

function failureOf<Failure = XeroOutcomeUnknownError>(
  wire: Recorder,
  call: (client: LibraryClient) => PromiseLike<unknown>,
  options: object = {},
): Promise<Failure> {
  const time = new SimulatedTime();
  return failureInTime(time, call(libraryClient({ ...wire, clock: time, ...options })));
}

describe('a write of which nobody knows whether it was done', () => {
  test.each<[string, Reply, unknown, number]>([
    ['a lost connection', reset, XeroNetworkError, 4],
    ['a timeout', never, XeroTimeoutError, 4],
    ['500', refused(500), XeroServerError, 1],
    ['502', refused(502), XeroServerError, 4],
    ['503', refused(503), XeroServerError, 4],
    ['504', refused(504), XeroServerError, 4],
    ['599', refused(599), XeroServerError, 1],
  ])('%s', async (_, reply, cause, attempts) => {
    const wire = answering(reply);
    const error = await failureOf(wire, create);
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(isXeroError(error)).toBe(true);
    expect(error.cause).toBeInstanceOf(cause);
    expect(error).toMatchObject({
      name: 'XeroOutcomeUnknownError',
      code: 'XERO_OUTCOME_UNKNOWN',
      operationId: 'createBooks',
      tenantId: 'tenant-of-ada',
      attempts,
      idempotencyKey: wire.sent[0]?.headers.get('idempotency-key'),
    });
    expect(wire.sent).toHaveLength(attempts);
  });

  test('says why, and what to do', async () => {
    const { message } = await failureOf(answering(refused(503, 'offline')), create);
    expect(message).toBe(
      'books.create: nobody knows whether Xero did it (Xero answered 503: offline). Look before you repeat it. Within six minutes it is safe to repeat it with the same idempotencyKey.',
    );
  });

  test('has no key when it is a deletion', async () => {
    const error = await failureOf(answering(reset), ({ books }) => books.delete('1'));
    expect(error.idempotencyKey).toBeUndefined();
    expect(error.message).toBe(
      'books.delete: nobody knows whether Xero did it (no answer from Xero (fetch failed)). Look before you repeat it.',
    );
  });

  test.each([401, 403, 429])('%i after it was sent once says nothing of that', async (status) => {
    const detail = 'insufficient_scope';
    const error = await failureOf(answering(reset, refused(status, detail)), create);
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(error.cause).toMatchObject({ status });
  });

  test('neither does a token that cannot be had any more', async () => {
    const lost = new Error('log in again');
    let asked = 0;
    const accessToken = () => (++asked === 1 ? session.accessToken({}) : Promise.reject(lost));
    const time = new SimulatedTime();
    const client = libraryClient(
      { ...answering(reset), clock: time },
      { session: { ...session, accessToken } },
    );
    const error = await failureInTime<XeroOutcomeUnknownError>(time, create(client));
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(error.cause).toBe(lost);
  });
});

describe('a write of which it is known', () => {
  test.each([400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 501])(
    '%i: was not done',
    async (status) => {
      const error = await failureOf<XeroApiError>(
        answering(refused(status, 'insufficient_scope')),
        create,
      );
      expect(error).toBeInstanceOf(XeroApiError);
      expect(error.status).toBe(status);
    },
  );

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s: never left',
    async (code) => {
      const wire = answering(failed(code));
      const error = await failureOf<XeroNetworkError>(wire, create);
      expect(error).toBeInstanceOf(XeroNetworkError);
      expect(wire.sent).toHaveLength(4);
    },
  );

  test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])('%s: may have arrived', async (code) => {
    const error = await failureOf(answering(failed(code)), create);
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
  });

  test('a refusal under the key is one of the first sending too', async () => {
    const error = await failureOf(answering(reset, refused(400)), create);
    expect(error).toBeInstanceOf(XeroValidationError);
  });

  test('a record that is not there is no deletion, where none was asked for', async () => {
    const error = await failureOf(answering(reset, gone), ({ books }) => books.patch('1', {}));
    expect(error).toBeInstanceOf(XeroNotFoundError);
  });

  test('a read is never in doubt', async () => {
    const read = ({ books }: LibraryClient) => books.get('1');
    expect(await failureOf(answering(reset), read)).toBeInstanceOf(XeroNetworkError);
    expect(await failureOf(answering(refused(500)), read)).toBeInstanceOf(XeroServerError);
  });

  test('an abort rejects with the reason of the signal, also after a loss', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const wire = answering(reset, () => {
      controller.abort(reason);
      return never();
    });
    const request = { signal: controller.signal };
    expect(await failureOf(wire, ({ books }) => books.create({}, { request }))).toBe(reason);
  });
});

describe('a deletion', () => {
  test('of one record is repeated, and done when the record is gone then', async () => {
    const time = new SimulatedTime();
    const wire = answering(reset, gone);
    const { books } = libraryClient({ ...wire, clock: time });
    expect(await inTime(time, books.delete('1'))).toBeUndefined();
    expect(wire.sent).toHaveLength(2);
  });

  test('of a record that was never there is an error', async () => {
    const error = await failureOf(answering(gone), ({ books }) => books.delete('1'));
    expect(error).toBeInstanceOf(XeroNotFoundError);
  });

  test('that was only held up before it found nothing is an error, too', async () => {
    const wire = answering(refused(429), gone);
    const error = await failureOf(wire, ({ books }) => books.delete('1'));
    expect(error).toBeInstanceOf(XeroNotFoundError);
  });

  test('whose answer is lost with the record it should show is in doubt', async () => {
    const error = await failureOf(answering(reset, gone), ({ books }) => books.withdraw('1'));
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(XeroNotFoundError);
    expect(error.message).toContain('Xero answered 404: There is no such book');
  });

  test('refused when it is repeated is in doubt, since only the second is refused', async () => {
    const wire = answering(reset, refused(400, 'deleted already'));
    const error = await failureOf(wire, ({ books }) => books.delete('1'));
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
  });

  test.each([reset, never, refused(503), refused(429)])(
    'of more than one record is not repeated: %#',
    async (reply) => {
      const wire = answering(reply);
      await failureOf(wire, ({ books }) => books.removeLoans('1'));
      expect(wire.sent).toHaveLength(1);
    },
  );
});
