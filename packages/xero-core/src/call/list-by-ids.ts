import { XeroInputError } from '../errors/xero-error.ts';
import { mostListed } from '../request/filters.ts';
import { iteratePages, type PagedList } from './iterate-pages.ts';
import { type ItemStream, itemsOf } from './list-call.ts';
import { once } from './once.ts';
import type { Page } from './page.ts';
import { readAhead } from './read-ahead.ts';
import { resumable } from './resume.ts';

/** A list that takes ids, and the ids in portions that one request takes. */
export interface ListByIds {
  readonly list: PagedList;
  readonly chunks: readonly (readonly string[])[];
}

/**
 * Ids in portions that one request takes, each id once.
 *
 * @throws {XeroInputError} for what is no list of ids, or an option that cannot hold over requests.
 */
export function idChunks(ids: unknown, options: unknown): string[][] {
  if (!Array.isArray(ids) || ids.some((id) => typeof id !== 'string' || id === '')) {
    throw new XeroInputError('ids', 'listByIds takes a list of ids.');
  }
  const { IDs, order, page } = (options ?? {}) as Record<string, unknown>;
  if ((IDs ?? order ?? page) !== undefined) {
    throw new XeroInputError('options', 'listByIds knows no `IDs`, `order` and `page`.');
  }
  const unique = [...new Set<string>(ids)];
  return Array.from({ length: Math.ceil(unique.length / mostListed) }, (_, index) =>
    unique.slice(index * mostListed, (index + 1) * mostListed),
  );
}

/** Lists portion after portion as one stream. */
export function listByIds(prepare: () => Promise<ListByIds>): ItemStream<unknown> {
  const call = once(prepare);
  async function* pages(): AsyncGenerator<Page<unknown>> {
    const { list, chunks } = await call();
    if (chunks.length === 0) return;
    const read = (index: number, signal: AbortSignal) =>
      resumable(pagesOf(list, chunks[index] ?? [], signal), () => {
        const ids = chunks.slice(index).flat();
        return [`${ids.length} ids are left; \`resumeFrom.ids\` has them.`, { ids }];
      });
    const after = (index: number) => {
      const length = Math.min(list.concurrency, chunks.length - 1 - index);
      return Array.from({ length }, (_, next) => index + 1 + next);
    };
    const portions = readAhead({ first: 0, read, after, signal: list.signal });
    for await (const { portion } of portions) yield* portion;
  }
  return { pages, [Symbol.asyncIterator]: () => itemsOf(pages()) };
}

async function pagesOf(
  list: PagedList,
  IDs: readonly string[],
  signal: AbortSignal,
): Promise<Page<unknown>[]> {
  const pages: Page<unknown>[] = [];
  const chunk = { ...list, query: { ...list.query, IDs }, signal, concurrency: 1 };
  for await (const page of iteratePages(chunk)) pages.push(page);
  return pages;
}
