import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import { corrected, remove, update } from '../support/overlay.ts';

const keys = fc.constantFrom('name', 'weight', 'with space', "quo'te", '/a/{b}', 'ü');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('rye', 7, true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
  ),
}));
const document = fc.dictionary(keys, value, { minKeys: 1, maxKeys: 4 }) as fc.Arbitrary<JsonObject>;

const pathTo = (key: string) => `$[${JSON.stringify(key)}]`;

test('removing a key and adding it again restores the document', () => {
  fc.assert(
    fc.property(document, fc.nat(), (given, position) => {
      const names = Object.keys(given);
      const key = names[position % names.length] ?? '';
      const without = corrected(given, remove(pathTo(key)));
      expect(Object.keys(without)).toEqual(names.filter((name) => name !== key));
      expect(corrected(without, update('$', { [key]: given[key] ?? null }))).toEqual(given);
    }),
  );
});

test('adding what is not there and removing it restores the document', () => {
  fc.assert(
    fc.property(document, value, (given, added) => {
      const json = added as string;
      expect(corrected(given, update('$', { new: json }), remove('$.new'))).toEqual(given);
    }),
  );
});

test('an action that was applied is stale the second time', () => {
  fc.assert(
    fc.property(document, (given) => {
      const action = update('$', { new: { deep: [1] } });
      expect(() => corrected(given, action, action)).toThrow(/already has/);
    }),
  );
});
