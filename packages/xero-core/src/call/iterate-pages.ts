import { XeroDecodeError } from '../errors/xero-error.ts';
import { callOf, type Operation } from '../operation-table.ts';
import type { CallResult } from './call.ts';
import type { Page } from './page.ts';
import { isOrderedByKey, iterationQuery, type Place, placeOf, placesAfter } from './paging.ts';
import { readAhead } from './read-ahead.ts';
import { SeenRows } from './seen-rows.ts';
import { hasLostRows, slippedRows } from './slipped-rows.ts';

type Query = Readonly<Record<string, unknown>>;

/** A list as it was asked for, and how to get a page of it. */
export interface PagedList {
  readonly operation: Operation;
  /** The query of the page that it begins with. */
  readonly query: Query;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  fetchPage(query: Query, signal: AbortSignal | undefined): Promise<CallResult<Page<unknown>>>;
}

/**
 * Every page of a list, and each row once as far as its id tells. In the order of the ids no row is
 * missed either: see {@link slippedRows}.
 */
export async function* iteratePages(
  list: PagedList,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const { operation, concurrency, signal } = list;
  const query = iterationQuery(operation, list.query);
  const first = placeOf(operation, query);
  const fetchPage = async (over: Query, within = signal) =>
    (await list.fetchPage(over, within)).data;
  const read = (place: Place, within: AbortSignal) =>
    fetchPage(place === first ? query : { ...query, ...place }, within);
  const after = (place: Place, page: Page<unknown>) =>
    placesAfter(operation, query, page, place, concurrency);

  const seen = new SeenRows(operation.key);
  let before: Page<unknown> | undefined;
  for await (const turn of readAhead<Place, Page<unknown>>({ first, read, after, signal })) {
    const { place, portion: page } = turn;
    if (before && isSame(before, page)) throw repeated(operation);
    const items: unknown[] = [];
    if (before && isOrderedByKey(operation, query) && hasLostRows(before, page)) {
      const slip = { page: place.page ?? 1, first: first.page ?? 1, parallel: concurrency > 1 };
      const again = (number: number) => fetchPage({ ...query, page: number });
      items.push(...(await slippedRows(seen, slip, again)));
    }
    items.push(...seen.unseen(page.items));
    before = page;
    yield { ...page, items };
  }
}

/**
 * A list that ignores its page number would never end. Where the count has changed too, the rows have
 * moved by just a page.
 */
function isSame(before: Page<unknown>, page: Page<unknown>): boolean {
  const shown = ({ items, pagination }: Page<unknown>) =>
    JSON.stringify([items.length, items[0], items.at(-1), pagination?.itemCount]);
  return page.items.length > 0 && shown(before) === shown(page);
}

function repeated(operation: Operation): XeroDecodeError {
  const problem = 'a page is the one before again, so the list would never end.';
  return new XeroDecodeError(callOf(operation), { status: 200 }, problem);
}
