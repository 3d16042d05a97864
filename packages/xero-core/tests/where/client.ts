import { createClient } from '../../src/client.ts';
import type { ClientOptions, ItemStream, ListCall } from '../../src/index.ts';
import { library, type Row, session } from '../support/library.ts';
import { filters } from './table.ts';

/** The lists of an invented family that filters. */
export interface FilteringClient {
  readonly books: {
    list(options?: unknown): ListCall<Row>;
    listByIds(ids: unknown, options?: unknown): ItemStream<Row>;
  };
  readonly shelves: { list(options?: unknown): ListCall<Row> };
  readonly readers: { list(options?: unknown): ListCall<Row> };
}

/** A client of it. */
export function filteringClient(options: ClientOptions): FilteringClient {
  const operations = {
    books: {
      list: {
        id: 'getBooks',
        path: '/Books',
        take: 'Books*',
        of: 'Book',
        paging: 'pageSize',
        where: 'Book',
        byIds: true,
      },
    },
    shelves: { list: { id: 'getShelves', path: '/Shelves', take: 'Shelves*', where: 'Shelf' } },
    readers: { list: { id: 'getReaders', path: '/Readers', take: 'Readers*' } },
  } as const;
  return createClient<FilteringClient>({ ...library, operations, filters }, session, options);
}

/** Everything that an iteration gives. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
