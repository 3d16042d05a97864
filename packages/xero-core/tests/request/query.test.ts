import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { XeroInputError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { libraryClient, type Row } from '../support/library.ts';
import { answering, sendingNothing } from '../support/recorder.ts';

async function searchOf(query: Row): Promise<string> {
  const wire = answering({ Loans: [] });
  await libraryClient({ fetch: wire.fetch }).loans.list(query);
  return wire.sent[0]?.url.search ?? '';
}

describe('a query', () => {
  test.each<[string, Row, string]>([
    ['nothing', {}, ''],
    ['a text', { where: 'Name=="A & B"' }, '?where=Name%3D%3D%22A%20%26%20B%22'],
    ['a list, by commas', { IDs: ['a', 'b', 'c'] }, '?IDs=a,b,c'],
    ['a list of one', { IDs: ['a'] }, '?IDs=a'],
    ['a comma in a text of its own', { q: 'a,b' }, '?q=a%2Cb'],
    ['a list of numbers', { Numbers: [1, 2.5, -3] }, '?Numbers=1,2.5,-3'],
    [
      'a Date',
      { since: new Date(Date.UTC(2026, 0, 31, 9, 30)) },
      '?since=2026-01-31T09%3A30%3A00.000Z',
    ],
    ['true and false', { archived: true, summaryOnly: false }, '?archived=true&summaryOnly=false'],
    ['zero and the empty text', { offset: 0, searchTerm: '' }, '?offset=0&searchTerm='],
    ['undefined and null, left out', { a: undefined, b: null, c: 1 }, '?c=1'],
    ['wire names as they are', { pageSize: 5, 'x y': 'z' }, '?pageSize=5&x%20y=z'],
    ['plus, percent, hash and é', { q: '+%#é' }, '?q=%2B%25%23%C3%A9'],
  ])('holds %s', async (_, query, search) => {
    expect(await searchOf(query)).toBe(search);
  });

  test('read back gives the values that were given', async () => {
    const text = fc.string({ unit: 'binary' });
    const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.double({ noNaN: true }));
    const finite = value.filter((given) => typeof given !== 'number' || Number.isFinite(given));
    const names = fc.stringMatching(/^[A-Za-z][\w.$-]*$/).filter((name) => !reserved.has(name));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, finite), async (query) => {
        const read = new URLSearchParams(await searchOf(query));
        const given = Object.entries(query).map(([name, sent]) => [name, String(sent)]);
        expect([...read]).toEqual(given);
      }),
    );
  });

  test('a list read back, split at its commas, gives the items that were given', async () => {
    const item = fc
      .string({ unit: 'binary' })
      .filter((text) => text.trim() !== '' && !text.includes(','));
    const items = fc.array(item, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(items, async (list) => {
        const [, raw = ''] = (await searchOf({ IDs: list })).split('=');
        expect(decodeURIComponent(raw).split(',')).toEqual(list);
      }),
    );
  });
});

/** Names that an options object uses for something else than the query. */
const reserved = new Set([
  'request',
  'modifiedSince',
  'contentType',
  'xeroApplicationId',
  'xeroUserId',
]);

describe('what cannot be sent in a query is refused, and named', () => {
  test.each<[string, unknown]>([
    ['an object', { gte: 1 }],
    ['an object in a list', ['a', { b: 1 }]],
    ['null in a list', ['a', null]],
    ['a comma in an element of a list, which Xero would split', ['a,b', 'c']],
    ['a blank in a list, which asks for everything', ['']],
    ['undefined in a list', [undefined]],
    ['a list in a list', [['a'], ['b']]],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a function', () => 'a'],
    ['a symbol', Symbol('a')],
    ['an invalid Date', new Date('nonsense')],
    ['half a surrogate pair', '\udfff'],
    ['an object without prototype', Object.create(null)],
    ['an empty list, which Xero would take for no filter', []],
  ])('%s', async (_, value) => {
    const { loans } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => loans.list({ IDs: value }));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.argument).toBe('IDs');
    expect(error.message).toContain('IDs');
    expect(error.message).not.toContain('[object Object]');
  });

  test.each([
    ['a text', 'IDs=1'],
    ['a list', ['1']],
    ['a number', 1],
  ])('%s in the place of the options', async (_, options) => {
    const { loans } = libraryClient(sendingNothing);
    const error = await failureOf<XeroInputError>(() => loans.list(options));
    expect(error).toBeInstanceOf(XeroInputError);
    expect(error.message).toContain('loans.list');
  });
});

describe('row 26: unitDecimalPlaces', () => {
  test.each<[string, Row | undefined, string]>([
    ['is sent where the operation knows unitdp', undefined, '?unitdp=4'],
    ['gives way to the call', { unitdp: 2 }, '?unitdp=2'],
    ['stays when the call says undefined', { unitdp: undefined }, '?unitdp=4'],
  ])('%s', async (_, options, search) => {
    const wire = answering({ Books: [{}] });
    await libraryClient({ fetch: wire.fetch, unitDecimalPlaces: 4 }).books.get('1', options);
    expect(wire.sent[0]?.url.search).toBe(search);
  });

  test('is not sent where the operation does not know it', async () => {
    const wire = answering({ Books: [{}] });
    await libraryClient({ fetch: wire.fetch, unitDecimalPlaces: 4 }).books.create({});
    expect(wire.sent[0]?.url.search).toBe('');
  });
});
