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

  test('stay within the 128 characters that Xero takes, or the key is refused at once', async () => {
    const wire = saving();
    const options = { request: { idempotencyKey: 'k'.repeat(128) } };
    const outcome = await libraryClient(wire)
      .books.createMany(rowsOf(60), options)
      .then(
        () => 'sent',
        (error: unknown) => error,
      );
    if (outcome === 'sent') {
      expect(new Set(keysOf(wire)).size).toBe(2);
      for (const key of keysOf(wire)) expect(key?.length).toBeLessThanOrEqual(128);
    } else {
      expect(outcome).toBeInstanceOf(XeroInputError);
    }
  });

  test('a key that Xero does not take is refused before anything is sent', async () => {
    const { books } = libraryClient(sendingNothing);
    const request = { idempotencyKey: 'k'.repeat(129) };
    const error = await failureOf(() => books.createMany(rowsOf(60), { request }));
    expect(error).toBeInstanceOf(XeroInputError);
  });
});
