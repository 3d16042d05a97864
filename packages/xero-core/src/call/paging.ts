import { XeroDecodeError } from '../errors/xero-error.ts';
import { callOf, type Operation } from '../operation-table.ts';
import type { Page } from './page.ts';

type Query = Readonly<Record<string, unknown>>;

/** Where a page begins, as the query says it; empty for a list without pages. */
export interface Place {
  readonly page?: number;
  readonly offset?: number;
}

const fixedPageSize = 100;

/** The query of a list's first page: `page` is always sent, since Xero drops line items without it. */
export function firstPage(operation: Operation, query: Query): Query {
  const numbered = operation.paging !== undefined && operation.paging !== 'offset';
  return numbered && (query['page'] ?? undefined) === undefined ? { ...query, page: 1 } : query;
}

/**
 * The query by which a list is iterated: in the order of the id, where that is quick and no other is
 * asked for. By Xero's own order, the last update, a row that changes moves to the end and the rows
 * behind it move onto pages that were read already.
 */
export function iterationQuery(operation: Operation, query: Query): Query {
  const ordered = (query['order'] ?? undefined) !== undefined;
  return operation.byKey && !ordered ? { ...query, order: operation.key } : query;
}

/** Whether rows stay in their order whatever happens to them. */
export function isOrderedByKey({ key }: Operation, { order }: Query): boolean {
  return key !== undefined && String(order).split(' ')[0] === key;
}

/** Where a query begins. */
export function placeOf(operation: Operation, query: Query): Place {
  if (operation.paging === undefined) return {};
  return operation.paging === 'offset'
    ? { offset: Number(query['offset'] ?? 0) }
    : { page: Number(query['page']) };
}

/**
 * Where the pages after this one begin: as many as are known, `most` at the most; none after the last.
 *
 * @throws {XeroDecodeError} when the last row of an offset page lacks the field to go on from.
 */
export function placesAfter(
  operation: Operation,
  query: Query,
  page: Page<unknown>,
  { page: current = 1 }: Place,
  most: number,
): Place[] {
  if (page.items.length === 0 || operation.paging === undefined) return [];
  if (operation.paging === 'offset') return nextOffset(operation, page);
  const pageCount = page.pagination?.pageCount;
  if (pageCount === undefined)
    return isShort(operation, query, page) ? [] : [{ page: current + 1 }];
  const known = Math.max(Math.min(pageCount - current, most), 0);
  return Array.from({ length: known }, (_, index) => ({ page: current + 1 + index }));
}

/**
 * Where the size was left to Xero and Xero does not tell it, only an empty page is the last. A size
 * above Xero's usual one may have been cut, so that a page of less is no proof of the end.
 */
function isShort(operation: Operation, query: Query, page: Page<unknown>): boolean {
  const size = operation.paging === 'page' ? fixedPageSize : query[operation.paging ?? ''];
  return typeof size === 'number' && page.items.length < Math.min(size, fixedPageSize);
}

function nextOffset(operation: Operation, page: Page<unknown>): Place[] {
  if (page.items.length < fixedPageSize) return [];
  const last = page.items.at(-1) as Record<string, unknown>;
  const offset = last[operation.by ?? ''];
  if (typeof offset === 'number') return [{ offset }];
  const problem = `the last row has no ${operation.by} to read on from.`;
  throw new XeroDecodeError(callOf(operation), { status: 200 }, problem);
}
