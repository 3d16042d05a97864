import { describe, expect, test } from 'vitest';
import { libraryClient, type Row } from '../support/library.ts';
import { idOf, MovingTable } from '../support/moving-table.ts';
import { type Recorder, recorder } from '../support/recorder.ts';
import { collect } from './library-pages.ts';

const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
const table = () => new MovingTable(numbers).serve('Members', 'MemberID');
const ordersOf = (wire: Recorder) => wire.sent.map(({ url }) => url.searchParams.get('order'));

describe('a list that Xero sorts quickly by id', () => {
  test('is iterated in that order', async () => {
    const wire = table();
    const list = libraryClient(wire).members.list({ pageSize: 10 });
    expect(await collect(list)).toHaveLength(25);
    expect(ordersOf(wire)).toEqual(['MemberID', 'MemberID', 'MemberID']);
  });

  test('awaited keeps the order of Xero, and the page is not shared with an iteration', async () => {
    const wire = table();
    const list = libraryClient(wire).members.list({ pageSize: 10 });
    const { items } = await list;
    expect(items.map((row) => row['MemberID'])).toEqual(numbers.slice(0, 10).map(idOf));
    expect(await collect(list)).toHaveLength(25);
    expect(ordersOf(wire)).toEqual([null, 'MemberID', 'MemberID', 'MemberID']);
  });

  test.each([{ order: 'Name DESC' }, { order: 'MemberID' }, { order: ['Name', 'MemberID'] }])(
    'keeps the order that is asked for: %j',
    async ({ order }) => {
      const wire = table();
      const list = libraryClient(wire).members.list({ pageSize: 10, order });
      await list;
      await collect(list);
      expect(ordersOf(wire)).toEqual([String(order), String(order), String(order)]);
    },
  );

  test.each([undefined, null])('takes an order that is %s for none', async (order) => {
    const wire = table();
    await collect(libraryClient(wire).members.list({ order }));
    expect(ordersOf(wire)).toEqual(['MemberID']);
  });
});

test('a list that Xero does not sort quickly by id is iterated as it comes', async () => {
  const wire = new MovingTable(numbers).serve('Visits', 'VisitID');
  await collect(libraryClient(wire).visits.list({ pageSize: 10 }));
  expect(ordersOf(wire)).toEqual([null, null, null]);
});

/** Answers page after page, whatever the query. */
function pagesOf(pages: readonly (readonly Row[])[], count?: readonly number[]): Recorder {
  return recorder(({ url }) => {
    const page = Number(url.searchParams.get('page'));
    const Members = pages[page - 1] ?? [];
    const itemCount = count?.[page - 1] ?? pages.flat().length;
    const pagination = { page, pageSize: 2, pageCount: pages.length, itemCount };
    return Response.json({ Members, pagination });
  });
}

const member = (number: number, name?: string): Row => ({ MemberID: idOf(number), Name: name });

describe('a row that comes again', () => {
  test('is not given again, in items and pages', async () => {
    const wire = pagesOf([[member(1), member(2)], [member(2), member(3)], [member(1)]]);
    const list = libraryClient(wire).members.list();
    const ids = (await collect(list)).map((row) => row['MemberID']);
    expect(ids).toEqual([1, 2, 3].map(idOf));
    const pages = await collect(list.pages());
    expect(pages.map(({ items }) => items.length)).toEqual([2, 1, 0]);
  });

  test('on one and the same page is what Xero says, and stays', async () => {
    const wire = pagesOf([[member(1, 'A'), member(1, 'B')]]);
    expect(await collect(libraryClient(wire).members.list())).toHaveLength(2);
  });

  test('is told by an id, and rows without one all come', async () => {
    const zeros = '00000000-0000-0000-0000-000000000000';
    const rows = [{ Name: 'A' }, { MemberID: null }, { MemberID: zeros }, { MemberID: '' }];
    const wire = pagesOf([
      [...rows, member(1)],
      [...rows, member(2)],
    ]);
    expect(await collect(libraryClient(wire).members.list())).toHaveLength(10);
  });

  test('in another iteration of the list comes again', async () => {
    const list = libraryClient(pagesOf([[member(1)], [member(2)]])).members.list();
    expect(await collect(list)).toHaveLength(2);
    expect(await collect(list)).toHaveLength(2);
  });
});

describe('rows that move up because others left the list', () => {
  test('are read from the page before', async () => {
    const members = new MovingTable(numbers);
    const wire = members.serve('Members', 'MemberID');
    const given: unknown[] = [];
    for await (const { MemberID } of libraryClient(wire).members.list({ pageSize: 10 })) {
      given.push(MemberID);
      if (given.length === 5) for (const id of given) members.remove(id);
    }
    expect(given.toSorted()).toEqual(numbers.map(idOf));
    const asked = wire.sent.map(({ url }) => Number(url.searchParams.get('page')));
    expect(asked).toEqual([1, 2, 3, 2]);
  });

  test('cost nothing where none left', async () => {
    const wire = table();
    await collect(libraryClient(wire).members.list({ pageSize: 5, concurrency: 3 }));
    expect(wire.sent).toHaveLength(5);
  });

  test('are not looked for where the order is another', async () => {
    const wire = pagesOf([[member(1), member(2)], [member(3)]], [4, 3]);
    await collect(libraryClient(wire).members.list({ order: 'Name' }));
    expect(wire.sent).toHaveLength(2);
  });
});
