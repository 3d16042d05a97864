import { describe, expect, test } from 'vitest';
import { XeroApiError } from '../../src/index.ts';
import { libraryClient } from '../support/library.ts';
import { recorder } from '../support/recorder.ts';
import { indicesOf, range, rowsOf } from './rows.ts';

const saved = (rows: number): Response => Response.json({ Books: rowsOf(rows) });

describe('a chunk that Xero refuses as a whole', () => {
  test('400: its rows failed with their own reasons, and the next chunk is sent', async () => {
    const reasons = Array.from({ length: 50 }, (_, position) =>
      position === 7 ? { ValidationErrors: [{ Message: 'no title' }] } : { ValidationErrors: [] },
    );
    const wire = recorder((_, chunk) =>
      chunk === 1 ? Response.json({ Elements: reasons }, { status: 400 }) : saved(50),
    );
    const batch = await libraryClient(wire).books.createMany(rowsOf(150));
    expect(wire.sent).toHaveLength(3);
    expect(indicesOf(batch).failed).toEqual(range(50, 100));
    expect(batch.failed[7]?.errors).toEqual([{ message: 'no title', elementIndex: 57 }]);
    expect(batch.failed[8]?.errors[0]?.message).toContain('with the rows it was sent with');
  });

  test('400 that lists only the refused: no row gets the reason of another', async () => {
    const body = { Elements: [{ ValidationErrors: [{ Message: 'no title' }] }] };
    const wire = recorder(() => Response.json(body, { status: 400 }));
    const batch = await libraryClient(wire).books.createMany(rowsOf(3));
    expect(indicesOf(batch).failed).toEqual([0, 1, 2]);
    expect(batch.failed[0]?.errors).not.toEqual([{ message: 'no title', elementIndex: 0 }]);
    for (const row of batch.failed) expect(row.errors[0]?.message).toContain('no title');
  });

  test.each([401, 403, 404, 429])('%i: nothing more is sent', async (status) => {
    const wire = recorder((_, chunk) =>
      chunk === 0 ? saved(50) : Response.json({ Detail: 'insufficient_scope' }, { status }),
    );
    const { books } = libraryClient({ ...wire, retries: 0 });
    const batch = await books.createMany(rowsOf(150));
    expect(wire.sent).toHaveLength(2);
    expect(indicesOf(batch)).toEqual({
      ok: range(0, 50),
      failed: [],
      unknown: [],
      notSent: range(50, 150),
    });
    expect(batch.notSent[0]).toMatchObject({ input: { Title: 'Book 50' }, error: { status } });
    expect(batch.notSent[99]?.error).toBeInstanceOf(XeroApiError);
  });

  test.each([500, 502, 503, 504])(
    '%i: its rows are unknown, and the rest is sent',
    async (status) => {
      const wire = recorder((_, chunk) =>
        chunk === 0 ? new Response('offline', { status }) : saved(10),
      );
      const { books } = libraryClient({ ...wire, retries: 0 });
      const batch = await books.createMany(rowsOf(60));
      expect(indicesOf(batch)).toEqual({
        ok: range(50, 60),
        failed: [],
        unknown: range(0, 50),
        notSent: [],
      });
    },
  );
});
