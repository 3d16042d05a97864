import { describe, expect, test } from 'vitest';
import { hoistEnums } from '../../src/normalise/hoist-enums.ts';
import type { Schema } from '../../src/openapi.ts';
import { family } from '../support/family.ts';
import { operationOf, propertyOf, resolved, schemaOf, schemasOnly } from '../support/fixture.ts';

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('an inline enum gets a name', () => {
  const document = hoistEnums(resolved('inline-enums'), family());
  const parameters = operationOf(document, 'getLoaves').parameters ?? [];

  const properties: readonly [what: string, property: string, want: Schema][] = [
    ['of owner and property', 'Shape', to('LoafShape')],
    ['of the property alone that repeats its owner', 'LoafState', to('LoafState')],
    ['in the items of an array', 'Toppings', { type: 'array', items: to('LoafToppings') }],
  ];
  test.each(properties)('%s', (_, property, want) => {
    expect(propertyOf(document, 'Loaf', property)).toEqual(want);
  });

  test('of a parameter', () => {
    expect(parameters[0]?.schema).toEqual(to('Sort'));
  });

  test('of the items of an array parameter', () => {
    expect(parameters[1]?.schema).toEqual({ type: 'array', items: to('Crusts') });
  });

  const hoisted: readonly [name: string, values: readonly string[]][] = [
    ['LoafShape', ['ROUND', 'LONG']],
    ['LoafState', ['DOUGH', 'BAKED']],
    ['LoafToppings', ['SEED', 'SALT']],
    ['Sort', ['AGE', 'WEIGHT']],
    ['Crusts', ['THIN', 'THICK']],
    ['Grain', ['RYE', 'WHEAT']],
  ];
  test.each(hoisted)('and its values stay: %s', (name, values) => {
    expect(schemaOf(document, name)).toEqual({ type: 'string', enum: values });
  });
});

describe('two enums of the same name', () => {
  const document = hoistEnums(resolved('enum-name-clash'), family());
  const sizeOf = (id: string) => operationOf(document, id).parameters?.[0]?.schema;

  test('are one where the values are the same', () => {
    expect(sizeOf('getLoaves')).toEqual(to('Size'));
    expect(sizeOf('getRolls')).toEqual(to('Size'));
    expect(propertyOf(document, 'Loaf', 'Shape')).toEqual(to('LoafShape'));
  });

  test('are two where the values differ', () => {
    expect(sizeOf('getBuns')).toEqual(to('BunSize'));
    expect(schemaOf(document, 'BunSize').enum).toEqual(['TINY', 'HUGE']);
    expect(propertyOf(document, 'Loaf', 'Crust')).toEqual(to('LoafCrustValue'));
    expect(schemaOf(document, 'LoafCrust').enum).toEqual(['THIN']);
  });
});

describe('the entry of the family renames', () => {
  test('the enum of a property', () => {
    const renamed = family({ types: { 'Loaf.Shape': 'Outline' } });
    const document = hoistEnums(resolved('inline-enums'), renamed);
    expect(propertyOf(document, 'Loaf', 'Shape')).toEqual(to('Outline'));
  });

  test.each([
    ['of one path', '/Buns?size', ['Size', 'Size', 'Bulk']],
    ['of every path', '?sort', ['Size', 'Size', 'BunSize']],
  ])('the enum of a parameter %s', (_, key, want) => {
    const document = hoistEnums(resolved('enum-name-clash'), family({ types: { [key]: 'Bulk' } }));
    const sizes = ['getLoaves', 'getRolls', 'getBuns'].map(
      (id) => operationOf(document, id).parameters?.[0]?.schema,
    );
    expect(sizes).toEqual(want.map(to));
  });
});

test('an enum without a type is one of texts', () => {
  const document = hoistEnums(schemasOnly({ Grain: { enum: ['RYE'] } }), family());
  expect(schemaOf(document, 'Grain')).toEqual({ type: 'string', enum: ['RYE'] });
});
