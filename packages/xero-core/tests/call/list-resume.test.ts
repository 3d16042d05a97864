import { describe, expect, test } from 'vitest';
import { isXeroError, XeroError, XeroNetworkError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { idOf, MovingTable } from '../support/moving-table.ts';
import { type Recorder, recorder } from '../support/recorder.ts';
import { bookPages, collect, loanPages, rows, searchesOf } from './library-pages.ts';

/** Fails at some requests, counted from 0, and passes the others on. */
function failingAt(
  positions: readonly number[],
  wire: Recorder,
  fail: () => Response = () => new Response('offline', { status: 501 }),
): Recorder {
  return recorder(({ url, headers }, position) =>
    positions.includes(position) ? fail() : wire.fetch(url, { headers }),
  );
}

/** What an iteration gives until it fails, and the failure. */
async function until(
  items: AsyncIterable<unknown>,
): Promise<{ seen: unknown[]; error: XeroError }> {
  const seen: unknown[] = [];
  const error = await failureOf<XeroError>(async () => {
    for await (const item of items) seen.push(item);
  });
  return { seen, error };
}

describe('row 42: an iteration goes on where a page failed', () => {
  test.each([1, 3])('by page, with %i at once', async (concurrency) => {
    const options = { pageSize: 10, where: 'Copies>1', concurrency };
    const wire = failingAt([2], bookPages(45));
    const { books } = libraryClient(wire);
    const { seen, error } = await until(books.list(options));
    expect(error.message).toMatch(/^books\.list: .*This was page 3/);
    expect(error.resumeFrom).toEqual({ page: 3 });
    const rest = await collect(books.list({ ...options, ...error.resumeFrom }));
    expect([...seen, ...rest]).toEqual(rows(45));
    const searches = wire.sent.map(({ url }) => url.searchParams);
    expect(new Set(searches.map((search) => search.get('where')))).toEqual(new Set(['Copies>1']));
  });

  test('by page, as often as it fails', async () => {
    const { books } = libraryClient(failingAt([1, 2, 4, 5, 6], bookPages(500)));
    const all: unknown[] = [];
    let from: XeroError['resumeFrom'];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      try {
        for await (const book of books.list({ ...from })) all.push(book);
        break;
      } catch (error) {
        if (!isXeroError(error)) throw error;
        from = error.resumeFrom;
      }
    }
    expect(all).toEqual(rows(500));
  });

  test('the first page is where it began', async () => {
    const { books } = libraryClient(failingAt([0], bookPages(30)));
    const { error } = await until(books.list({ page: 2, pageSize: 10 }));
    expect(error.resumeFrom).toEqual({ page: 2 });
  });

  test('in the order of ids, which stays', async () => {
    const numbers = Array.from({ length: 250 }, (_, index) => index);
    const wire = failingAt([1], new MovingTable(numbers).serve('Members', 'MemberID'));
    const { members } = libraryClient(wire);
    const { seen, error } = await until(members.list());
    const rest = await collect(members.list({ ...error.resumeFrom }));
    const ids = [...seen, ...rest].map((row) => (row as { MemberID: string }).MemberID);
    expect(ids.toSorted()).toEqual(numbers.map(idOf));
    const orders = wire.sent.map(({ url }) => url.searchParams.get('order'));
    expect(new Set(orders)).toEqual(new Set(['MemberID']));
  });

  test('by offset', async () => {
    const { loans } = libraryClient(failingAt([2], loanPages(330)));
    const { seen, error } = await until(loans.list({ paymentsOnly: true }));
    expect(error.message).toContain('the page after offset 200');
    expect(error.resumeFrom).toEqual({ offset: 200 });
    const rest = await collect(loans.list({ paymentsOnly: true, ...error.resumeFrom }));
    expect([...seen, ...rest]).toEqual(rows(330));
  });

  test('by offset, from the first row', async () => {
    const { loans } = libraryClient(failingAt([0], loanPages(1)));
    const { error } = await until(loans.list());
    expect(error.resumeFrom).toEqual({ offset: 0 });
  });

  test('of ids, with those that are left', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => idOf(index));
    const asked = recorder(({ url }) => {
      const asked = (url.searchParams.get('IDs') ?? '').split(',');
      const Members = asked.map((MemberID) => ({ MemberID }));
      return Response.json({ Members, pagination: { page: 1, pageSize: 100, pageCount: 1 } });
    });
    const { members } = libraryClient(failingAt([1], asked));
    const { seen, error } = await until(members.listByIds(ids));
    expect(seen).toHaveLength(40);
    expect(error.message).toMatch(/^members\.listByIds: .*90 ids are left/);
    expect(error.message).not.toContain('This was page');
    expect(error.resumeFrom).toEqual({ ids: ids.slice(40) });
    const rest = await collect(members.listByIds(error.resumeFrom?.ids));
    expect([...seen, ...rest].map((row) => (row as { MemberID: string }).MemberID)).toEqual(ids);
  });
});

describe('only what can be resumed says so', () => {
  test('a connection that breaks does', async () => {
    const broken = failingAt([1], bookPages(300), () => {
      throw new TypeError('fetch failed');
    });
    const { error } = await until(libraryClient(broken).books.list({ request: { retries: 0 } }));
    expect(error).toBeInstanceOf(XeroNetworkError);
    expect(error.resumeFrom).toEqual({ page: 2 });
  });

  test('a list without pages does not', async () => {
    const { error } = await until(libraryClient(failingAt([0], bookPages(1))).shelves.list());
    expect(error.message).not.toContain('resumeFrom');
    expect('resumeFrom' in error).toBe(false);
  });

  test('a page that is awaited does not', async () => {
    const { books } = libraryClient(failingAt([0], bookPages(1)));
    const error = await failureOf<XeroError>(() => books.list());
    expect('resumeFrom' in error).toBe(false);
  });

  test('an argument that cannot work does not', async () => {
    const wire = bookPages(1);
    const { error } = await until(libraryClient(wire).books.list({ where: 7 }));
    expect('resumeFrom' in error).toBe(false);
    expect(searchesOf(wire)).toEqual([]);
  });

  test('an error of the session, which other calls may share, is left alone', async () => {
    const shared = new XeroError('invalid_grant', 'log in again');
    let tokens = 0;
    const session = {
      tenantId: 't',
      accessToken: async () => {
        if (tokens++ > 0) throw shared;
        return 'token';
      },
    };
    const { books } = libraryClient(bookPages(300), { session });
    const { seen, error } = await until(books.list());
    expect(seen).toHaveLength(100);
    expect(error).toBe(shared);
    expect(error.message).toBe('log in again');
    expect('resumeFrom' in error).toBe(false);
  });
});
