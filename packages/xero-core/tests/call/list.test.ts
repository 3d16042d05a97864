import { describe, expect, test } from 'vitest';

import { XeroDecodeError, XeroServerError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { recorder } from '../support/recorder.ts';
import { bookPages, collect, loanPages, rows, searchesOf } from './library-pages.ts';

describe('a list', () => {
  test('awaited is its first page', async () => {
    const wire = bookPages(250);
    const page = await libraryClient(wire).books.list();
    expect(page.items).toEqual(rows(100));
    expect(page.pagination).toMatchObject({ page: 1, pageCount: 3, itemCount: 250 });
    expect(searchesOf(wire)).toEqual(['?page=1']);
  });

  test('gives the answer of its first page with it', async () => {
    const wire = bookPages(250);
    const call = libraryClient(wire).books.list();
    const { data, response } = await call.withResponse();
    expect(data).toBe(await call);
    expect(response.status).toBe(200);
    expect(wire.sent).toHaveLength(1);
  });

  test('awaited, then iterated, sends the first page once', async () => {
    const wire = bookPages(250);
    const call = libraryClient(wire).books.list();
    await call;
    expect(await collect(call)).toEqual(rows(250));
    expect(searchesOf(wire)).toEqual(['?page=1', '?page=2', '?page=3']);
  });

  test('iterated twice gives every item twice', async () => {
    const call = libraryClient(bookPages(150)).books.list();
    expect(await collect(call)).toEqual(rows(150));
    expect(await collect(call)).toEqual(rows(150));
  });

  test('in pages', async () => {
    const pages = await collect(libraryClient(bookPages(250)).books.list().pages());
    expect(pages.map((page) => page.items.length)).toEqual([100, 100, 50]);
    expect(pages.map((page) => page.pagination?.page)).toEqual([1, 2, 3]);
  });

  test('has on every page what is left of the limits', async () => {
    const wire = recorder(({ url }, position) => {
      const page = Number(url.searchParams.get('page'));
      const pagination = { page, pageSize: 1, pageCount: 2, itemCount: 2 };
      const headers = { 'x-minlimit-remaining': String(59 - position) };
      return Response.json({ Books: rows(1, page), pagination }, { headers });
    });
    const { books } = libraryClient(wire);
    expect((await books.list()).rateLimit.minute).toBe(59);
    const pages = await collect(books.list().pages());
    expect(pages.map(({ rateLimit }) => rateLimit.minute)).toEqual([58, 57]);
  });

  test('sends nothing before its iteration begins', async () => {
    const wire = bookPages(150);
    const call = libraryClient(wire).books.list();
    const pages = call.pages()[Symbol.asyncIterator]();
    call[Symbol.asyncIterator]();
    await Promise.resolve();
    expect(wire.sent).toHaveLength(0);
    await pages.next();
    expect(searchesOf(wire)[0]).toBe('?page=1');
  });

  test('begins at the page that is asked for, with every other parameter on each page', async () => {
    const wire = bookPages(25);
    const options = { page: 2, pageSize: 10, where: 'Copies>1' };
    expect(await collect(libraryClient(wire).books.list(options))).toEqual(rows(15, 11));
    expect(wire.sent.map(({ url }) => Object.fromEntries(url.searchParams))).toEqual([
      { page: '2', pageSize: '10', where: 'Copies>1' },
      { page: '3', pageSize: '10', where: 'Copies>1' },
    ]);
  });

  test.each([[undefined], [null]])('always sends a page, also for page: %s', async (page) => {
    const wire = bookPages(1);
    await libraryClient(wire).books.list({ page });
    expect(searchesOf(wire)).toEqual(['?page=1']);
  });

  test('carries headers and settings to every page', async () => {
    const wire = bookPages(150);
    const request = { headers: { 'x-trace': 'T' } };
    await collect(libraryClient(wire).books.list({ modifiedSince: '2026-01-31', request }));
    for (const { headers } of wire.sent) {
      expect(headers.get('if-modified-since')).toBe('2026-01-31T00:00:00');
      expect(headers.get('x-trace')).toBe('T');
    }
  });

  test('fails where a page fails, after the items before it', async () => {
    const pages = bookPages(250);
    const wire = recorder((request, position) =>
      position === 1
        ? new Response('offline', { status: 503 })
        : pages.fetch(request.url, { headers: request.headers }),
    );
    const seen: unknown[] = [];
    const error = await failureOf(async () => {
      const { books } = libraryClient({ ...wire, retries: 0 });
      for await (const book of books.list()) seen.push(book);
    });
    expect(error).toBeInstanceOf(XeroServerError);
    expect(seen).toEqual(rows(100));
  });
});

describe('a list that counts its pages', () => {
  test.each([
    [0, 1],
    [1, 1],
    [99, 1],
    [100, 1],
    [101, 2],
    [200, 2],
  ])('of %i items takes %i calls', async (total, calls) => {
    const wire = bookPages(total);
    expect(await collect(libraryClient(wire).books.list())).toEqual(rows(total));
    expect(wire.sent).toHaveLength(calls);
  });

  test('takes the page size of the call', async () => {
    const wire = bookPages(7);
    expect(await collect(libraryClient(wire).books.list({ pageSize: 3 }))).toEqual(rows(7));
    expect(wire.sent).toHaveLength(3);
  });
});

describe('a list whose page size can be chosen, and that does not count', () => {
  test.each([
    [0, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [7, 3],
  ])('of %i items stops at a short page, after %i calls', async (total, calls) => {
    const wire = bookPages(total, { counts: false });
    expect(await collect(libraryClient(wire).books.list({ pageSize: 3 }))).toEqual(rows(total));
    expect(wire.sent).toHaveLength(calls);
  });

  test('whose size is left to Xero stops at nothing but an empty page', async () => {
    const wire = bookPages(25, { counts: false, size: 10 });
    expect(await collect(libraryClient(wire).books.list())).toEqual(rows(25));
    expect(wire.sent).toHaveLength(4);
  });
});

describe('a list that goes on after the last row', () => {
  test.each([
    [0, ['']],
    [1, ['']],
    [100, ['', '?offset=100']],
    [101, ['', '?offset=100']],
    [250, ['', '?offset=100', '?offset=200']],
  ])('of %i rows', async (total, searches) => {
    const wire = loanPages(total);
    expect(await collect(libraryClient(wire).loans.list())).toEqual(rows(total));
    expect(searchesOf(wire)).toEqual(searches);
  });

  test('begins at the offset that is asked for', async () => {
    const wire = loanPages(130);
    const loans = await collect(libraryClient(wire).loans.list({ offset: 20, paymentsOnly: true }));
    expect(loans).toEqual(rows(110, 21));
    expect(searchesOf(wire)).toEqual([
      '?offset=20&paymentsOnly=true',
      '?offset=120&paymentsOnly=true',
    ]);
  });

  test('names the field when the last row lacks it', async () => {
    const wire = recorder(() => Response.json({ Loans: rows(100).map(() => ({})) }));
    const error = await failureOf<Error>(() => collect(libraryClient(wire).loans.list()));
    expect(error).toBeInstanceOf(XeroDecodeError);
    expect(error.message).toContain('Number');
  });
});

test('a list with a total count stops at it', async () => {
  const wire = recorder(({ url }) => {
    const page = Number(url.searchParams.get('page'));
    const Items = rows(45).slice((page - 1) * 20, page * 20);
    return Response.json({ TotalCount: 45, Page: page, PerPage: 20, Items });
  });
  const documents = await collect(libraryClient(wire).documents.list({ pagesize: 20 }));
  expect(documents).toEqual(rows(45));
  expect(wire.sent.map(({ url }) => Object.fromEntries(url.searchParams))).toEqual(
    ['1', '2', '3'].map((page) => ({ page, pagesize: '20' })),
  );
});

test('a list without pages is one answer, and sends no page', async () => {
  const wire = recorder(() => Response.json(rows(300)));
  expect(await collect(libraryClient(wire).shelves.list())).toEqual(rows(300));
  expect(searchesOf(wire)).toEqual(['']);
});

describe('a list of a hundred a page that does not tell how many there are', () => {
  test.each([
    [0, 1],
    [99, 1],
    [100, 2],
    [101, 2],
    [200, 3],
  ])('of %i rows takes %i calls', async (total, calls) => {
    const wire = recorder(({ url }) => {
      const page = Number(url.searchParams.get('page'));
      return Response.json(rows(total).slice((page - 1) * 100, page * 100));
    });
    expect(await collect(libraryClient(wire).shelves.history())).toEqual(rows(total));
    expect(wire.sent).toHaveLength(calls);
  });
});

test.each([
  ['counts nothing', undefined],
  ['counts its pages', { page: 1, pageSize: 100, pageCount: 9, itemCount: 900 }],
])('a page that is the one before again is an error where Xero %s', async (_, pagination) => {
  const wire = recorder((_, position) =>
    position < 9
      ? Response.json({ Books: rows(100), pagination })
      : new Response('too many', { status: 501 }),
  );
  const seen: unknown[] = [];
  const error = await failureOf(async () => {
    for await (const book of libraryClient(wire).books.list()) seen.push(book);
  });
  expect(error).toBeInstanceOf(XeroDecodeError);
  expect(String(error)).toContain('books.list: a page is the one before again');
  expect(seen).toEqual(rows(100));
});
