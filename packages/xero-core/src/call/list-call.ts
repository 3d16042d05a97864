import { type Call, LazyCall } from './call.ts';
import { iteratePages, type PagedList } from './iterate-pages.ts';
import { once } from './once.ts';
import type { Page } from './page.ts';
import { type Place, placeOf } from './paging.ts';
import { resumable } from './resume.ts';

/** Items one after the other, or page by page; nothing is sent before the first is asked for. */
export interface ItemStream<Item> extends AsyncIterable<Item> {
  /** Every page, from the first to the last. */
  pages(): AsyncIterable<Page<Item>>;
}

/**
 * A list: awaited it gives one page, iterated it gives every item of all pages, and `pages()` gives
 * page after page. An item that moves to another page meanwhile is not given again.
 */
export interface ListCall<Item> extends Call<Page<Item>>, AsyncIterable<Item> {
  /** Every page, from the one asked for to the last. */
  pages(): AsyncIterable<Page<Item>>;
}

/** A lazy {@link ListCall}. */
export class LazyListCall extends LazyCall<Page<unknown>> implements ListCall<unknown> {
  readonly #list: () => Promise<PagedList>;

  constructor(name: string, prepare: () => Promise<PagedList>) {
    const list = once(prepare);
    super(name, async () => {
      const { query, signal, fetchPage } = await list();
      return fetchPage(query, signal);
    });
    this.#list = list;
  }

  async *pages(): AsyncIterable<Page<unknown>> {
    const list = await this.#list();
    const fetchPage: PagedList['fetchPage'] = (query, signal) =>
      resumableAt(
        placeOf(list.operation, query),
        query === list.query ? this.withResponse() : list.fetchPage(query, signal),
      );
    yield* iteratePages({ ...list, fetchPage });
  }

  async *[Symbol.asyncIterator](): AsyncIterator<unknown> {
    yield* itemsOf(this.pages());
  }
}

function resumableAt<Value>(place: Place, request: Promise<Value>): Promise<Value> {
  const { page, offset } = place;
  if (page === undefined && offset === undefined) return request;
  const what = page === undefined ? `the page after offset ${offset}` : `page ${page}`;
  return resumable(request, () => [`This was ${what}; \`resumeFrom\` says how to go on.`, place]);
}

/** The items of page after page. */
export async function* itemsOf(pages: AsyncIterable<Page<unknown>>): AsyncGenerator<unknown> {
  for await (const page of pages) {
    for (const item of page.items) yield item;
  }
}
