import { describe, expect, test } from 'vitest';
import { stripProse } from '../../src/ingest/strip-prose.ts';
import type { Json } from '../../src/json.ts';
import { normalised, parsed, propertyOf, schemaOf } from '../support/fixture.ts';

const table: readonly { what: string; given: Json; want: Json }[] = [
  {
    what: 'sentences of any object',
    given: { description: 'a', summary: 'b', externalDocs: {}, type: 'string' },
    want: { type: 'string' },
  },
  {
    what: 'examples in every spelling',
    given: { example: 1, examples: [1], 'x-example': 1, 'x-examples': {}, 'x-money': true },
    want: { 'x-money': true },
  },
  {
    what: 'prose inside arrays',
    given: [{ name: 'bread', description: 'a' }, 'description'],
    want: [{ name: 'bread' }, 'description'],
  },
  {
    what: 'no property of that name',
    given: { properties: { description: { type: 'string', description: 'a' } } },
    want: { properties: { description: { type: 'string' } } },
  },
  {
    what: 'no property named `properties`',
    given: { properties: { properties: { properties: { example: { example: 1 } } } } },
    want: { properties: { properties: { properties: { example: {} } } } },
  },
  {
    what: 'no schema, response or header of that name',
    given: {
      schemas: { example: {} },
      responses: { examples: { headers: { summary: { description: 'a' } } } },
    },
    want: { schemas: { example: {} }, responses: { examples: { headers: { summary: {} } } } },
  },
  {
    what: 'prose of the parameters in an array, not of a map of them',
    given: { parameters: [{ name: 'summary', description: 'a' }] },
    want: { parameters: [{ name: 'summary' }] },
  },
  { what: 'nothing of a plain value', given: 'description', want: 'description' },
  { what: 'nothing of null', given: { nullable: null }, want: { nullable: null } },
];

describe('stripProse drops', () => {
  test.each(table)('$what', ({ given, want }) => {
    expect(stripProse(given)).toEqual(want);
  });

  test('nothing from what it was given', () => {
    const given = { description: 'a', properties: { name: { example: 1 } } };
    stripProse(given);
    expect(given).toEqual({ description: 'a', properties: { name: { example: 1 } } });
  });
});

describe('a document with prose everywhere', () => {
  test('has none of it when normalised', () => {
    expect(JSON.stringify(normalised('prose-names'))).not.toContain('PROSE');
  });

  test('keeps every name that merely looks like prose', () => {
    const document = normalised('prose-names');
    expect(Object.keys(schemaOf(document, 'Loaf').properties ?? {})).toEqual([
      'description',
      'summary',
      'example',
      'examples',
      'externalDocs',
      'x-example',
      'properties',
    ]);
    expect(schemaOf(document, 'Loaf').required).toEqual(['description']);
    expect(propertyOf(document, 'Loaf', 'example')).toEqual({
      $ref: '#/components/schemas/example',
    });
    expect(document.paths?.['/Loaves']?.get?.parameters?.[0]?.name).toBe('example');
  });

  test('loses its shared examples', () => {
    expect(Object.keys(parsed('prose-names')['components'] ?? {})).toEqual([
      'securitySchemes',
      'schemas',
    ]);
  });
});
