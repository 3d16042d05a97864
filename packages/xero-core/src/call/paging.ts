import { XeroDecodeError } from '../errors/xero-error.ts';
import { callOf, type Operation } from '../operation-table.ts';
import type { Page } from './list-call.ts';

type Query = Readonly<Record<string, unknown>>;

const fixedPageSize = 100;

/** The query of a list's first page: `page` is always sent, since Xero drops line items without it. */
export function firstPage(operation: Operation, query: Query): Query {
  const numbered = operation.paging !== undefined && operation.paging !== 'offset';
  return numbered && (query['page'] ?? undefined) === undefined ? { ...query, page: 1 } : query;
}

/**
 * What to change in the query for the page after this one, or undefined after the last.
 *
 * @throws {XeroDecodeError} when the last row of an offset page lacks the field to go on from.
 */
export function nextPage(
  operation: Operation,
  query: Query,
  page: Page<unknown>,
): Record<string, unknown> | undefined {
  if (page.items.length === 0) return undefined;
  if (operation.paging === 'offset') return nextOffset(operation, page);
  if (operation.paging === undefined) return undefined;
  const current = Number(query['page']);
  const pageCount = page.pagination?.pageCount;
  const isLast = pageCount === undefined ? isShort(operation, query, page) : current >= pageCount;
  return isLast ? undefined : { page: current + 1 };
}

/** Where the size was left to Xero and Xero does not tell it, only an empty page is the last. */
function isShort(operation: Operation, query: Query, page: Page<unknown>): boolean {
  const size = operation.paging === 'page' ? fixedPageSize : query[operation.paging ?? ''];
  return typeof size === 'number' && page.items.length < size;
}

function nextOffset(
  operation: Operation,
  page: Page<unknown>,
): Record<string, unknown> | undefined {
  if (page.items.length < fixedPageSize) return undefined;
  const last = page.items.at(-1) as Record<string, unknown>;
  const offset = last[operation.by ?? ''];
  if (typeof offset === 'number') return { offset };
  const problem = `the last row has no ${operation.by} to read on from.`;
  throw new XeroDecodeError(callOf(operation), { status: 200 }, problem);
}
