import { adviseOnFilter } from '../call/advise-on-filter.ts';
import { XeroFilterError, XeroInputError } from '../errors/xero-error.ts';
import type { Operation } from '../operation-table.ts';
import type { ClientHooks } from '../options.ts';
import type { FilterTable } from '../where/table.ts';
import type { PreparedCall } from './prepare.ts';

/** How many values Xero takes in one comma list. */
export const mostListed = 40;

type Query = Readonly<Record<string, unknown>>;

/**
 * Looks at what a query filters by, before filters that are objects are compiled.
 *
 * @throws {XeroFilterError} for what is neither a filter nor a text that says something.
 * @throws {XeroInputError} for a list that is too long.
 */
export function checkFilters(operation: Operation, query: Query): void {
  for (const [name, value] of Object.entries(query)) checkLength(operation, name, value);
  checkText(query['where']);
  checkText(query['filter']);
}

/**
 * A call whose filters are text. What compiles them is loaded for calls that have some.
 *
 * @throws {XeroFilterError} for a filter that cannot be sent.
 */
export async function withFilters(
  call: PreparedCall,
  filters: FilterTable | undefined,
  hooks: ClientHooks,
): Promise<PreparedCall> {
  const { operation, query } = call;
  if (!isFilter(query['where']) && !isFilter(query['filter'])) return call;
  const { compileFilters } = await import('../where/compile-filters.ts');
  const compiled = { ...call, ...compileFilters(operation, query, filters) };
  adviseOnFilter(hooks, compiled);
  return compiled;
}

function checkText(filter: unknown): void {
  if (filter === undefined || filter === null || isFilter(filter)) return;
  if (typeof filter === 'string' && filter.trim() !== '') return;
  throw new XeroFilterError('', 'an object of fields, or a text in its own syntax', filter);
}

/** Whether a filter is an object, which Xero cannot read as it is. */
function isFilter(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function checkLength(operation: Operation, name: string, value: unknown): void {
  if (!Array.isArray(value) || value.length <= mostListed) return;
  throw new XeroInputError(
    name,
    `${operation.name} takes at most ${mostListed} ${name}, not ${value.length}; ask in several calls${operation.byIds ? ', or with `listByIds`' : ''}.`,
  );
}
