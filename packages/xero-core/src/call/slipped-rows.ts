import type { Page } from './page.ts';
import type { SeenRows } from './seen-rows.ts';

/** Whether a list had fewer rows at this page than at the one before: some have left it meanwhile. */
export function hasLostRows(before: Page<unknown>, page: Page<unknown>): boolean {
  const had = before.pagination?.itemCount;
  const has = page.pagination?.itemCount ?? (page.items.length === 0 ? 0 : had);
  return had !== undefined && has !== undefined && has < had;
}

/** Which page showed that rows have left, and which pages to look at again. */
export interface Slip {
  readonly page: number;
  /** The first that was read. */
  readonly first: number;
  /** Whether `page` may have been read before the page before it. */
  readonly parallel: boolean;
}

/**
 * The rows that moved to pages which were read already, because rows before them left the list. It
 * reads back, page by page, until one holds a row that was given: what stands before that was given.
 */
export async function slippedRows(
  seen: SeenRows,
  { page, first, parallel }: Slip,
  fetchPage: (page: number) => Promise<Page<unknown>>,
): Promise<unknown[]> {
  const pages: Page<unknown>[] = [];
  for (let number = parallel ? page : page - 1; number >= first; number -= 1) {
    const again = await fetchPage(number);
    pages.unshift(again);
    if (number < page && again.items.some((row) => seen.has(row))) break;
  }
  return pages.flatMap(({ items }) => seen.unseen(items));
}
