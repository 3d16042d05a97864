import { describe, expect, test } from 'vitest';
import { XeroDecodeError, XeroOutcomeUnknownError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { type LibraryClient, libraryClient } from '../support/library.ts';
import { answering, recorder } from '../support/recorder.ts';

describe('what an answer holds comes out of its envelope', () => {
  test.each<[string, (client: LibraryClient) => unknown, unknown, unknown]>([
    ['one of a list', ({ books }) => books.get('1'), { Books: [{ Title: 'A' }] }, { Title: 'A' }],
    [
      'one that came without its list',
      ({ books }) => books.get('1'),
      { Books: { a: 1 } },
      { a: 1 },
    ],
    ['a property', ({ loans }) => loans.get('1'), { id: 'x', loan: { Number: 1 } }, { Number: 1 }],
    ['nested keys', ({ loans }) => loans.summary(), { result: { summary: [1] } }, [1]],
    [
      'a whole list',
      ({ loans }) => loans.all(),
      { Loans: [{ Number: 1 }, { Number: 2 }] },
      [{ Number: 1 }, { Number: 2 }],
    ],
    ['a bare object', ({ books }) => books.update('1', {}), { Title: 'A' }, { Title: 'A' }],
  ])('%s', async (_, call, body, value) => {
    expect(await call(libraryClient(answering(body)))).toEqual(value);
  });

  test.each<[string, (client: LibraryClient) => unknown, unknown]>([
    ['a list', ({ books }) => books.list(), { Books: [{ Title: 'A' }] }],
    ['a bare array', ({ shelves }) => shelves.list(), [{ Title: 'A' }]],
  ])('%s', async (_, call, body) => {
    const page = await call(libraryClient(answering(body)));
    expect(page).toMatchObject({ items: [{ Title: 'A' }], pagination: undefined });
  });

  test('a list that is null has no items', async () => {
    expect((await libraryClient(answering({ Books: null })).books.list()).items).toEqual([]);
  });

  test.each([
    ['204', new Response(null, { status: 204 })],
    ['200 with an empty body', new Response('')],
    ['200 with a body that nobody waits for', Response.json({ Books: [] })],
  ])('nothing, for %s', async (_, response) => {
    const { books } = libraryClient(recorder(() => response));
    expect(await books.delete('1')).toBeUndefined();
  });
});

test('row 27: numbers arrive as they were sent, as numbers or as texts', async () => {
  const text =
    '{"Books":[{"Price":0.1648,"Tax":1.0734,"Sum":0.30000000000000004,"Total":"50.00","Debt":-0.0}]}';
  const book = await libraryClient(recorder(() => new Response(text))).books.get('1');
  const values = { Price: 0.1648, Tax: 1.0734, Sum: 0.1 + 0.2, Total: '50.00', Debt: -0 };
  expect(book).toEqual(values);
});

describe('pagination', () => {
  test('is that of the envelope', async () => {
    const pagination = { page: 1, pageSize: 100, pageCount: 3, itemCount: 250 };
    const page = await libraryClient(answering({ pagination, Books: [] })).books.list();
    expect(page.pagination).toEqual(pagination);
  });

  test('is worked out from a total count', async () => {
    const body = { TotalCount: 250, Page: 1, PerPage: 100, Items: [] };
    const page = await libraryClient(answering(body)).documents.list();
    expect(page.pagination).toEqual({ page: 1, pageSize: 100, pageCount: 3, itemCount: 250 });
  });

  test.each([[{ pagination: null }], [{ pagination: 'none' }], [{ TotalCount: 3 }], [{}]])(
    'is absent in %j',
    async (envelope) => {
      const page = await libraryClient(answering({ ...envelope, Books: [] })).books.list();
      expect(page.pagination).toBeUndefined();
    },
  );
});

describe('an answer that is not what the operation answers with', () => {
  test.each<[string, unknown, string]>([
    ['no record', { Books: [] }, '0'],
    ['two records', { Books: [{}, {}] }, '2'],
    ['no key', {}, 'Books'],
    ['null', null, 'Books'],
  ])('one is due, and there is %s', async (_, body, said) => {
    const error = await failureOf<XeroDecodeError>(() =>
      libraryClient(answering(body)).books.get('1'),
    );
    expect(error).toBeInstanceOf(XeroDecodeError);
    expect(error).toMatchObject({ operationId: 'getBook', status: 200, code: 'XERO_DECODE' });
    expect(error.message).toContain('books.get');
    expect(error.message).toContain(said);
  });

  test.each<[string, (client: LibraryClient) => unknown, unknown, string]>([
    ['a list without its key', ({ books }) => books.list(), {}, 'getBooks'],
    ['a list under another key', ({ books }) => books.list(), { books: [] }, 'getBooks'],
    ['a list that is an object', ({ books }) => books.list(), { Books: {} }, 'getBooks'],
    ['a bare array that is an object', ({ shelves }) => shelves.list(), {}, 'getShelves'],
    ['a whole list without its key', ({ loans }) => loans.all(), {}, 'getAllLoans'],
    ['a property that is absent', ({ loans }) => loans.get('1'), { id: 'x' }, 'getLoan'],
    [
      'a nested key that is absent',
      ({ loans }) => loans.summary(),
      { result: {} },
      'getLoanSummary',
    ],
  ])('%s is an error, and no empty result', async (_, call, body, operationId) => {
    const error = await failureOf<XeroDecodeError>(() => call(libraryClient(answering(body))));
    expect(error).toBeInstanceOf(XeroDecodeError);
    expect(error).toMatchObject({ operationId, status: 200 });
  });

  const broken: [string, string, number][] = [
    ['HTML', '<!doctype html><html><body>Sign in</body></html>', 200],
    ['an empty body', '', 200],
    ['blanks', ' \n', 200],
    ['truncated JSON', '{"Books":[{"Title":"A', 200],
    ['XML', '<Response><Books/></Response>', 201],
    ['text', 'OK', 202],
  ];

  test.each(broken)('%s', async (_, text, status) => {
    const wire = recorder(() => new Response(text, { status }));
    const { books } = libraryClient(wire);
    for (const call of [() => books.get('1'), () => books.list()]) {
      const error = await failureOf<XeroDecodeError>(call);
      expect(error).toBeInstanceOf(XeroDecodeError);
      expect(error.status).toBe(status);
      expect(error.message).toContain(String(status));
      expect(error.contentType).toMatch('text/plain');
      expect(error.bodyText).toBe(text);
      expect(Object.keys(error)).not.toContain('bodyText');
    }
  });

  test.each(broken)('%s, as the answer to a write: nobody knows what was done', async (_, text) => {
    const { books } = libraryClient(recorder(() => new Response(text)));
    const error = await failureOf<Error>(() => books.update('1', {}));
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(XeroDecodeError);
  });

  test('HTML where nothing is due does not pass for a deletion', async () => {
    const wire = recorder(() => new Response('<p>Sign in</p>'));
    const error = await failureOf(() => libraryClient(wire).books.delete('1'));
    expect(error).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(wire.sent).toHaveLength(1);
  });

  test('only the start of a long text is kept', async () => {
    const wire = recorder(() => new Response('x'.repeat(100_000)));
    const error = await failureOf<XeroDecodeError>(() => libraryClient(wire).books.get('1'));
    expect(error.bodyText).toHaveLength(2_000);
  });

  test('a mark at the start of the text does no harm', async () => {
    const wire = recorder(() => new Response('\uFEFF{"Books":[{"Title":"A"}]}'));
    expect(await libraryClient(wire).books.get('1')).toEqual({ Title: 'A' });
  });
});
