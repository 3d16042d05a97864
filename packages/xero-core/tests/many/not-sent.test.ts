import { describe, expect, test } from 'vitest';
import { XeroError, type XeroErrorCode, XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient, session } from '../support/library.ts';
import { recorder, sendingNothing } from '../support/recorder.ts';
import { indicesOf, range, rowsOf } from './rows.ts';

const saved = (rows: number): Response => Response.json({ Books: rowsOf(rows) });

describe('rows that never left are not unknown', () => {
  test('without a tenant the call fails', async () => {
    const client = libraryClient(sendingNothing, {
      session: { accessToken: session.accessToken },
    });
    const error = await failureOf<XeroInputError>(() => client.books.createMany(rowsOf(60)));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.argument).toBe('tenantId');
  });

  test.each([
    ['of any kind', new Error('log in again')],
    ['of this SDK', new XeroError('XERO_AUTH' as XeroErrorCode, 'log in again')],
  ])('without a token the call fails with the error of the session, %s', async (_, lost) => {
    const client = libraryClient(sendingNothing, {
      session: { ...session, accessToken: () => Promise.reject(lost) },
    });
    expect(await failureOf(() => client.books.createMany(rowsOf(60)))).toBe(lost);
  });

  test('a token lost on the way leaves the rest not sent', async () => {
    const lost = new Error('log in again');
    let asked = 0;
    const wire = recorder(() => saved(50));
    const client = libraryClient(wire, {
      session: {
        ...session,
        accessToken: async () => {
          asked += 1;
          if (asked > 1) throw lost;
          return 'first';
        },
      },
    });
    const batch = await client.books.createMany(rowsOf(150));
    expect(indicesOf(batch)).toEqual({
      ok: range(0, 50),
      failed: [],
      unknown: [],
      notSent: range(50, 150),
    });
    expect(batch.notSent[0]?.error).toBe(lost);
    expect(asked).toBe(2);
  });

  test('aborted between chunks: what was saved is ok, the rest is not sent', async () => {
    const controller = new AbortController();
    const wire = recorder(() => {
      controller.abort(new Error('enough'));
      return saved(50);
    });
    const { books } = libraryClient(wire);
    const batch = await books.createMany(rowsOf(150), { request: { signal: controller.signal } });
    expect(wire.sent).toHaveLength(1);
    const { ok, unknown, notSent } = indicesOf(batch);
    expect(notSent).toEqual(range(50, 150));
    // Whether the first answer is read before the abort is seen is not for a test to say.
    expect([...ok, ...unknown]).toEqual(range(0, 50));
    expect(batch.notSent[0]?.error).toBe(controller.signal.reason);
  });

  test('aborted while its token is awaited, a chunk is not sent', async () => {
    const controller = new AbortController();
    let asked = 0;
    const accessToken = async (): Promise<string> => {
      asked += 1;
      if (asked === 2) controller.abort(new Error('enough'));
      return 'token';
    };
    const wire = recorder(() => saved(50));
    const { books } = libraryClient(wire, { session: { ...session, accessToken } });
    const batch = await books.createMany(rowsOf(150), { request: { signal: controller.signal } });
    expect(wire.sent).toHaveLength(1);
    expect(indicesOf(batch)).toEqual({
      ok: range(0, 50),
      failed: [],
      unknown: [],
      notSent: range(50, 150),
    });
  });

  test('aborted before the call: nothing is unknown', async () => {
    const { books } = libraryClient(sendingNothing);
    const reason = new Error('enough');
    const request = { signal: AbortSignal.abort(reason) };
    const outcome = await books.createMany(rowsOf(60), { request }).then(
      (batch) => indicesOf(batch).notSent.length,
      (error: unknown) => error,
    );
    expect([60, reason]).toContain(outcome);
  });
});
