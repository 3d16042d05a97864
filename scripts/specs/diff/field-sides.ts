import type { Facet } from './facets.ts';
import { flattenSchema } from './schema-shape.ts';
import type { Usage } from './usage.ts';

/** The sides that see a field, before or after: not who writes, where it is read-only in both. */
export function sidesOf(usage: Usage, before: unknown, after: unknown): Usage {
  const both = (keyword: string): boolean =>
    [before, after].every((schema) => flattenSchema(schema)[keyword] === true);
  return { read: usage.read && !both('writeOnly'), write: usage.write && !both('readOnly') };
}

/**
 * How a field comes to be seen by one side only. That breaks the other side; and so does, for who
 * writes, a required field that was read-only.
 */
export function sideFacets(required: boolean): readonly Facet[] {
  return [
    {
      keyword: 'readOnly',
      breaks: (_before, after, usage) => usage.write && (after === true || required),
    },
    { keyword: 'writeOnly', breaks: (_before, after, usage) => usage.read && after === true },
  ];
}
