import { describe, expect, test, vi } from 'vitest';
import { createDriftObserver, type Drift, type DriftTable } from '../../src/drift.ts';
import { libraryClient } from '../support/library.ts';
import { answering } from '../support/recorder.ts';

const table: DriftTable = {
  answers: { getBooks: 'Book', getBook: 'Book', createBooks: 'Book', getLoans: 'Loan[]' },
  types: {
    Book: {
      BookID: 'string',
      Title: 'string?',
      Genre: 'Genre?',
      Pages: 'number?',
      Lent: 'boolean?',
      Published: 'date?',
      UpdatedDateUTC: 'date-time?',
      Blurb: 'string|null?',
      Keywords: 'string[]?',
      Copies: 'number{}?',
      Loans: 'Loan|null[]?',
      Sequel: 'Book?',
      Notes: 'unknown?',
      Shelf: 'Place?',
    },
    Loan: { Number: 'number' },
    Place: 'string',
  },
  enums: { Genre: ['NOVEL', 'ESSAY'] },
};

const book = {
  BookID: 'b-1',
  Title: 'Emma',
  Genre: 'NOVEL',
  Pages: 474,
  Lent: false,
  Published: '/Date(-4854211200000)/',
  UpdatedDateUTC: '/Date(1704020400000+1300)/',
  Blurb: null,
  Keywords: ['Highbury'],
  Copies: { Leeds: 2 },
  Loans: [null, { Number: 1 }],
  Sequel: { BookID: 'b-2' },
  Notes: [{ any: 1 }],
  Shelf: 'E4',
};

/** What is told of a book, and the book that the caller gets. */
async function told(change: object): Promise<{ drifts: Drift[]; received: object }> {
  const drifts: Drift[] = [];
  const onDrift = createDriftObserver(table, (drift) => drifts.push(drift));
  const { fetch } = answering({ Books: [{ ...book, ...change }] });
  const received = await libraryClient({ fetch, onDrift }).books.get('b-1');
  return { drifts, received };
}

test('an answer that is as the types say tells nothing', async () => {
  expect((await told({})).drifts).toEqual([]);
});

describe('told with path, expectation and find', () => {
  test.each<[object, Omit<Drift, 'name'>]>([
    [
      { Genre: '__NEW__' },
      { kind: 'unknown-value', path: 'Book.Genre', expected: 'Genre', got: '__NEW__' },
    ],
    [{ Genre: '' }, { kind: 'unknown-value', path: 'Book.Genre', expected: 'Genre', got: '' }],
    [{ Genre: null }, { kind: 'type-clash', path: 'Book.Genre', expected: 'Genre', got: 'null' }],
    [
      { ISBN: '1' },
      { kind: 'unknown-field', path: 'Book.ISBN', expected: undefined, got: 'string' },
    ],
    [
      { Pages: '474' },
      { kind: 'type-clash', path: 'Book.Pages', expected: 'number', got: 'string' },
    ],
    [{ Title: {} }, { kind: 'type-clash', path: 'Book.Title', expected: 'string', got: 'object' }],
    [{ Lent: 0 }, { kind: 'type-clash', path: 'Book.Lent', expected: 'boolean', got: 'number' }],
    [
      { Published: 'soon' },
      { kind: 'type-clash', path: 'Book.Published', expected: 'date', got: 'string' },
    ],
    [
      { UpdatedDateUTC: '2024' },
      { kind: 'type-clash', path: 'Book.UpdatedDateUTC', expected: 'date-time', got: 'string' },
    ],
    [
      { BookID: undefined },
      { kind: 'type-clash', path: 'Book.BookID', expected: 'string', got: 'nothing' },
    ],
    [
      { Keywords: 'one' },
      { kind: 'type-clash', path: 'Book.Keywords', expected: 'string[]', got: 'string' },
    ],
    [
      { Copies: [1, 'two'] },
      { kind: 'type-clash', path: 'Book.Copies', expected: 'number{}', got: 'array' },
    ],
    [
      { Loans: [{ Number: '1' }] },
      { kind: 'type-clash', path: 'Loan.Number', expected: 'number', got: 'string' },
    ],
    [{ Sequel: 1 }, { kind: 'type-clash', path: 'Book.Sequel', expected: 'Book', got: 'number' }],
    [{ Shelf: 4 }, { kind: 'type-clash', path: 'Book.Shelf', expected: 'string', got: 'number' }],
  ])('%j', async (change, drift) => {
    const { drifts, received } = await told(change);
    expect(drifts).toEqual([{ ...drift, name: 'books.get' }]);
    // The result is what came, whatever the types say.
    expect(received).toMatchObject(JSON.parse(JSON.stringify(change)) as object);
  });

  test('a long value is cut, since it may be no code at all', async () => {
    const { drifts } = await told({ Genre: 'x'.repeat(100) });
    expect(drifts[0]?.got).toHaveLength(60);
  });
});

test('a path is told once, over rows, calls and methods', async () => {
  const drifts: Drift[] = [];
  const onDrift = createDriftObserver(table, (drift) => drifts.push(drift));
  const { fetch } = answering({
    Books: [
      { ...book, Genre: 'POEM', Pages: 'few' },
      { ...book, Genre: 'PLAY', Pages: null },
    ],
  });
  const { books } = libraryClient({ fetch, onDrift });
  await books.list();
  await books.list();
  await books.createMany([{}, {}]);
  expect(drifts.map(({ kind, path, name, got }) => [kind, path, name, got])).toEqual([
    ['unknown-value', 'Book.Genre', 'books.list', 'POEM'],
    ['type-clash', 'Book.Pages', 'books.list', 'string'],
  ]);
});

test('names that Xero or its users choose do not fill the memory', async () => {
  let count = 0;
  const onDrift = createDriftObserver(table, () => {
    count += 1;
  });
  const fields = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`F${index}`, 1]));
  const { fetch } = answering({ Books: [{ ...book, ...fields }] });
  await libraryClient({ fetch, onDrift }).books.get('b-1');
  expect(count).toBe(1000);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('The log is full.');
    },
  ],
  ['rejects with', () => Promise.reject(new Error('The log is away.'))],
])('what the report %s changes nothing', async (_, report) => {
  const onDrift = createDriftObserver(table, report);
  const { fetch } = answering({ Books: [{ ...book, ISBN: '1' }] });
  expect(await libraryClient({ fetch, onDrift }).books.get('b-1')).toHaveProperty('ISBN', '1');
});

test('an operation that the table does not know is passed by', async () => {
  const onDrift = createDriftObserver(table, () => expect.unreachable());
  const { fetch } = answering({ result: { summary: { toString: 1 } } });
  await libraryClient({ fetch, onDrift }).loans.summary();
});

describe('a sample', () => {
  test('compares that share of the answers', async () => {
    const dice = vi.spyOn(Math, 'random');
    const drifts: Drift[] = [];
    const report = (drift: Drift) => drifts.push(drift);
    const onDrift = createDriftObserver(table, report, { sample: 0.1 });
    const { fetch } = answering({ Books: [{ ...book, ISBN: '1' }] });
    const { books } = libraryClient({ fetch, onDrift });
    dice.mockReturnValue(0.1);
    await books.get('b-1');
    expect(drifts).toEqual([]);
    dice.mockReturnValue(0.09);
    await books.get('b-1');
    expect(drifts).toHaveLength(1);
  });

  test.each([-0.1, 1.1, Number.NaN])('%d is refused', (sample) => {
    expect(() => createDriftObserver(table, () => undefined, { sample })).toThrow(
      `sample must be a number from 0 to 1, not ${sample}.`,
    );
  });
});
