import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/openapi.ts';
import { normalised, operationOf, propertyOf, schemaOf } from '../support/fixture.ts';

const names = (schema: Schema) => Object.keys(schema.properties ?? {});

describe('an entity that is read and written', () => {
  const document = normalised('read-write-split');
  const read = schemaOf(document, 'Loaf');
  const write = schemaOf(document, 'LoafInput');

  test('has all its properties when read', () => {
    expect(names(read)).toEqual([
      'LoafID',
      'Name',
      'Note',
      'Weight',
      'BakedBy',
      'UpdatedDateUTC',
      'SoldAt',
      'Grain',
      'State',
      'Price',
      'Oven',
    ]);
  });

  test('has none that only the server sets when written', () => {
    expect(names(write)).toEqual([
      'LoafID',
      'Name',
      'Note',
      'Weight',
      'SoldAt',
      'Grain',
      'State',
      'Price',
      'Oven',
    ]);
  });

  test('requires its id and what always comes when read', () => {
    expect(read.required).toEqual(['LoafID', 'Name', 'Weight', 'BakedBy']);
  });

  test('requires what is published, of what is left, when written', () => {
    expect(write.required).toEqual(['Name', 'Note']);
  });

  const properties: readonly [property: string, want: Schema, wantWritten: Schema][] = [
    ['Note', { type: 'string', nullable: true }, { type: 'string' }],
    [
      'Grain',
      { $ref: '#/components/schemas/Grain', 'x-open': true },
      { $ref: '#/components/schemas/Grain' },
    ],
    [
      'State',
      { $ref: '#/components/schemas/LoafState', 'x-open': true },
      { $ref: '#/components/schemas/LoafStateInput' },
    ],
    [
      'SoldAt',
      { type: 'string', format: 'date-time', 'x-kind': 'date-time' },
      { type: 'string', format: 'date-time', 'x-kind': 'date-time', 'x-accepts-date': true },
    ],
    ['Price', { type: 'string' }, { type: 'number' }],
    ['Oven', { $ref: '#/components/schemas/Oven' }, { $ref: '#/components/schemas/Oven' }],
  ];
  test.each(properties)('has %s in both forms', (property, want, wantWritten) => {
    expect(propertyOf(document, 'Loaf', property)).toEqual(want);
    expect(propertyOf(document, 'LoafInput', property)).toEqual(wantWritten);
  });

  test('has the values that may be written in an enum of their own', () => {
    expect(schemaOf(document, 'LoafState').enum).toEqual(['DOUGH', 'BAKED', 'SOLD']);
    expect(schemaOf(document, 'LoafStateInput').enum).toEqual(['DOUGH', 'BAKED']);
  });

  test('leads to one schema where both forms are the same', () => {
    expect(Object.keys(document.components.schemas)).not.toContain('OvenInput');
  });

  test('is what the operation takes and gives', () => {
    const { requestBody, responses } = operationOf(document, 'updateLoaf');
    expect(requestBody?.content['application/json']?.schema?.$ref).toMatch(/\/LoafInput$/);
    expect(responses['200']?.content?.['application/json']?.schema?.$ref).toMatch(/\/Loaf$/);
  });

  test('leaves none of the hints that were read', () => {
    expect(JSON.stringify(document)).not.toMatch(/x-read-|x-write-enum/);
  });
});

describe('schemas that lead back to themselves', () => {
  const document = normalised('schema-cycles');

  test('are split where anything below differs', () => {
    expect(Object.keys(document.components.schemas).sort()).toEqual([
      'Book',
      'BookInput',
      'Label',
      'Shelf',
      'ShelfInput',
    ]);
  });

  const references: readonly [schema: string, property: string, want: string][] = [
    ['Shelf', 'Above', 'Shelf'],
    ['ShelfInput', 'Above', 'ShelfInput'],
    ['ShelfInput', 'Label', 'Label'],
    ['BookInput', 'Shelf', 'ShelfInput'],
    ['Label', 'Behind', 'Label'],
  ];
  test.each(references)('%s.%s leads to %s', (schema, property, want) => {
    expect(propertyOf(document, schema, property).$ref).toBe(`#/components/schemas/${want}`);
  });

  test('also in arrays', () => {
    expect(propertyOf(document, 'ShelfInput', 'Books').items?.$ref).toMatch(/\/BookInput$/);
  });
});

describe('schemas of one way', () => {
  const document = normalised('one-way-schemas');

  test('keep their names', () => {
    expect(Object.keys(document.components.schemas).sort()).toEqual([
      'Loan',
      'LoanKind',
      'LoanRequest',
      'LoanRequestKind',
      'Poster',
      'Receipt',
    ]);
  });

  const variants: readonly [schema: string, variant: string][] = [
    ['LoanRequest', 'write'],
    ['Loan', 'read'],
    ['Receipt', 'read'],
    ['Poster', 'read'],
  ];
  test.each(variants)('%s is there to %s', (schema, variant) => {
    expect(schemaOf(document, schema)['x-variant']).toBe(variant);
  });

  test('are open when read and closed when written', () => {
    expect(propertyOf(document, 'Loan', 'Kind')['x-open']).toBe(true);
    expect(propertyOf(document, 'LoanRequest', 'Kind')['x-open']).toBeUndefined();
  });

  test('require an id only where it is their own and read', () => {
    expect(schemaOf(document, 'LoanRequest').required).toEqual(['BookID']);
    expect(schemaOf(document, 'Loan').required).toEqual(['LoanID']);
  });
});
