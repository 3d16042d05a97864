import type { Facet } from './facets.ts';

const constraints = [
  'maxLength',
  'minLength',
  'maximum',
  'minimum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxItems',
  'minItems',
  'maxProperties',
  'minProperties',
  'multipleOf',
  'pattern',
  'uniqueItems',
];

/**
 * The keywords of a schema that do not change its type.
 *
 * - `nullable`: a new null breaks who reads; a null no longer taken breaks who writes.
 * - A constraint breaks who writes when it is new or narrower.
 * - `default`, `deprecated` and the hints of Xero's own generator break nobody.
 */
export const schemaFacets: readonly Facet[] = [
  {
    keyword: 'nullable',
    breaks: (_before, after, usage) => (after === true ? usage.read : usage.write),
  },
  ...constraints.map(
    (keyword) =>
      ({
        keyword,
        breaks: (before, after, usage) => usage.write && isNarrower(keyword, before, after),
      }) satisfies Facet,
  ),
  { keyword: 'default' },
  { keyword: 'deprecated' },
  { keyword: 'x-is-money' },
  { keyword: 'x-objectArrayKey' },
];

function isNarrower(keyword: string, before: unknown, after: unknown): boolean {
  if (after === false) return false;
  if (typeof before !== 'number' || typeof after !== 'number') return true;
  if (/^max|Maximum$/.test(keyword)) return after < before;
  if (/^min|Minimum$/.test(keyword)) return after > before;
  return true;
}
