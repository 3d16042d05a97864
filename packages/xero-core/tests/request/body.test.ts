import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { type LibraryClient, libraryClient } from '../support/library.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

describe('a JSON body', () => {
  test.each<[string, (client: LibraryClient) => unknown, string, unknown]>([
    [
      'one record in its array',
      ({ books }) => books.create({ T: 'é' }),
      'PUT',
      { Books: [{ T: 'é' }] },
    ],
    ['a record as it is', ({ books }) => books.update('1', { T: 1 }), 'POST', { T: 1 }],
    [
      'a bare array',
      ({ books }) => books.patch('1', [{ T: 1 }, { T: 2 }]),
      'PATCH',
      [{ T: 1 }, { T: 2 }],
    ],
    ['one record in a bare array', ({ books }) => books.patch('1', { T: 1 }), 'PATCH', [{ T: 1 }]],
    [
      'a body that is always the same',
      ({ books }) => books.archive('1'),
      'POST',
      { Status: 'ARCHIVED' },
    ],
    [
      'many records',
      ({ books }) => books.upsertMany([{ T: 1 }, { T: 2 }]),
      'POST',
      { Books: [{ T: 1 }, { T: 2 }] },
    ],
  ])('sends %s', async (_, call, method, body) => {
    const wire = answering({ Books: [{}] });
    await call(libraryClient(wire));
    expect(wire.sent[0]?.method).toBe(method);
    expect(JSON.parse(wire.sent[0]?.text ?? '')).toEqual(body);
    expect(wire.sent[0]?.headers.get('content-type')).toBe('application/json');
  });

  test('keeps null, zero, false and empty, and leaves undefined out', async () => {
    const wire = answering({ Books: [{}] });
    await libraryClient(wire).books.create({ a: null, b: 0, c: false, d: '', e: [], f: undefined });
    expect(wire.sent[0]?.text).toBe('{"Books":[{"a":null,"b":0,"c":false,"d":"","e":[]}]}');
  });

  test.each([
    ['a number that is none', { Lines: [{ UnitAmount: Number('1.234,50') }] }, 'UnitAmount is NaN'],
    ['one without end', { Rate: 1 / 0 }, 'Rate is Infinity'],
    ['a date that is none', { Since: new Date('tomorrow') }, 'Since is Invalid Date'],
  ])('is not sent with %s, which JSON would make null of', async (_, book, told) => {
    const { books } = libraryClient(sendingNothing);
    const failure = await failureOf(() => books.create({ Note: null, ...book }));
    expect(failure).toBeInstanceOf(XeroInputError);
    expect(String(failure)).toContain(`${told}, which would be sent as null`);
    const wire = answering({ Books: [{ T: 1 }] });
    const { ok, failed } = await libraryClient(wire).books.createMany([book, { T: 1 }]);
    expect(ok).toMatchObject([{ index: 1 }]);
    expect(failed).toMatchObject([
      { index: 0, errors: [{ message: expect.stringContaining(told) }] },
    ]);
  });

  test('is not changed by being sent', async () => {
    const book = Object.freeze({ Title: 'A', Tags: Object.freeze(['x']) });
    await libraryClient(answering({ Books: [{}] })).books.create(book);
    expect(book).toEqual({ Title: 'A', Tags: ['x'] });
  });

  test('is absent from a GET and a DELETE', async () => {
    const wire = answering({ Books: [{}] });
    const { books } = libraryClient(wire);
    await books.get('1');
    await books.delete('1');
    for (const request of wire.sent) {
      expect(request.text).toBe('');
      expect(request.headers.get('content-type')).toBeNull();
    }
    expect(wire.sent.map((request) => request.method)).toEqual(['GET', 'DELETE']);
  });
});

describe('a body that cannot be sent is refused before anything is sent', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', '{"Title":"A"}'],
    ['a number', 1],
    ['a list where one record goes', [{}, {}]],
    ['a BigInt inside', { Copies: 1n }],
    ['a cycle', cyclic],
  ])('%s', async (_, body) => {
    const { books } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => books.create(body));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toContain('books.create');
  });
});
