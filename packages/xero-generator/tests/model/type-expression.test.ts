import { describe, expect, test } from 'vitest';
import type { TypeExpression } from '../../src/model/model.ts';
import { typeExpression } from '../../src/model/type-expression.ts';
import type { Schema } from '../../src/openapi.ts';
import { failureOf } from '../support/failure.ts';
import { schemasOnly } from '../support/fixture.ts';

const document = schemasOnly({
  Loaf: { type: 'object', properties: { Name: { type: 'string' } } },
  Grain: { type: 'string', enum: ['RYE'] },
});
const place = '/components/schemas/Tray/properties/Top';
const say = (schema: unknown) => typeExpression('bakery', document, schema as Schema, place);
const to = (name: string) => `#/components/schemas/${name}`;

const table: readonly [schema: Schema, want: TypeExpression][] = [
  [{ type: 'string' }, { kind: 'string' }],
  [
    { type: 'string', format: 'uuid', maxLength: 36 },
    { kind: 'string', format: 'uuid' },
  ],
  [{ type: 'string', format: 'binary' }, { kind: 'binary' }],
  [{ type: 'string', 'x-kind': 'date' }, { kind: 'date' }],
  [
    { type: 'string', 'x-kind': 'date-time' },
    { kind: 'date-time', acceptsDate: false },
  ],
  [
    { type: 'string', 'x-kind': 'date-time', 'x-accepts-date': true },
    { kind: 'date-time', acceptsDate: true },
  ],
  [
    { type: 'number', format: 'double' },
    { kind: 'number', integer: false },
  ],
  [{ type: 'integer' }, { kind: 'number', integer: true }],
  [{ type: 'boolean' }, { kind: 'boolean' }],
  [{ $ref: to('Loaf') }, { kind: 'reference', name: 'Loaf' }],
  [{ $ref: to('Grain') }, { kind: 'enum', name: 'Grain', open: false }],
  [
    { $ref: to('Grain'), 'x-open': true },
    { kind: 'enum', name: 'Grain', open: true },
  ],
  [
    { type: 'array', items: { type: 'array', items: { $ref: to('Loaf') } } },
    { kind: 'array', items: { kind: 'array', items: { kind: 'reference', name: 'Loaf' } } },
  ],
  [
    { type: 'object', additionalProperties: { type: 'boolean' } },
    { kind: 'map', values: { kind: 'boolean' } },
  ],
  [{ type: 'object' }, { kind: 'map', values: { kind: 'json' } }],
  [
    { type: 'object', additionalProperties: true },
    { kind: 'map', values: { kind: 'json' } },
  ],
];

test.each(table)('%j', (schema, want) => {
  expect(say(schema)).toEqual(want);
});

const refused: readonly [schema: unknown, at: string, problem: RegExp][] = [
  [{ oneOf: [{ type: 'string' }] }, '/oneOf', /no word for `oneOf`/],
  [{ allOf: [{ $ref: to('Loaf') }] }, '/allOf', /no word for `allOf`/],
  [{ anyOf: [] }, '/anyOf', /no word for `anyOf`/],
  [{ type: 'string', not: {} }, '/not', /no word for `not`/],
  [{ type: 'string', pattern: '^a' }, '/pattern', /no word for `pattern`/],
  [{ type: 'string', const: 'RYE' }, '/const', /no word for `const`/],
  [{ type: 'array', items: { oneOf: [] } }, '/items/oneOf', /oneOf/],
  [{ type: 'object', additionalProperties: { anyOf: [] } }, '/additionalProperties/anyOf', /anyOf/],
  [{ type: 'object', properties: { A: {} } }, '', /object without a name/],
  [{ type: 'array', items: { type: 'object', properties: {} } }, '/items', /without a name/],
  [{ type: 'array' }, '', /no `items`/],
  [{ type: ['string', 'null'] }, '', /type `string,null` is not known/],
  [{ type: 'null' }, '', /type `null` is not known/],
  [{}, '', /type `undefined` is not known/],
  [{ $ref: to('Bagel') }, '', /schema `Bagel` does not exist/],
  [{ $ref: 'other.yaml#/Loaf' }, '', /other\.yaml#\/Loaf is not to a schema/],
  [{ type: 'string', enum: ['RYE'] }, '', /enum/],
];

describe('what the model has no word for fails', () => {
  test.each(refused)('%j', (schema, at, problem) => {
    const failure = failureOf(() => say(schema));
    expect(failure).toMatchObject({ stage: 'model', family: 'bakery' });
    expect(failure.pointer.startsWith(place + at)).toBe(true);
    expect(failure.problem).toMatch(problem);
    expect(failure.hint).toContain('specs/overlays/bakery.yaml');
  });
});
