import { XeroFilterError, XeroInputError } from '../errors/xero-error.ts';
import type { Operation } from '../operation-table.ts';
import { clauseText } from '../where/clause.ts';
import { conditionList } from '../where/condition-list.ts';
import { readWhere } from '../where/read-where.ts';
import { type SlowFilterPart, slowParts } from '../where/slow-parts.ts';
import type { FilterTable } from '../where/table.ts';

/** How many values Xero takes in one comma list. */
export const mostListed = 40;

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
 * @throws {XeroInputError} for a list that is too long.
 */
export function compileFilters(
  operation: Operation,
  query: Query,
  filters: FilterTable | undefined,
): CompiledQuery {
  for (const [name, value] of Object.entries(query)) checkLength(operation, name, value);
  const { where, filter } = query;
  checkText(where);
  checkText(filter);
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

/** @throws {XeroFilterError} for what is neither a filter nor a text that says something. */
function checkText(filter: unknown): void {
  if (filter === undefined || filter === null || isFilter(filter)) return;
  if (typeof filter === 'string' && filter.trim() !== '') return;
  throw new XeroFilterError('', 'an object of fields, or a text in its own syntax', filter);
}

function isFilter(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function unique(parts: readonly SlowFilterPart[]): SlowFilterPart[] {
  return [...new Map(parts.map((part) => [Object.values(part).join(), part])).values()];
}

function checkLength(operation: Operation, name: string, value: unknown): void {
  if (!Array.isArray(value) || value.length <= mostListed) return;
  throw new XeroInputError(
    name,
    `${operation.name} takes at most ${mostListed} ${name}, not ${value.length}; ask in several calls${operation.byIds ? ', or with `listByIds`' : ''}.`,
  );
}
