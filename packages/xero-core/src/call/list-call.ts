import type { PageInfo } from '../answer.ts';
import { type Call, type CallResult, LazyCall } from './call.ts';

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** How many pages and items there are, where Xero says it. */
  readonly pagination: PageInfo | undefined;
}

/** Items one after the other, or page by page; nothing is sent before the first is asked for. */
export interface ItemStream<Item> extends AsyncIterable<Item> {
  /** Every page, from the first to the last. */
  pages(): AsyncIterable<Page<Item>>;
}

/**
 * A list: awaited it gives one page, iterated it gives every item of all pages, and `pages()` gives
 * page after page.
 */
export interface ListCall<Item> extends Call<Page<Item>>, AsyncIterable<Item> {
  /** Every page, from the one asked for to the last. */
  pages(): AsyncIterable<Page<Item>>;
}

/** What is needed to get from one page to the next. */
export interface PageSource<Item> {
  /** Sends the call, with these query parameters over its own. */
  fetchPage(over: Readonly<Record<string, unknown>>): Promise<CallResult<Page<Item>>>;
  /** The error for a page that is the one before again. */
  repeated(): Error;
  /** The query of the page after this one, or undefined after the last. */
  next(
    page: Page<Item>,
    over: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | undefined;
}

/** What tells a page from the next: a list that ignores its page number would never end. */
function fingerprint({ items }: Page<unknown>): string {
  return items.length === 0 ? '' : JSON.stringify([items.length, items[0], items.at(-1)]);
}

/** A lazy {@link ListCall} around a source of pages. */
export class LazyListCall<Item> extends LazyCall<Page<Item>> implements ListCall<Item> {
  readonly #source: PageSource<Item>;

  constructor(name: string, source: PageSource<Item>) {
    super(name, () => source.fetchPage({}));
    this.#source = source;
  }

  async *pages(): AsyncIterable<Page<Item>> {
    let over: Record<string, unknown> | undefined = {};
    let previous = '';
    while (over) {
      const { data }: CallResult<Page<Item>> =
        Object.keys(over).length === 0
          ? await this.withResponse()
          : await this.#source.fetchPage(over);
      const shown = fingerprint(data);
      if (shown !== '' && shown === previous) throw this.#source.repeated();
      previous = shown;
      yield data;
      over = this.#source.next(data, over);
    }
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    for await (const page of this.pages()) yield* page.items;
  }
}
