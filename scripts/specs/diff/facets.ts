import { type JsonRecord, stableText } from '../json.ts';
import type { Usage } from './usage.ts';

/** One keyword that is compared by its value alone. */
export interface Facet {
  readonly keyword: string;
  /** Whether going from one value to the other can break a program; never, where it is not given. */
  readonly breaks?: (before: unknown, after: unknown, usage: Usage) => boolean;
}

/** A facet that differs, in words, with whether that breaks. */
export interface FacetDifference {
  readonly detail: string;
  readonly breaking: boolean;
}

/**
 * Compares keywords by value. A keyword that is absent equals `false`, its default in OpenAPI
 * wherever it is a boolean.
 */
export function compareFacets(
  facets: readonly Facet[],
  before: JsonRecord,
  after: JsonRecord,
  usage: Usage,
): FacetDifference[] {
  return facets.flatMap(({ keyword, breaks }) => {
    const [old, current] = [before[keyword] ?? false, after[keyword] ?? false];
    if (stableText(old) === stableText(current)) return [];
    const boolean = old === true || current === true;
    return [
      {
        detail: `${keyword} ${show(old, boolean)} → ${show(current, boolean)}`,
        breaking: breaks?.(old, current, usage) ?? false,
      },
    ];
  });
}

function show(value: unknown, asBoolean: boolean): string {
  if (value === false) return asBoolean ? 'no' : 'none';
  return value === true ? 'yes' : stableText(value);
}
