import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient } from '../support/library.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

async function headerOf(modifiedSince: unknown): Promise<string | null | undefined> {
  const wire = answering({ Books: [] });
  await libraryClient({ fetch: wire.fetch }).books.list({ modifiedSince });
  expect(wire.sent[0]?.url.search).toBe('?page=1');
  return wire.sent[0]?.headers.get('if-modified-since');
}

describe('modifiedSince', () => {
  test.each<[string, unknown, string]>([
    ['a Date', new Date(Date.UTC(2026, 0, 31, 9, 30, 15)), '2026-01-31T09:30:15'],
    [
      'a Date with milliseconds',
      new Date(Date.UTC(2026, 0, 31, 9, 30, 15, 999)),
      '2026-01-31T09:30:15',
    ],
    ['a text with Z', '2026-01-31T09:30:15Z', '2026-01-31T09:30:15'],
    ['a text with an offset', '2026-01-31T09:30:15+13:00', '2026-01-30T20:30:15'],
    ['a text with a fraction', '2026-01-31T09:30:15.1234567Z', '2026-01-31T09:30:15'],
    ['a text without a zone, which is UTC', '2026-01-31T09:30:15', '2026-01-31T09:30:15'],
    ['a text with a fraction, without a zone', '2026-01-31T09:30:15.5', '2026-01-31T09:30:15'],
    ['a text without seconds', '2026-01-31T09:30', '2026-01-31T09:30:00'],
    ['a day', '2026-01-31', '2026-01-31T00:00:00'],
  ])('takes %s', async (_, value, header) => {
    expect(await headerOf(value)).toBe(header);
  });

  test.each([[undefined], [null]])('%s sends no header', async (value) => {
    expect(await headerOf(value)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['words', 'yesterday'],
    ['an empty text', ''],
    ['a number', 1_769_851_815_000],
    ['an invalid Date', new Date('nonsense')],
    ['an object', {}],
    ['a day that does not exist', '2026-02-31'],
    ['a month that does not exist', '2026-13-01T00:00:00Z'],
    ['a date with slashes', '2026/01/31'],
    ['a date in words', 'Jan 31 2026'],
    ['a bare number in a text', '5'],
    ['a year that no header can hold', new Date(8.64e15)],
  ])('refuses %s', async (_, value) => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => books.list({ modifiedSince: value }));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.argument).toBe('modifiedSince');
    expect(error.message).toContain('ISO 8601');
  });
});
