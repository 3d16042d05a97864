import { describe, expect, test } from 'vitest';
import {
  type Batch,
  XeroDecodeError,
  XeroInputError,
  XeroNetworkError,
  XeroOutcomeUnknownError,
} from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient, type Row } from '../support/library.ts';
import { recorder, type SentRequest, sendingNothing } from '../support/recorder.ts';
import { indicesOf, rowsOf } from './rows.ts';

const echo = (request: SentRequest): Response => Response.json({ Books: rowsIn(request) });

const rowsIn = (request: SentRequest): Row[] =>
  (JSON.parse(request.text) as { Books: Row[] }).Books;

describe('rows that Xero takes', () => {
  test('go out in chunks of fifty, in order, and come back by index', async () => {
    const wire = recorder(echo);
    const batch = await libraryClient(wire).books.createMany(rowsOf(120));
    expect(wire.sent.map((request) => rowsIn(request).length)).toEqual([50, 50, 20]);
    expect(wire.sent.flatMap(rowsIn)).toEqual(rowsOf(120));
    expect(batch.ok.map(({ index, value }) => [index, value['Title']])).toEqual(
      rowsOf(120).map((row, index) => [index, row['Title']]),
    );
  });

  test.each([
    [49, 1],
    [50, 1],
    [51, 2],
    [100, 2],
  ])('%i rows take %i calls', async (rows, calls) => {
    const wire = recorder(echo);
    await libraryClient(wire).books.createMany(rowsOf(rows));
    expect(wire.sent).toHaveLength(calls);
  });

  test('have their dates decoded', async () => {
    const wire = recorder(() => Response.json({ Books: [{ Published: '/Date(1769817600000)/' }] }));
    const batch = await libraryClient(wire).books.createMany(rowsOf(1));
    expect(batch.ok).toEqual([{ index: 0, value: { Published: '2026-01-31' } }]);
  });

  test('none at all sends nothing', async () => {
    const batch = await libraryClient(sendingNothing).books.createMany([]);
    expect(batch).toEqual({ ok: [], failed: [], unknown: [], notSent: [] });
  });

  test('nothing is sent before the call is awaited', async () => {
    const wire = recorder(echo);
    const call = libraryClient(wire).books.createMany(rowsOf(60));
    await Promise.resolve();
    expect(wire.sent).toHaveLength(0);
    await Promise.all([call, call]);
    expect(wire.sent).toHaveLength(2);
  });

  test('anything but an array is refused', async () => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => books.createMany({ Title: 'A' }));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toContain('books.create');
  });
});

describe('summarizeErrors', () => {
  test('is false where the operation knows it', async () => {
    const wire = recorder(echo);
    await libraryClient(wire).books.createMany(rowsOf(1));
    expect(wire.sent[0]?.url.search).toBe('?summarizeErrors=false');
  });

  test('is not sent where it does not, nor for a single record', async () => {
    const wire = recorder(echo);
    const { books } = libraryClient(wire);
    await books.upsertMany(rowsOf(1));
    await books.create({ Title: 'A' });
    expect(wire.sent.map((request) => request.url.search)).toEqual(['', '']);
  });

  test('cannot be undone by the call, which would lose the rows that were saved', async () => {
    const wire = recorder(echo);
    const { books } = libraryClient(wire);
    await books.createMany(rowsOf(1), { summarizeErrors: undefined });
    await books.createMany(rowsOf(1), { summarizeErrors: true });
    const searches = wire.sent.map((request) => request.url.search);
    expect(searches).toEqual(['?summarizeErrors=false', '?summarizeErrors=false']);
  });
});

describe('rows that Xero refuses one by one', () => {
  const refusals: [string, Row, string[]][] = [
    [
      'StatusAttributeString',
      { StatusAttributeString: 'ERROR', ValidationErrors: [{ Message: 'no' }] },
      ['no'],
    ],
    ['StatusAttributeString alone', { StatusAttributeString: 'ERROR' }, []],
    ['HasErrors alone', { HasErrors: true }, []],
    [
      'HasValidationErrors',
      { HasValidationErrors: true, ValidationErrors: [{ Message: 'no' }] },
      ['no'],
    ],
    [
      'ValidationErrors alone',
      { ValidationErrors: [{ Message: 'a' }, { Message: 'b' }] },
      ['a', 'b'],
    ],
    [
      'a nested record',
      { HasErrors: true, Author: { ValidationErrors: [{ Message: 'who?' }] } },
      ['who?'],
    ],
    [
      'a bank feed item',
      { status: 'REJECTED', errors: [{ title: 'Bad', detail: 'feed' }] },
      ['feed'],
    ],
  ];

  test.each(refusals)('by %s', async (_, element, messages) => {
    const wire = recorder(() => Response.json({ Books: [{}, element, {}] }));
    const batch = await libraryClient(wire).books.createMany(rowsOf(3));
    expect(batch.ok.map((row) => row.index)).toEqual([0, 2]);
    expect(batch.failed).toHaveLength(1);
    expect(batch.failed[0]).toMatchObject({ index: 1, input: { Title: 'Book 1' } });
    expect(batch.failed[0]?.errors.map((error) => error.message)).toEqual(messages);
  });

  test.each([
    ['OK', { StatusAttributeString: 'OK', HasErrors: false, ValidationErrors: [] }],
    ['a warning', { StatusAttributeString: 'WARNING', Warnings: [{ Message: 'old' }] }],
  ])('%s is a success', async (_, element) => {
    const wire = recorder(() => Response.json({ Books: [element] }));
    const batch = await libraryClient(wire).books.createMany(rowsOf(1));
    expect(batch.ok).toEqual([{ index: 0, value: element }]);
  });

  test('row 22: of fifty rows eleven are bad, and every row is accounted for', async () => {
    const bad = new Set([0, 3, 7, 11, 12, 13, 20, 31, 40, 48, 49]);
    const wire = recorder((request) =>
      Response.json({
        Books: rowsIn(request).map((row, index) =>
          bad.has(index)
            ? { ...row, ValidationErrors: [{ Message: `no ${index}` }] }
            : { ...row, BookID: `id-${index}` },
        ),
      }),
    );
    const batch = await libraryClient(wire).books.createMany(rowsOf(50));
    expect(wire.sent[0]?.url.search).toBe('?summarizeErrors=false');
    expect(batch.ok).toHaveLength(39);
    for (const { index, value } of batch.ok) expect(value['BookID']).toBe(`id-${index}`);
    expect(batch.failed.map(({ index, input, errors }) => [index, input, errors])).toEqual(
      [...bad].map((index) => [
        index,
        { Title: `Book ${index}` },
        [{ message: `no ${index}`, elementIndex: index }],
      ]),
    );
  });

  test('the index in the reasons is that of the input, also in the second chunk', async () => {
    const wire = recorder((request, chunk) => {
      const rows: Row[] = rowsIn(request);
      if (chunk === 1) rows[3] = { HasErrors: true, ValidationErrors: [{ Message: 'no' }] };
      return Response.json({ Books: rows });
    });
    const batch = await libraryClient(wire).books.createMany(rowsOf(60));
    expect(batch.failed.map(({ index, errors }) => [index, errors])).toEqual([
      [53, [{ message: 'no', elementIndex: 53 }]],
    ]);
  });
});

describe('an answer with fewer or more rows than were sent', () => {
  test.each([
    ['fewer', [{}]],
    ['more', [{}, {}, {}]],
    ['none', []],
  ])('%s: nobody knows which is which', async (_, elements) => {
    const wire = recorder(() => Response.json({ Books: elements }));
    const batch: Batch<Row, Row> = await libraryClient(wire).books.createMany(rowsOf(2));
    expect(indicesOf(batch)).toEqual({ ok: [], failed: [], unknown: [0, 1], notSent: [] });
    expect(String(batch.unknown[0]?.error)).toContain('2 rows');
  });

  test('the key missing, HTML and a lost connection are unknown too, and the rest is sent', async () => {
    const wire = recorder((request, chunk) => {
      if (chunk === 0) return Response.json({});
      if (chunk === 1) return new Response('<html></html>');
      if (chunk === 2) throw new TypeError('reset');
      return echo(request);
    });
    const { books } = libraryClient({ ...wire, retries: 0 });
    const batch = await books.createMany(rowsOf(151));
    expect(wire.sent).toHaveLength(4);
    expect(batch.unknown).toHaveLength(150);
    const [first, , last] = [0, 50, 149].map((row) => batch.unknown[row]?.error as Error);
    expect(first?.cause).toBeInstanceOf(XeroDecodeError);
    expect(last).toBeInstanceOf(XeroOutcomeUnknownError);
    expect(last?.cause).toBeInstanceOf(XeroNetworkError);
    expect(batch.ok.map((row) => row.index)).toEqual([150]);
  });
});
