import { describe, expect, test } from 'vitest';
import { GeneratorError } from '../../src/errors.ts';
import { failureOf } from '../support/failure.ts';
import { normalised, operationOf, propertyOf, schemaOf } from '../support/fixture.ts';

describe('a schema that the entry of the family renames', () => {
  const document = normalised('read-write-split', { types: { Loaf: 'Bread', Grain: 'Cereal' } });

  test('has the new name, and so has its input', () => {
    expect(Object.keys(document.components.schemas).sort()).toEqual([
      'Bread',
      'BreadInput',
      'BreadState',
      'BreadStateInput',
      'Cereal',
      'Oven',
    ]);
  });

  test('is referred to by the new name', () => {
    expect(propertyOf(document, 'Bread', 'Grain').$ref).toBe('#/components/schemas/Cereal');
    const { responses } = operationOf(document, 'updateLoaf');
    expect(responses['200']?.content?.['application/json']?.schema?.$ref).toMatch(/\/Bread$/);
  });
});

test('a property of a renamed schema is renamed by its published name', () => {
  const types = { Loaf: 'Bread', 'Loaf.State': 'Doneness' };
  const document = normalised('read-write-split', { types });
  expect(schemaOf(document, 'Doneness').enum).toEqual(['DOUGH', 'BAKED', 'SOLD']);
});

test('a schema cannot take the name of another', () => {
  expect(() => normalised('read-write-split', { types: { Oven: 'Loaf' } })).toThrow(GeneratorError);
});

const stale = ['Bagel', 'Loaf.Bagel', '?bagel', '/Bagels?size', 'Loaf.'];

test.each(stale)('a rename without a target is stale: %s', (key) => {
  const failure = failureOf(() => normalised('read-write-split', { types: { [key]: 'Ring' } }));
  expect(failure).toMatchObject({ stage: 'config', family: 'bakery' });
  expect(failure.pointer.replaceAll('~1', '/')).toBe(`specs/families.yaml#/bakery/types/${key}`);
});
