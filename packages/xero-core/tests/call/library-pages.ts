import type { Row } from '../support/library.ts';
import { type Recorder, recorder } from '../support/recorder.ts';

/** `count` rows, numbered from 1. */
export function rows(count: number, start = 1): Row[] {
  return Array.from({ length: count }, (_, position) => ({ Number: start + position }));
}

/** A server of `total` books in pages of `size`, which says how many pages there are if `counts`. */
export function bookPages(
  total: number,
  { size = 100, counts = true }: { size?: number; counts?: boolean } = {},
): Recorder {
  return recorder(({ url }) => {
    const page = Number(url.searchParams.get('page'));
    const pageSize = Number(url.searchParams.get('pageSize') ?? size);
    const Books = rows(total).slice((page - 1) * pageSize, page * pageSize);
    const pageCount = Math.ceil(total / pageSize);
    const pagination = { page, pageSize, pageCount, itemCount: total };
    return Response.json(counts ? { pagination, Books } : { Books });
  });
}

/** A server of `total` loans that gives the hundred after `offset`. */
export function loanPages(total: number): Recorder {
  return recorder(({ url }) => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    return Response.json({ Loans: rows(total).slice(offset, offset + 100) });
  });
}

/** What each request asked for. */
export function searchesOf(wire: Recorder): string[] {
  return wire.sent.map((request) => request.url.search);
}

/** All items of an iterable. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
