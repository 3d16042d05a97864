import { XeroInputError } from '../errors/xero-error.ts';
import { mostListed } from '../request/filters.ts';
import type { ItemStream } from './list-call.ts';

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
  const chunks: string[][] = [];
  while (unique.length > 0) chunks.push(unique.splice(0, mostListed));
  return chunks;
}

/** Lists portion after portion as one stream. */
export function listByIds<Item>(
  chunks: () => readonly (readonly string[])[],
  list: (ids: readonly string[]) => ItemStream<Item>,
): ItemStream<Item> {
  async function* pages() {
    for (const chunk of chunks()) yield* list(chunk).pages();
  }
  async function* items() {
    for await (const page of pages()) yield* page.items;
  }
  return { pages, [Symbol.asyncIterator]: items };
}
