import type { Comparison, Measured, Section } from './results.ts';

/** Where a comparison is: heading, and what was measured. */
export interface Reference {
  readonly section: string;
  readonly of: string;
}

/** The comparison of that heading, if it was measured in this run. */
export function findComparison(
  sections: readonly Section[],
  { section, of }: Reference,
): Comparison | undefined {
  return sections
    .find(({ title }) => title === section)
    ?.comparisons.find((comparison) => comparison.of === of);
}

/**
 * A contestant of a comparison.
 *
 * @throws {Error} when there is none of that name, since then a bar would be held by nobody.
 */
export function rowOf({ of, rows }: Comparison, name: string): Measured {
  const row = rows.find((each) => each.name === name);
  if (row) return row;
  throw new Error(`${of}: there is no ${name}, but ${rows.map((each) => each.name).join(', ')}.`);
}
