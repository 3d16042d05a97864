import { describe, expect, test } from 'vitest';
import { XeroFilterError, XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { answering, recorder, sendingNothing } from '../support/recorder.ts';
import { all, filteringClient } from './client.ts';

async function queryOf(
  resource: 'books' | 'readers' | 'shelves',
  options: object,
): Promise<Record<string, string>> {
  const wire = answering({ Books: [], Readers: [], Shelves: [] });
  await filteringClient({ fetch: wire.fetch })[resource].list(options);
  return Object.fromEntries(wire.sent[0]?.url.searchParams ?? []);
}

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `id-${index}`);

describe('a call', () => {
  test('sends the compiled filter and the order', async () => {
    const where = { Status: 'A & B', Published: { gte: '2026-01-31' } };
    expect(await queryOf('books', { where, order: ['Title DESC', 'BookID'] })).toEqual({
      where: 'Status=="A & B" AND Published>=DateTime(2026,01,31)',
      order: 'Title DESC,BookID',
      page: '1',
    });
  });

  test('sends text as it is', async () => {
    const where = 'Title.Contains("\\"")';
    expect(await queryOf('books', { where })).toEqual({ where, page: '1' });
  });

  test.each([[{}], [{ Title: undefined }]])('sends no filter for %j', async (where) => {
    expect(await queryOf('books', { where })).toEqual({ page: '1' });
  });

  test('keeps the filter on every page', async () => {
    const wire = recorder(({ url }) => {
      const page = Number(url.searchParams.get('page'));
      const pagination = { page, pageSize: 1, pageCount: 3, itemCount: 3 };
      return Response.json({ Books: [{ page }], pagination });
    });
    const { list } = filteringClient({ fetch: wire.fetch }).books;
    expect(await all(list({ where: { Copies: 1 } }))).toHaveLength(3);
    expect(wire.sent.map(({ url }) => url.searchParams.get('where'))).toEqual(
      Array(3).fill('Copies==1'),
    );
  });

  test('is refused before anything is sent', async () => {
    const { list } = filteringClient({ fetch: sendingNothing.fetch }).books;
    const error = await failureOf(() => list({ where: { Title: '"' } }));
    expect(error).toBeInstanceOf(XeroFilterError);
  });

  test('is refused where the operation has no filter', async () => {
    const { list } = filteringClient({ fetch: sendingNothing.fetch }).readers;
    expect(await failureOf(() => list({ where: { Title: 'a' } }))).toBeInstanceOf(XeroInputError);
  });
});

describe('the `filter` of payroll', () => {
  test.each<[object | string, string | undefined]>([
    [{ firstName: 'Ada', lastName: 'L' }, 'firstName==Ada,lastName==L'],
    [{ isOffPayrollWorker: false }, 'isOffPayrollWorker==false'],
    [{ firstName: "O' Brien é", lastName: undefined }, "firstName==O' Brien é"],
    [{}, undefined],
    ['firstName==a,b', 'firstName==a,b'],
  ])('%j is sent as %s', async (filter, sent) => {
    expect((await queryOf('readers', { filter }))['filter']).toBe(sent);
  });

  test.each(['a,b', 'a==b', 'a"', 'a\\', 'a\n', '', ' ', 'a<b', 'a|b', 'a&b', null, 1, {}, []])(
    'a value is refused that could be another condition: %j',
    async (firstName) => {
      const { list } = filteringClient({ fetch: sendingNothing.fetch }).readers;
      const error = await failureOf(() => list({ filter: { firstName } }));
      expect(error).toMatchObject({ code: 'XERO_FILTER', field: 'firstName' });
    },
  );

  test('a name that is no field is refused', async () => {
    const { list } = filteringClient({ fetch: sendingNothing.fetch }).readers;
    const error = await failureOf(() => list({ filter: { 'a==b,c': 'd' } }));
    expect(error).toMatchObject({ code: 'XERO_FILTER', field: 'a==b,c' });
  });
});

describe('a list of ids', () => {
  test('has at most 40', async () => {
    expect((await queryOf('books', { IDs: numbered(40) }))['IDs']?.split(',')).toHaveLength(40);
    const { list } = filteringClient({ fetch: sendingNothing.fetch }).books;
    const error = await failureOf<Error>(() => list({ IDs: numbered(41) }));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toMatch(/at most 40 IDs, not 41.*`listByIds`/);
  });

  test('of something else names no method that is not there', async () => {
    const { list } = filteringClient({ fetch: sendingNothing.fetch }).readers;
    const error = await failureOf<Error>(() => list({ Statuses: numbered(41) }));
    expect(error.message).toMatch(/at most 40 Statuses, not 41; ask in several calls\.$/);
  });
});

describe('a text that filters nothing', () => {
  test.each(['', '  ', 5, true])(
    '%j is refused, since it would ask for everything',
    async (where) => {
      const { books } = filteringClient({ fetch: sendingNothing.fetch });
      expect(await failureOf(() => books.list({ where }))).toBeInstanceOf(XeroFilterError);
    },
  );
});

describe('listByIds', () => {
  const echo = () =>
    recorder(({ url }) => {
      const ids = url.searchParams.get('IDs')?.split(',') ?? [];
      const pagination = { page: 1, pageSize: 100, pageCount: 1, itemCount: ids.length };
      return Response.json({ Books: ids.map((BookID) => ({ BookID })), pagination });
    });

  test('asks for forty at a time, each id once, with the same filter', async () => {
    const wire = echo();
    const { listByIds } = filteringClient({ fetch: wire.fetch }).books;
    const ids = numbered(95);
    const stream = listByIds([...ids, ...ids], { where: { Copies: 1 } });
    expect(wire.sent).toEqual([]);
    const items = await all(stream);
    expect(items.map(({ BookID }) => BookID)).toEqual(ids);
    const counts = wire.sent.map(({ url }) => url.searchParams.get('IDs')?.split(',').length);
    expect(counts).toEqual([40, 40, 15]);
    expect(new Set(wire.sent.map(({ url }) => url.searchParams.get('where')))).toEqual(
      new Set(['Copies==1']),
    );
  });

  test('gives page after page', async () => {
    const stream = filteringClient({ fetch: echo().fetch }).books.listByIds(numbered(41));
    const pages = await all(stream.pages());
    expect(pages.map(({ items }) => items.length)).toEqual([40, 1]);
  });

  test('sends nothing for no ids', async () => {
    const { listByIds } = filteringClient({ fetch: sendingNothing.fetch }).books;
    expect(await all(listByIds([]))).toEqual([]);
  });

  test.each<[unknown, unknown]>([
    ['an-id', undefined],
    [undefined, undefined],
    [['a', 1], undefined],
    [['a', ''], undefined],
    [['a'], { order: 'Title' }],
    [['a'], { page: 2 }],
    [['a'], { IDs: ['b'] }],
  ])('refuses %j with %j', async (ids, options) => {
    const { listByIds } = filteringClient({ fetch: sendingNothing.fetch }).books;
    const error = await failureOf(async () => {
      for await (const _ of listByIds(ids, options)) break;
    });
    expect(error).toBeInstanceOf(XeroInputError);
  });
});
