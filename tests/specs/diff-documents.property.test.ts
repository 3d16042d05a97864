import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffDocuments } from '../../scripts/specs/diff-documents.ts';

const names = fc.constantFrom('Pet', 'Owner', 'constructor', '__proto__');
const named = <T>(value: fc.Arbitrary<T>) => fc.dictionary(names, value, { maxKeys: 2 });

const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record(
      {
        type: fc.constantFrom('string', 'integer', 'boolean'),
        format: fc.constantFrom('date', 'uuid'),
        enum: fc.uniqueArray(fc.constantFrom('CAT', 'Cat', 'cat', 'DOG', 'G_P', 'gp')),
        nullable: fc.boolean(),
        readOnly: fc.boolean(),
        maxLength: fc.nat(3),
        description: fc.string(),
      },
      { requiredKeys: [] },
    ),
    fc.record({ $ref: names.map((name) => `#/components/schemas/${name}`) }),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record({
      type: fc.constant('object'),
      properties: named(tie('schema')),
      required: fc.uniqueArray(names),
    }),
    fc.record({ allOf: fc.array(tie('schema'), { maxLength: 2 }) }),
    fc.record({ oneOf: fc.array(tie('schema'), { maxLength: 2 }) }),
  ),
}));
const body = fc.record({ content: fc.record({ 'application/json': fc.record({ schema }) }) });
const operation = fc.record(
  {
    operationId: fc.constantFrom('one', 'two'),
    parameters: fc.array(
      fc.record({
        in: fc.constantFrom('query', 'header'),
        name: names,
        required: fc.boolean(),
        schema,
      }),
      { maxLength: 3 },
    ),
    requestBody: body,
    responses: fc.dictionary(fc.constantFrom('200', '404'), body),
    security: fc.array(fc.record({ OAuth2: fc.uniqueArray(fc.constantFrom('a', 'b')) })),
  },
  { requiredKeys: [] },
);
const document = fc.record({
  paths: fc.dictionary(
    fc.constantFrom('/Pets', '/Owners'),
    fc.dictionary(fc.constantFrom('get', 'post'), operation),
  ),
  components: fc.record({ schemas: named(schema) }),
});

test('a document does not differ from itself', () => {
  fc.assert(
    fc.property(document, (one) => {
      expect(diffDocuments(one, structuredClone(one))).toEqual([]);
    }),
  );
});

test('turning the documents round turns added and removed round', () => {
  const swapped = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  fc.assert(
    fc.property(document, document, (one, other) => {
      const forth = diffDocuments(one, other).map(({ kind, action, path }) =>
        [kind, action, path].join(' '),
      );
      const back = diffDocuments(other, one).map(({ kind, action, path }) =>
        [kind, swapped[action], path].join(' '),
      );
      expect(forth.sort()).toEqual(back.sort());
    }),
  );
});

test('what has gone always breaks', () => {
  fc.assert(
    fc.property(document, document, (one, other) => {
      const gone = diffDocuments(one, other).filter(({ action }) => action === 'removed');
      expect(gone.every(({ breaking }) => breaking)).toBe(true);
    }),
  );
});
