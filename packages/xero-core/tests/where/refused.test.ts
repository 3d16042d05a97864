import { describe, expect, test } from 'vitest';
import { compileWhere, isXeroError, XeroFilterError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { filters } from './table.ts';

const refused: readonly [what: string, where: unknown, field: string, message: RegExp][] = [
  ['a double quote', { Title: 'a "b"' }, 'Title', /searchTerm.*ids.*your own code.*got/],
  ['a backslash', { Title: { contains: 'a\\' } }, 'Title', /escape/],
  ['a control character', { Title: 'a\nb' }, 'Title', /escape/],
  ['a control character beyond ASCII', { Title: 'a\u0085b' }, 'Title', /escape/],
  ['a line separator', { Title: 'a\u2028b' }, 'Title', /escape/],
  ['half a character', { Title: 'a\ud800' }, 'Title', /escape/],
  ['a quote in a list', { Title: { in: ['a', '"'] } }, 'Title', /escape/],
  ['a quote without regard to case', { Title: { eq: '"', ignoreCase: true } }, 'Title', /escape/],
  ['a quote in a reference', { Author: { Name: '"' } }, 'Author.Name', /Author\.Name/],
  ['a reference compared with a value', { Author: { ne: 'a' } }, 'Author', /no `ne` but null/],
  ['a reference that is no object', { Author: 'a' }, 'Author', /an object of fields; got "a"/],
  ['a Map, whose entries nobody would see', new Map([['Title', 'a']]), '', /an object of fields/],
  ['a Date as a filter', new Date(0), '', /an object of fields/],
  ['no UUID', { BookID: 'abc' }, 'BookID', /a UUID; got "abc"/],
  ['a number as a UUID', { BookID: 1 }, 'BookID', /a UUID; got 1/],
  ['no day', { Published: '31/01/2026' }, 'Published', /2026-01-31; got "31\/01\/2026"/],
  ['a day that is not', { Published: '2026-02-30' }, 'Published', /2026-02-30/],
  ['a day of the year 0', { Published: '0000-01-01' }, 'Published', /a day/],
  ['an instant as a day', { Published: '2026-01-31T00:00:00Z' }, 'Published', /a day/],
  ['a Date as a day', { Published: new Date(0) }, 'Published', /a day/],
  ['no instant', { UpdatedDateUTC: 'yesterday' }, 'UpdatedDateUTC', /ISO 8601/],
  ['milliseconds', { UpdatedDateUTC: 1_769_850_600_000 }, 'UpdatedDateUTC', /ISO 8601/],
  ['an invalid Date', { UpdatedDateUTC: new Date(Number.NaN) }, 'UpdatedDateUTC', /invalid Date/],
  ['a Date far off', { UpdatedDateUTC: new Date(8.64e15) }, 'UpdatedDateUTC', /ISO 8601/],
  ['a boolean as a day', { Published: true }, 'Published', /a day/],
  ['a Date as a text', { Title: new Date(0) }, 'Title', /a text/],
  ['no number', { Copies: Number.NaN }, 'Copies', /plain decimal number; got NaN/],
  ['an endless number', { Copies: { gt: Infinity } }, 'Copies', /Infinity/],
  ['a number with an exponent', { Copies: 1e21 }, 'Copies', /1e\+21/],
  ['a bigint', { Copies: 1n }, 'Copies', /plain decimal/],
  ['a function', { Title: () => 'a' }, 'Title', /plain decimal/],
  ['an empty list', { Title: { in: [] } }, 'Title', /one or more values as `in`/],
  ['no list', { Title: { in: 'a' } }, 'Title', /one or more values as `in`; got "a"/],
  ['a list without `in`', { Title: ['a'] }, 'Title', /got an array/],
  ['an unknown operator', { Title: { like: 'a' } }, 'Title', /no `like`; got "a"/],
  ['an operator of objects', { Title: { toString: 'a' } }, 'Title', /no `toString`/],
  ['an order of texts', { Title: { gt: 'a' } }, 'Title', /no `gt`/],
  ['an order of booleans', { OnLoan: { gte: true } }, 'OnLoan', /no `gte`/],
  ['an order of nothing', { Published: { lt: null } }, 'Published', /no `lt`; got null/],
  ['an order of ids', { BookID: { lt: 'a' } }, 'BookID', /no `lt`/],
  ['a part of a number', { Copies: { contains: 1 } }, 'Copies', /no `contains`/],
  ['a part of a day', { Published: { startsWith: '2026' } }, 'Published', /no `startsWith`/],
  ['case of a number', { Copies: { eq: 1, ignoreCase: true } }, 'Copies', /no `ignoreCase`/],
  ['a name that is an expression', { 'A==1 OR B': 1 }, 'A==1 OR B', /names of fields/],
  ['a name with a dot', { 'Author.Name': 'a' }, 'Author.Name', /names of fields/],
  ['an empty name', { '': 'a' }, '', /names of fields/],
  ['a text for a reference', { Author: 'a' }, 'Author', /an object of fields; got "a"/],
  ['an OR of nothing', { OR: [] }, 'OR', /a condition each/],
  ['an OR with an empty branch', { OR: [{ Title: 'a' }, {}] }, 'OR', /a condition each/],
  ['an OR that is no list', { OR: { Title: 'a' } }, 'OR', /a list of filters/],
  ['an AND that is no list', { Author: { AND: 1 } }, 'Author.AND', /a list of filters; got 1/],
  ['a branch that is no object', { AND: ['a'] }, '', /^The filter takes an object of fields/],
  ['null', null, '', /got null/],
  ['a list', [], '', /got an array/],
];

describe('a filter is refused for', () => {
  test.each(refused)('%s', async (_, where, field, message) => {
    const error = await failureOf<Error>(() =>
      compileWhere(filters.fields, 'Book', where as object),
    );
    expect(error).toBeInstanceOf(XeroFilterError);
    expect(isXeroError(error)).toBe(true);
    expect(error).toMatchObject({ name: 'XeroFilterError', code: 'XERO_FILTER', field });
    expect(error.message).toMatch(message);
  });
});
