import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { type Recorder, recorder, sendingNothing } from '../support/recorder.ts';
import { rowsOf } from './rows.ts';

const keysOf = (wire: Recorder): (string | null)[] =>
  wire.sent.map((request) => request.headers.get('idempotency-key'));

const saving = (): Recorder => recorder(() => Response.json({ Books: [] }));

describe('the idempotency keys of chunks', () => {
  test('differ from one another when made up', async () => {
    const wire = saving();
    await libraryClient(wire).books.createMany(rowsOf(150));
    expect(new Set(keysOf(wire)).size).toBe(3);
  });

  test('derive from the key of the caller, the same way each time', async () => {
    const [first, second] = [saving(), saving()];
    const options = { request: { idempotencyKey: 'import-7' } };
    for (const wire of [first, second]) {
      await libraryClient(wire).books.createMany(rowsOf(150), options);
    }
    expect(new Set(keysOf(first)).size).toBe(3);
    for (const key of keysOf(first)) expect(key).toContain('import-7');
    expect(keysOf(first)).toEqual(keysOf(second));
  });

  test.each([1, 4])('are the same whatever comes first, %i at once', async (concurrency) => {
    const wire = saving();
    const options = { request: { idempotencyKey: 'import-7' }, concurrency };
    const rows = [...rowsOf(60), { Title: 'x'.repeat(3_600_000) }, ...rowsOf(60)];
    await libraryClient(wire).books.createMany(rows.values(), options);
    const starts = ['', '-50', '-60', '-61', '-111'];
    expect(new Set(keysOf(wire))).toEqual(new Set(starts.map((start) => `import-7${start}`)));
  });

  test.each([
    [60, 125],
    [1_000, 124],
    ['any number of', 118],
  ])('for %s rows, stay within the 128 characters that Xero takes', async (count, longest) => {
    const rows = (): unknown => (typeof count === 'number' ? rowsOf(count) : rowsOf(60).values());
    const { books } = libraryClient(sendingNothing);
    const request = { idempotencyKey: 'k'.repeat(longest + 1) };
    const error = await failureOf<XeroInputError>(() => books.createMany(rows(), { request }));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toContain(`at most ${longest} characters`);

    const wire = saving();
    await libraryClient(wire).books.createMany(rows(), {
      request: { idempotencyKey: 'k'.repeat(longest) },
    });
    for (const key of keysOf(wire)) expect(key?.length).toBeLessThanOrEqual(128);
  });

  test('a key that Xero does not take is refused before anything is sent', async () => {
    const { books } = libraryClient(sendingNothing);
    const request = { idempotencyKey: 'k'.repeat(129) };
    const error = await failureOf(() => books.createMany(rowsOf(60), { request }));
    expect(error).toBeInstanceOf(XeroInputError);
  });
});
