import { describe, expect, test } from 'vitest';
import { GeneratorError } from '../../src/errors.ts';
import { ownIdOf } from '../../src/normalise/split-variants.ts';
import type { Schema } from '../../src/openapi.ts';
import { inline, normalised, propertyOf, schemaOf } from '../support/fixture.ts';

const ids: readonly [schema: string, properties: string[], want: string | undefined][] = [
  ['Loaf', ['Name', 'LoafID'], 'LoafID'],
  ['Loaf', ['loafId'], 'loafId'],
  ['Loaf', ['id'], 'id'],
  ['Loaf', ['ID', 'Name'], 'ID'],
  ['Loaf', ['OvenID'], undefined],
  ['Loaf', ['Loaf'], undefined],
  ['Loaf', [], undefined],
];

test.each(ids)('the own id of %s with %j is %s', (schema, properties, want) => {
  const schemas = properties.map((property): [string, Schema] => [property, { type: 'string' }]);
  expect(ownIdOf(schema, { properties: Object.fromEntries(schemas) })).toBe(want);
});

describe('nulls', () => {
  const table: readonly [nulls: 'always' | 'evidence', nullable: readonly string[]][] = [
    ['evidence', ['author', 'editor']],
    ['always', ['title', 'author', 'editor', 'pages']],
  ];
  test.each(table)('%s', (nulls, nullable) => {
    const document = normalised('nulls', { nulls });
    const allowing = (name: string) =>
      Object.entries(schemaOf(document, name).properties ?? {})
        .filter(([, property]) => property.nullable)
        .map(([property]) => property);
    expect(allowing('Book')).toEqual(nullable);
    expect(allowing('BookInput')).toEqual([]);
  });

  test('do not make a property optional that is always there', () => {
    expect(schemaOf(normalised('nulls', { nulls: 'always' }), 'Book').required).toEqual([
      'id',
      'title',
    ]);
  });
});

/** An operation that reads and writes a loaf. */
const withLoaf = (schemas: string) =>
  inline(`
paths:
  /Loaves:
    post:
      operationId: createLoaf
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Loaf" } } } }
      responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Loaf" } } } } }
components:
  schemas:
    Crumb: { type: object, properties: { Age: { type: integer, readOnly: true } } }
    Grain: { type: string, enum: [RYE] }
${schemas}`);

describe('a map', () => {
  const document = normalised(
    withLoaf(`
    Loaf:
      type: object
      properties:
        Crumbs: { type: object, additionalProperties: { $ref: "#/components/schemas/Crumb" } }
        Grains: { type: object, additionalProperties: { $ref: "#/components/schemas/Grain" } }
`),
  );

  test('of entities has inputs when written', () => {
    expect(propertyOf(document, 'LoafInput', 'Crumbs').additionalProperties).toEqual({
      $ref: '#/components/schemas/CrumbInput',
    });
  });

  test('of enums is open when read', () => {
    expect(propertyOf(document, 'Loaf', 'Grains').additionalProperties).toEqual({
      $ref: '#/components/schemas/Grain',
      'x-open': true,
    });
  });
});

test('a named array of entities is one of inputs when written', () => {
  const document = normalised(
    withLoaf(`
    Loaf: { type: object, properties: { Crumbs: { $ref: "#/components/schemas/Crumbs" } } }
    Crumbs: { type: array, items: { $ref: "#/components/schemas/Crumb" } }
`),
  );
  expect(propertyOf(document, 'LoafInput', 'Crumbs').$ref).toMatch(/\/CrumbsInput$/);
  expect(schemaOf(document, 'CrumbsInput').items?.$ref).toMatch(/\/CrumbInput$/);
});

test('a published schema is not overwritten by an input of its name', () => {
  const source = withLoaf(`
    Loaf: { type: object, properties: { Age: { type: integer, readOnly: true } } }
    LoafInput: { type: object, properties: { Flour: { type: string } } }
`);
  expect(() => normalised(source)).toThrow(GeneratorError);
});

test('nor by the enum of what may be written', () => {
  const source = withLoaf(`
    Loaf: { type: object, properties: { State: { type: string, enum: [A, B], x-write-enum: [A] } } }
    LoafStateInput: { type: object, properties: { Flour: { type: string } } }
`);
  expect(() => normalised(source)).toThrow(GeneratorError);
});

test('a field that only the server sets leads nowhere when written', () => {
  const document = normalised(
    withLoaf(`
    Loaf: { type: object, properties: { Crumb: { $ref: "#/components/schemas/Crumb", readOnly: true } } }
`),
  );
  expect(Object.keys(document.components.schemas).sort()).toEqual([
    'Crumb',
    'Grain',
    'Loaf',
    'LoafInput',
  ]);
});
