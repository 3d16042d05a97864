import fc from 'fast-check';
import { expect, test } from 'vitest';
import { camelCase, kebabCase, words } from '../../src/names.ts';

// Letters that stand alone run together with the next word: `Loaf.aB` → `loafAB` → `loafAb`.
const word = fc.constantFrom('Loaf', 'loaf', 'ID', 'CIS', 'v2', 'Of', 'UK', 'crumbs', 'Notes');
const separator = fc.constantFrom('', '-', '_', '.', ' ');
const name = fc
  .array(fc.tuple(word, separator), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));

test('the words of words are the same', () => {
  fc.assert(
    fc.property(name, (given) => {
      const once = words(given);
      expect(words(once.join(' '))).toEqual(once);
    }),
  );
});

test('a name in kebab-case stays', () => {
  fc.assert(
    fc.property(name, (given) => {
      const once = kebabCase(given);
      expect(kebabCase(once)).toBe(once);
    }),
  );
});

test('a name in camelCase stays', () => {
  fc.assert(
    fc.property(name, (given) => {
      const once = camelCase(given);
      expect(camelCase(once)).toBe(once);
    }),
  );
});

test('camelCase gives letters and digits only, the first never a capital', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(camelCase(given)).toMatch(/^([a-z0-9][A-Za-z0-9]*)?$/);
    }),
  );
});
