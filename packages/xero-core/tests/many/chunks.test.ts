import { describe, expect, test } from 'vitest';
import type { OperationEntry } from '../../src/client.ts';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { library, libraryClient, type Row } from '../support/library.ts';
import { type Recorder, recorder, sendingNothing } from '../support/recorder.ts';
import { indicesOf, range, rowsOf } from './rows.ts';

const saving = (): Recorder => recorder(({ text }) => new Response(text));

const titlesOf = (wire: Recorder): unknown[][] =>
  wire.sent.map(({ text }) =>
    (JSON.parse(text) as { Books: Row[] }).Books.map((row) => row['Title']),
  );

const bytesOf = (wire: Recorder): number[] =>
  wire.sent.map(({ text }) => new TextEncoder().encode(text).length);

describe('a request holds at most 3.5 MB', () => {
  const row = (title: string, size: number, letter = 'x'): Row => ({
    Title: title,
    Text: letter.repeat(size),
  });

  test('rows that would be more go in several', async () => {
    const wire = saving();
    const rows = range(0, 10).map((index) => row(`Book ${index}`, 1_000_000));
    const batch = await libraryClient(wire).books.createMany(rows);
    expect(titlesOf(wire).map((titles) => titles.length)).toEqual([3, 3, 3, 1]);
    expect(batch.ok.map(({ index }) => index)).toEqual(range(0, 10));
  });

  test('counted in bytes, not in letters', async () => {
    const wire = saving();
    // A letter of three bytes, and one that JSON escapes.
    const rows = [row('a', 600_000, '€'), row('b', 600_000, '€'), row('c', 1, '"')];
    await libraryClient(wire).books.createMany(rows);
    expect(titlesOf(wire)).toEqual([['a'], ['b', 'c']]);
  });

  test('a single row that is more goes alone', async () => {
    const wire = saving();
    const rows = [row('a', 1), row('b', 4_000_000), row('c', 4_000_000), row('d', 1)];
    const batch = await libraryClient(wire).books.createMany(rows);
    expect(titlesOf(wire)).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(batch.ok).toHaveLength(4);
  });

  test('or less, where Xero takes less', async () => {
    const wire = saving();
    const { create, ...others } = library.operations['books'] as Record<string, OperationEntry>;
    const books = { ...others, create: { ...create, bytes: 1_500_000 } as OperationEntry };
    const family = { ...library, operations: { ...library.operations, books } };
    const rows = ['a', 'b', 'c'].map((title) => row(title, 700_000));
    await libraryClient(wire, { family }).books.createMany(rows);
    expect(titlesOf(wire)).toEqual([['a', 'b'], ['c']]);
  });

  test('to the byte', async () => {
    const wire = saving();
    const rows = range(0, 100).map((index) => row(`Book ${index}`, 174_800 + index));
    await libraryClient(wire).books.createMany(rows);
    const sizes = bytesOf(wire);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(3_500_000);
    // And no more requests than that needs.
    expect(sizes.slice(0, -1).every((size) => size > 3_300_000)).toBe(true);
  });
});

describe('concurrency', () => {
  /** Counts the requests under way, and ends each after others had a chance to start. */
  function counting(): { wire: Recorder; most: () => number } {
    let underWay = 0;
    let most = 0;
    const wire = recorder(async ({ text }) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return new Response(text);
    });
    return { wire, most: () => most };
  }

  test.each([
    [undefined, 1],
    [1, 1],
    [3, 3],
    // As many as Xero takes at once, which the limiter sees to.
    [20, 5],
  ])('%s: at most %i requests at once', async (concurrency, most) => {
    const counted = counting();
    const { books } = libraryClient(counted.wire);
    const batch = await books.createMany(rowsOf(300), { concurrency });
    expect(counted.most()).toBe(most);
    expect(batch.ok.map(({ index }) => index)).toEqual(range(0, 300));
    expect(counted.wire.sent[0]?.url.search).toBe('?summarizeErrors=false');
  });

  test('a refusal of the call keeps what is under way, and sends nothing more', async () => {
    const wire = recorder(({ text }, chunk) =>
      chunk === 1 ? new Response(null, { status: 403 }) : new Response(text),
    );
    const batch = await libraryClient(wire).books.createMany(rowsOf(500), { concurrency: 3 });
    expect(wire.sent.length).toBeLessThanOrEqual(5);
    const { ok, notSent } = indicesOf(batch);
    expect(ok).toHaveLength((wire.sent.length - 1) * 50);
    expect([...ok, ...notSent].toSorted((a, b) => a - b)).toEqual(range(0, 500));
    expect(batch.stopped).toMatchObject({ error: { status: 403 }, read: 500 });
  });

  test.each([0, -1, 1.5, Number.NaN, '2', null])('%s is no count', async (concurrency) => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => books.createMany([{}], { concurrency }));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toContain(String(concurrency));
  });
});

describe('onProgress', () => {
  const partly = (): Recorder =>
    recorder(({ text }, chunk) => {
      if (chunk === 1) throw new TypeError('reset');
      const rows = (JSON.parse(text) as { Books: Row[] }).Books;
      return Response.json({ Books: rows.map((row, i) => (i === 0 ? { HasErrors: true } : row)) });
    });

  test('is told after every request how far the batch is', async () => {
    const told: unknown[] = [];
    const onProgress = (progress: unknown) => told.push(progress);
    const { books } = libraryClient({ ...partly(), retries: 0 });
    await books.createMany(rowsOf(120), { onProgress });
    expect(told).toEqual([
      { ok: 49, failed: 1, unknown: 0, total: 120 },
      { ok: 49, failed: 1, unknown: 50, total: 120 },
      { ok: 68, failed: 2, unknown: 50, total: 120 },
    ]);
  });

  test('does not know the total of a stream', async () => {
    const told: { total?: number }[] = [];
    const onProgress = (progress: { total?: number }) => told.push(progress);
    await libraryClient(saving()).books.createMany(rowsOf(1).values(), { onProgress });
    expect(told).toEqual([{ ok: 1, failed: 0, unknown: 0, total: undefined }]);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('mine');
      },
    ],
    ['rejects', () => Promise.reject(new Error('mine'))],
  ])('changes nothing when it %s', async (_, onProgress) => {
    const batch = await libraryClient(saving()).books.createMany(rowsOf(60), { onProgress });
    expect(batch.ok).toHaveLength(60);
  });

  test('and concurrency are not sent to Xero', async () => {
    const wire = saving();
    const options = { onProgress: () => undefined, concurrency: 2 };
    await libraryClient(wire).books.createMany(rowsOf(1), options);
    expect(wire.sent[0]?.url.search).toBe('?summarizeErrors=false');
  });
});

test('the last answer and what is left of the limits are there for those who ask', async () => {
  const wire = recorder(
    ({ text }, chunk) =>
      new Response(text, { headers: { 'x-minlimit-remaining': String(50 - chunk) } }),
  );
  const call = libraryClient(wire).books.createMany(rowsOf(120));
  const { data, response, rateLimit } = await call.withResponse();
  expect(data.ok).toHaveLength(120);
  expect(response.status).toBe(200);
  expect(rateLimit.minute).toBe(48);
});
