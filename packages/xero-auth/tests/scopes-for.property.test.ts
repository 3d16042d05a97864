import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scopesFor, type XeroScope } from '../src/scopes.ts';

const universe = [
  'accounting.settings.read',
  'accounting.settings',
  'accounting.invoices.read',
  'accounting.invoices',
  'accounting.transactions',
  'files.read',
  'files',
  'paymentservices',
] as const satisfies readonly XeroScope[];
const broad = 'accounting.transactions';

const table = fc
  .array(fc.uniqueArray(fc.constantFrom(...universe), { maxLength: 5 }), { maxLength: 9 })
  .map((needs) => Object.fromEntries(needs.map((need, index) => [`shelf.m${index}`, need])));

const isMetBy = (needs: readonly (readonly string[])[], chosen: readonly string[]): boolean =>
  needs.every((need) => need.some((scope) => chosen.includes(scope)));

const writing = (chosen: readonly string[]): number =>
  chosen.filter((scope) => !scope.endsWith('.read')).length;

/** Every choice of scopes that meets all needs, found by trying all there are. */
function everyCover(needs: readonly (readonly string[])[]): string[][] {
  const scopes = universe.filter((scope) => scope !== broad);
  return Array.from({ length: 2 ** scopes.length }, (_, bits) =>
    scopes.filter((_, position) => bits & (1 << position)),
  ).filter((chosen) => isMetBy(needs, chosen));
}

test('row 10: no other choice is smaller, nor as small and narrower', () => {
  fc.assert(
    fc.property(table, (library) => {
      const chosen = scopesFor({ library }, { library: Object.keys(library) });
      const needs = Object.values(library)
        .map((need) => need.filter((scope) => scope !== broad))
        .filter((need) => need.length > 0);
      const covers = everyCover(needs);
      const fewest = Math.min(...covers.map((cover) => cover.length));
      const narrowest = Math.min(
        ...covers.filter(({ length }) => length === fewest).map((cover) => writing(cover)),
      );
      expect(isMetBy(needs, chosen)).toBe(true);
      expect([chosen.length, writing(chosen)]).toEqual([fewest, narrowest]);
      expect(chosen).not.toContain(broad);
    }),
    { numRuns: 500 },
  );
});

test('row 10: the order in which methods are named, and naming one twice, change nothing', () => {
  const shuffled = table.chain((library) => {
    const methods = Object.keys(library);
    return fc.record({
      library: fc.constant(library),
      once: fc.constant(methods),
      again: fc.shuffledSubarray([...methods, ...methods], { minLength: methods.length * 2 }),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ library, once, again }) => {
      expect(scopesFor({ library }, { library: again })).toEqual(
        scopesFor({ library }, { library: once }),
      );
    }),
  );
});

test('a family and the same one under another name give no more', () => {
  fc.assert(
    fc.property(table, (library) => {
      const all = Object.keys(library);
      const twice = scopesFor({ library, shop: library }, { library: all, shop: all });
      expect(twice).toEqual(scopesFor({ library }, { library: all }));
    }),
  );
});
