import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripProse } from '../../src/ingest/strip-prose.ts';
import { isObject, type Json } from '../../src/json.ts';

const sentence = 'A SENTENCE OF THE SOURCE';
const names = fc.constantFrom(
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-example-1',
  'properties',
  'items',
  'Name',
);
const prose = {
  description: fc.constant(sentence),
  example: fc.constant(sentence),
  'x-example': fc.constant({ value: sentence }),
};

const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ type: fc.constant('string'), ...prose }, { requiredKeys: ['type'] }),
    fc.record({ type: fc.constant('array'), items: tie('schema'), ...prose }),
    fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(names, tie('schema'), { maxKeys: 4 }),
        ...prose,
      },
      { requiredKeys: ['type', 'properties'] },
    ),
  ),
}));

/** Paths of all properties, whatever they are called. */
function propertyPaths(value: Json | undefined, path = ''): string[] {
  if (!isObject(value)) return [];
  const properties = isObject(value['properties']) ? value['properties'] : {};
  const below = Object.entries(properties).flatMap(([name, child]) => [
    `${path}.${name}`,
    ...propertyPaths(child, `${path}.${name}`),
  ]);
  return [...below, ...propertyPaths(value['items'], `${path}[]`)];
}

test('no sentence of the source is left, and every property', () => {
  fc.assert(
    fc.property(schema, (given) => {
      const stripped = stripProse(given);
      expect(JSON.stringify(stripped)).not.toContain(sentence);
      expect(propertyPaths(stripped)).toEqual(propertyPaths(given));
    }),
  );
});

test('a second time changes nothing', () => {
  fc.assert(
    fc.property(schema, (given) => {
      const once = stripProse(given);
      expect(stripProse(once)).toEqual(once);
    }),
  );
});
