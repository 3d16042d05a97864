import { describe, expect, test } from 'vitest';
import type { PagingModel } from '../../src/model/model.ts';
import { failureOf } from '../support/failure.ts';
import { inline, modelOf, operation } from '../support/fixture.ts';

const paging: readonly [id: string, want: PagingModel | undefined][] = [
  ['byPage', { style: 'page' }],
  ['byPageSize', { style: 'page', sizeParameter: 'pageSize', maximum: 500 }],
  ['byPagesize', { style: 'page', sizeParameter: 'pagesize' }],
  ['byOffset', { style: 'offset', by: 'BunID' }],
  ['unpaged', undefined],
  ['noList', undefined],
];

test.each(paging)('paging of %s', (id, want) => {
  const model = modelOf('paging', { offsets: { byOffset: 'BunID' } });
  expect(operation(model, id).paging).toEqual(want);
});

describe('a query array is an array, whatever is said of `explode`', () => {
  const { query } = operation(modelOf('comma-lists'), 'getBooks');
  const types = Object.fromEntries(query.map((parameter) => [parameter.name, parameter.type]));

  test.each([
    ['ids', { kind: 'string', format: 'uuid' }],
    ['shelves', { kind: 'number', integer: true }],
    ['genres', { kind: 'enum', name: 'Genres', open: false }],
  ])('%s', (name, items) => {
    expect(types[name]).toEqual({ kind: 'array', items });
  });
});

describe('parameters', () => {
  const model = modelOf(
    inline(`
paths:
  /Trays/{TrayID}/Loaves/{loaf_id}:
    get:
      operationId: getTrayLoaf
      parameters:
        - { name: If-Modified-Since, in: header, schema: { type: string, format: date-time } }
        - { name: X-Crumb-Count, in: header, required: true, schema: { type: integer } }
        - { name: loaf_id, in: path, required: true, schema: { type: string } }
        - { name: Sliced_Only, in: query, required: true, schema: { type: boolean } }
        - { name: TrayID, in: path, required: true, schema: { type: string } }
        - { name: slices, in: query, schema: { type: integer, minimum: 2, maximum: 20 } }
      responses: { "204": {} }
`),
  );
  const { pathParameters, query, headers } = operation(model, 'getTrayLoaf');

  test('of the path come in its order, in camelCase', () => {
    expect(pathParameters.map(({ name, wireName }) => [name, wireName])).toEqual([
      ['trayId', 'TrayID'],
      ['loafId', 'loaf_id'],
    ]);
  });

  test('of the query keep their names, bounds and need', () => {
    expect(query).toEqual([
      { name: 'Sliced_Only', wireName: 'Sliced_Only', type: { kind: 'boolean' }, required: true },
      {
        name: 'slices',
        wireName: 'slices',
        type: { kind: 'number', integer: true },
        required: false,
        minimum: 2,
        maximum: 20,
      },
    ]);
  });

  test('of headers are in camelCase, and one has a better name', () => {
    expect(headers.map(({ name, wireName, required }) => [name, wireName, required])).toEqual([
      ['modifiedSince', 'If-Modified-Since', false],
      ['xCrumbCount', 'X-Crumb-Count', true],
    ]);
  });

  test('that are instants take a `Date` too', () => {
    expect(headers[0]?.type).toEqual({ kind: 'date-time', acceptsDate: true });
  });
});

describe('a parameter that the entry of the family renames', () => {
  test('has the new name and keeps that of the wire', () => {
    const { query } = operation(
      modelOf('comma-lists', { parameters: { ids: 'bookIds' } }),
      'getBooks',
    );
    expect(query.map(({ name, wireName }) => [name, wireName])).toEqual([
      ['bookIds', 'ids'],
      ['shelves', 'shelves'],
      ['genres', 'genres'],
    ]);
  });

  test('is there, or the rename is stale', () => {
    const failure = failureOf(() => modelOf('comma-lists', { parameters: { authors: 'writers' } }));
    expect(failure).toMatchObject({
      stage: 'config',
      family: 'bakery',
      pointer: 'specs/families.yaml#/bakery/parameters/authors',
    });
  });
});
