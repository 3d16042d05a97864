import { describe, expect, test } from 'vitest';
import { libraryClient, type Row } from '../support/library.ts';
import { answering } from '../support/recorder.ts';
import { wireForms } from './wire-forms.ts';

async function decoded(book: Row): Promise<Row> {
  return libraryClient(answering({ Books: [book] })).books.get('1');
}

describe('row 25: every form in which a date comes', () => {
  test.each(wireForms)('$wire', async ({ wire, date, instant }) => {
    const book = await decoded({ Published: wire, UpdatedDateUTC: wire });
    expect(book).toEqual({ Published: date, UpdatedDateUTC: instant });
  });
});

describe('row 25: what is no date stays as it is', () => {
  test.each([
    '',
    'soon',
    '/Date(soon)/',
    '/Date(123',
    'Date(123)',
    '/Date(123)/ or so',
    '/Date(9999999999999999999)/',
    '/Date()/',
    '/Date(-)/',
    '/Date(+1234)/',
    '/Date(+0000)/',
    '/Date(--1)/',
    '/Date(1+000)/',
    '/Date(1+00a0)/',
    '/Date(1 2)/',
    '/date(1)/',
    '/Date[1)/',
    '2025-05',
    '2026-01-31T',
    '31/01/2026',
    '20260131',
    '12:30:00',
    ' 2026-01-31T00:00:00',
  ])('%j', async (wire) => {
    expect(await decoded({ Published: wire, UpdatedDateUTC: wire })).toEqual({
      Published: wire,
      UpdatedDateUTC: wire,
    });
  });

  test.each([[null], [0], [1_769_817_600_000], [true], [{}], [[]]])('%j', async (wire) => {
    expect(await decoded({ Published: wire, UpdatedDateUTC: wire })).toEqual({
      Published: wire,
      UpdatedDateUTC: wire,
    });
  });
});

describe('only what the table names is decoded', () => {
  const msDate = '/Date(1769817600000+0000)/';

  test('text that looks like a date is left alone', async () => {
    const book = { Title: msDate, Note: '2026-01-31T00:00:00', published: msDate };
    expect(await decoded(book)).toEqual(book);
  });

  test('fields, values and nulls that nobody knows survive', async () => {
    const book = { Title: 'A', Binding: '__NEW__', Extra: { deep: [1, null, 'x'] }, Author: null };
    expect(await decoded(book)).toEqual(book);
  });

  test('a field the table does not know is not walked into', async () => {
    const book = { Reviews: [{ Published: msDate }] };
    expect(await decoded(book)).toEqual(book);
  });

  test('references, lists of them, lists of dates and a type within itself', async () => {
    const loan = {
      LoanedOn: msDate,
      ReturnedAt: '2026-01-31T09:30:00',
      Renewals: [msDate, '2026-02-28T00:00:00', null],
      Book: { Published: msDate, Loans: [{ LoanedOn: msDate }] },
    };
    const book = await decoded({ Loans: [loan, null], Sequel: { Sequel: { Published: msDate } } });
    expect(book).toEqual({
      Loans: [
        {
          LoanedOn: '2026-01-31',
          ReturnedAt: '2026-01-31T09:30:00Z',
          Renewals: ['2026-01-31', '2026-02-28', null],
          Book: { Published: '2026-01-31', Loans: [{ LoanedOn: '2026-01-31' }] },
        },
        null,
      ],
      Sequel: { Sequel: { Published: '2026-01-31' } },
    });
  });

  test('a type that is another one by a second name', async () => {
    const { items } = await libraryClient(answering([{ Published: msDate }])).shelves.list();
    expect(items).toEqual([{ Published: '2026-01-31' }]);
  });

  test('a hundred sequels deep', async () => {
    let book: Row = { Published: msDate };
    for (let depth = 0; depth < 100; depth++) book = { Sequel: book };
    const text = JSON.stringify(await decoded(book));
    expect(text).toContain('"Published":"2026-01-31"');
  });

  test('a reference where the answer has a text is left as it is', async () => {
    const book = { Sequel: 'the-sequel-id', Loans: 'none' };
    expect(await decoded(book)).toEqual(book);
  });

  test('a field of the name __proto__ does no harm', async () => {
    const text = '{"Books":[{"__proto__":{"Published":"x"},"Title":"A"}]}';
    const fetch = async () => new Response(text);
    const book = await libraryClient({ fetch }).books.get('1');
    expect(book['Title']).toBe('A');
    expect(book['Published']).toBeUndefined();
  });
});
