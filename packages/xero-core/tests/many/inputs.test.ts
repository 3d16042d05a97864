import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient, type Row } from '../support/library.ts';
import { type Recorder, recorder, sendingNothing } from '../support/recorder.ts';
import { indicesOf, inputKinds, range, rowsOf } from './rows.ts';

const saving = (): Recorder =>
  recorder(({ text }) => Response.json({ Books: (JSON.parse(text) as { Books: Row[] }).Books }));

describe('rows come', () => {
  test.each(Object.entries(inputKinds))('from a %s', async (_, inputOf) => {
    const wire = saving();
    const batch = await libraryClient(wire).books.createMany(inputOf(rowsOf(120)));
    expect(wire.sent).toHaveLength(3);
    expect(batch.ok.map(({ index, value }) => [index, value['Title']])).toEqual(
      rowsOf(120).map((row, index) => [index, row['Title']]),
    );
    expect(batch.stopped).toBeUndefined();
  });

  test.each([
    ['one record', { Title: 'A' }],
    ['a text', 'abc'],
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
  ])('but not from %s', async (_, input) => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => books.createMany(input));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toMatch(/^books\.createMany/);
  });
});

describe('a row that cannot be sent', () => {
  test.each<[string, unknown, RegExp]>([
    ['is no JSON', { Copies: 1n }, /BigInt/],
    ['is no object', 7, /row 1 is 7/],
    ['is not there', undefined, /row 1 is undefined/],
  ])('has failed when it %s, and the others are sent', async (_, bad, message) => {
    const wire = saving();
    const rows = [{ Title: 'A' }, bad, { Title: 'C' }];
    const batch = await libraryClient(wire).books.createMany(rows);
    expect(indicesOf(batch)).toEqual({ ok: [0, 2], failed: [1], unknown: [], notSent: [] });
    expect(batch.failed[0]?.errors).toEqual([
      { message: expect.stringMatching(message), elementIndex: 1 },
    ]);
  });

  test('alone: nothing is sent', async () => {
    const batch = await libraryClient(sendingNothing).books.createMany([{ Copies: 1n }]);
    expect(indicesOf(batch).failed).toEqual([0]);
  });
});

/** Gives rows one by one, and tells how many were asked for and whether it was closed. */
function source(count: number, at: Record<number, () => unknown> = {}) {
  const told = { asked: 0, closed: false };
  async function* rows() {
    try {
      for (const row of rowsOf(count)) {
        const index = told.asked;
        told.asked += 1;
        await at[index]?.();
        yield row;
      }
    } finally {
      told.closed = true;
    }
  }
  return { told, rows };
}

describe('an input that gives rows one by one', () => {
  test.each([1, 3])('is read no further than %i requests under way need', async (concurrency) => {
    const { told, rows } = source(1_000);
    const answers: (() => void)[] = [];
    const wire = recorder(async ({ text }) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return new Response(text);
    });
    const call = libraryClient(wire).books.createMany(rows(), { concurrency });
    const done = call.then(({ ok }) => ok.length);
    for (let chunk = 0; chunk < 20; chunk += 1) {
      const due = Math.min(chunk + concurrency, 20);
      await expect.poll(() => wire.sent.length, { interval: 1 }).toBe(due);
      expect(told.asked).toBeLessThanOrEqual(due * 50);
      answers[chunk]?.();
    }
    expect(await done).toBe(1_000);
    expect(told.closed).toBe(true);
  });

  test('is closed when the batch stops, and the result says from where it was not read', async () => {
    const { told, rows } = source(1_000);
    const wire = recorder(({ text }, chunk) =>
      chunk === 1 ? new Response(null, { status: 403 }) : new Response(text),
    );
    const batch = await libraryClient(wire).books.createMany(rows());
    expect(indicesOf(batch)).toMatchObject({ ok: range(0, 50), notSent: range(50, 100) });
    expect(batch.stopped).toEqual({ error: batch.notSent[0]?.error, read: 100 });
    expect(told).toEqual({ asked: 100, closed: true });
  });

  test('that throws stops the batch: what was read is accounted for, with its error', async () => {
    const broken = new Error('the cursor is gone');
    const { rows } = source(1_000, {
      130: () => {
        throw broken;
      },
    });
    const wire = saving();
    const batch = await libraryClient(wire).books.createMany(rows());
    expect(wire.sent).toHaveLength(2);
    expect(indicesOf(batch)).toEqual({
      ok: range(0, 100),
      failed: [],
      unknown: [],
      notSent: range(100, 130),
    });
    expect(batch.stopped).toEqual({ error: broken, read: 130 });
    expect(batch.notSent[0]?.error).toBe(broken);
  });

  test('that throws before anything was sent fails the call', async () => {
    const broken = new Error('no such file');
    const { rows } = source(60, {
      7: () => {
        throw broken;
      },
    });
    const { books } = libraryClient(sendingNothing);
    expect(await failureOf(() => books.createMany(rows()))).toBe(broken);
  });

  test('and never answers does not keep an aborted batch', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const { rows } = source(200, {
      120: () => {
        controller.abort(reason);
        return new Promise(() => undefined);
      },
    });
    const wire = saving();
    const { books } = libraryClient(wire);
    const batch = await books.createMany(rows(), { request: { signal: controller.signal } });
    expect(indicesOf(batch)).toMatchObject({ ok: range(0, 100), notSent: range(100, 120) });
    expect(batch.stopped).toEqual({ error: reason, read: 120 });
  });

  test('whose end throws loses nothing', async () => {
    const { rows } = source(500);
    const close = (): never => {
      throw new Error('cannot close');
    };
    const unwilling = { [Symbol.asyncIterator]: () => Object.assign(rows(), { return: close }) };
    const wire = recorder(({ text }, chunk) =>
      chunk === 1 ? new Response(null, { status: 403 }) : new Response(text),
    );
    const batch = await libraryClient(wire).books.createMany(unwilling);
    expect(indicesOf(batch)).toMatchObject({ ok: range(0, 50), notSent: range(50, 100) });
  });
});
