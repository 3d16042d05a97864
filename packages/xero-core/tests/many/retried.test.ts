import { describe, expect, test } from 'vitest';
import { type Limiter, XeroRateLimitError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { deadAddress } from '../support/loopback.ts';
import { QuickTime } from '../support/quick-time.ts';
import { recorder, sendingNothing } from '../support/recorder.ts';
import { indicesOf, range, rowsOf } from './rows.ts';

describe('a chunk that is sent again', () => {
  test.each([1, 3])('row 48: keeps its key, %i requests at once', async (concurrency) => {
    const failed = new Map<string, number>();
    const wire = recorder(({ text, headers }) => {
      const key = headers.get('idempotency-key') ?? '';
      const before = failed.get(key) ?? 0;
      failed.set(key, before + 1);
      if (before < 2) throw new TypeError('reset');
      return new Response(text);
    });
    const { books } = libraryClient({ ...wire, clock: new QuickTime() });
    const request = { idempotencyKey: 'import-7' };
    const batch = await books.createMany(rowsOf(150), { concurrency, request });
    expect(indicesOf(batch).ok).toEqual(range(0, 150));
    expect(failed).toEqual(
      new Map([
        ['import-7', 3],
        ['import-7-50', 3],
        ['import-7-100', 3],
      ]),
    );
    const bodies = new Set(
      wire.sent.map(({ text, headers }) => headers.get('idempotency-key') + text),
    );
    expect(bodies.size).toBe(3);
  });

  test('and again without an answer is unknown, and the others are sent', async () => {
    const wire = recorder(({ text }) => {
      if (text.includes('"Book 50"')) throw new TypeError('reset');
      return new Response(text);
    });
    const { books } = libraryClient({ ...wire, clock: new QuickTime() });
    const batch = await books.createMany(rowsOf(150));
    expect(wire.sent).toHaveLength(2 + 4);
    expect(indicesOf(batch)).toMatchObject({ unknown: range(50, 100), notSent: [] });
    expect(batch.unknown[0]?.error).toMatchObject({ code: 'XERO_OUTCOME_UNKNOWN' });
  });
});

test('where nobody listens, no row is unknown, and nobody is asked again and again', async () => {
  const baseUrl = await deadAddress();
  const { books } = libraryClient({ baseUrl, clock: new QuickTime() });
  const batch = await books.createMany(rowsOf(150));
  expect(indicesOf(batch)).toEqual({ ok: [], failed: [], unknown: [], notSent: range(0, 150) });
  expect(batch.stopped).toMatchObject({ error: { code: 'XERO_NETWORK' }, read: 150 });
});

describe('a day that is used up', () => {
  const limiterFor = (calls: number): Limiter => {
    let left = calls;
    return {
      acquire: async () => {
        left -= 1;
        return left < 0 ? { refused: 'day', retryAfter: 3_600_000 } : { release: () => undefined };
      },
    };
  };

  test('on the way stops the batch', async () => {
    const wire = recorder(({ text }) => new Response(text));
    const { books } = libraryClient({ ...wire, limiter: limiterFor(2) });
    const batch = await books.createMany(rowsOf(1_000).values());
    expect(wire.sent).toHaveLength(2);
    expect(indicesOf(batch)).toMatchObject({ ok: range(0, 100), notSent: range(100, 150) });
    expect(batch.stopped?.error).toBeInstanceOf(XeroRateLimitError);
    expect(batch.stopped).toMatchObject({ error: { retryAfter: 3_600_000 }, read: 150 });
  });

  test('before the first request fails the call', async () => {
    const { books } = libraryClient({ ...sendingNothing, limiter: limiterFor(0) });
    const error = await failureOf(() => books.createMany(rowsOf(100)));
    expect(error).toBeInstanceOf(XeroRateLimitError);
  });
});
