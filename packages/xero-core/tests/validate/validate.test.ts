import { describe, expect, test } from 'vitest';
import { isXeroError, XeroApiError, XeroConfigError } from '../../src/index.ts';
import { createSchemaChecks, type StandardSchema, XeroSchemaError } from '../../src/validate.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { recorder, sendingNothing } from '../support/recorder.ts';

/** A schema that wants a title, as any library with Standard Schema would have it. */
const titled: StandardSchema = {
  '~standard': {
    validate: (value) =>
      typeof (value as { Title?: unknown }).Title === 'string'
        ? {}
        : { issues: [{ message: 'Title is no text', path: ['Title'] }] },
  },
};
const schemas = createSchemaChecks({
  createBooks: { input: titled, read: titled },
  getBook: { read: titled },
  getBooks: { read: titled },
});
const answering = (...books: object[]) => recorder(() => Response.json({ Books: books }));

describe('what is sent', () => {
  test('and does not fit is told with its path, and nothing is sent', async () => {
    const client = libraryClient({ ...sendingNothing, validate: 'input', schemas });
    const error = await failureOf<XeroSchemaError>(() => client.books.create({ Title: 7 }));
    expect(error).toBeInstanceOf(XeroSchemaError);
    expect(error).toMatchObject({
      code: 'XERO_SCHEMA',
      side: 'input',
      operationId: 'createBooks',
      issues: [{ path: ['Title'], message: 'Title is no text' }],
    });
    expect(String(error)).toContain('nothing was sent');
  });

  test('and fits goes out', async () => {
    const wire = answering({ Title: 'Emma' });
    await libraryClient({ ...wire, validate: 'both', schemas }).books.create({ Title: 'Emma' });
    expect(wire.sent).toHaveLength(1);
  });

  test('of a batch, rows that do not fit have failed, and the others go out', async () => {
    const wire = answering({ Title: 'Emma' });
    const client = libraryClient({ ...wire, validate: 'input', schemas });
    const batch = await client.books.createMany([{ Title: 7 }, { Title: 'Emma' }]);
    expect(batch.failed).toMatchObject([{ index: 0, input: { Title: 7 } }]);
    expect(batch.failed[0]?.errors[0]?.message).toContain('Title is no text');
    expect(batch.ok).toMatchObject([{ index: 1 }]);
  });
});

describe('what was read', () => {
  test('and does not fit is told, and keeps what Xero answered out of logs', async () => {
    const client = libraryClient({ ...answering({ BookID: 'b1' }), validate: 'response', schemas });
    const error = await failureOf<XeroSchemaError>(() => client.books.create({ Title: 7 }));
    expect(error).toMatchObject({ side: 'response', value: { BookID: 'b1' } });
    expect(String(error)).toContain('the call succeeded');
    expect(JSON.stringify(error)).not.toContain('b1');
    expect(isXeroError(error)).toBe(true);
    expect(error).not.toBeInstanceOf(XeroApiError);
  });

  test('in a list names the index of the record', async () => {
    const wire = answering({ Title: 'Emma' }, { Title: null });
    const client = libraryClient({ ...wire, validate: 'response', schemas });
    expect(await failureOf(() => client.books.list())).toMatchObject({
      issues: [{ path: [1, 'Title'] }],
    });
  });

  test('is left alone with validate: input', async () => {
    const client = libraryClient({ ...answering({ BookID: 'b1' }), validate: 'input', schemas });
    expect(await client.books.get('b1')).toEqual({ BookID: 'b1' });
  });
});

test('validate without schemas says what to import', () => {
  const make = () => libraryClient({ ...sendingNothing, validate: 'both' });
  expect(make).toThrow(XeroConfigError);
  expect(make).toThrow("import { schemas } from '@acme/xero-library/schemas'");
});

test('validate that is something else is told what it may be', () => {
  // As from JavaScript: the types refuse it.
  const validate = 'all' as 'both';
  const make = () => libraryClient({ ...sendingNothing, validate, schemas });
  expect(make).toThrow(XeroConfigError);
  expect(make).toThrow("validate is 'input', 'response' or 'both', not all.");
});

test('an asynchronous schema is refused', async () => {
  const slow: StandardSchema = { '~standard': { validate: async () => ({}) } };
  const schemas = createSchemaChecks({ createBooks: { input: slow } });
  const client = libraryClient({ ...sendingNothing, validate: 'input', schemas });
  expect(await failureOf(() => client.books.create({}))).toBeInstanceOf(XeroConfigError);
});
