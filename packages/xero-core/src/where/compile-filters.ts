import type { Operation } from '../operation-table.ts';
import { clauseText } from './clause.ts';
import { conditionList } from './condition-list.ts';
import { readWhere } from './read-where.ts';
import { type SlowFilterPart, slowParts } from './slow-parts.ts';
import type { FilterTable } from './table.ts';

type Query = Readonly<Record<string, unknown>>;

/** A query whose filters are text, and what is slow in them. */
export interface CompiledQuery {
  readonly query: Query;
  readonly slowFilter: readonly SlowFilterPart[] | undefined;
}

/**
 * Turns filters that are objects into what Xero reads; text passes unchanged.
 *
 * @throws {XeroFilterError} for a filter that cannot be sent.
 */
export function compileFilters(
  operation: Operation,
  query: Query,
  filters: FilterTable | undefined,
): CompiledQuery {
  const { where, filter } = query;
  if (filters && operation.where !== undefined && isFilter(where)) {
    const clause = readWhere(filters.fields, operation.where, where);
    const optimised = filters.optimised[operation.where];
    return {
      query: { ...query, where: clause && clauseText(clause) },
      slowFilter: clause && optimised ? unique(slowParts(clause, optimised)) : [],
    };
  }
  const compiled = isFilter(filter) ? { ...query, filter: conditionList(filter) } : query;
  return { query: compiled, slowFilter: undefined };
}

function isFilter(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function unique(parts: readonly SlowFilterPart[]): SlowFilterPart[] {
  return [...new Map(parts.map((part) => [Object.values(part).join(), part])).values()];
}
