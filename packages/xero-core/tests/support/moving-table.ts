import type { Row } from './library.ts';
import { type Recorder, recorder } from './recorder.ts';

interface TableRow {
  readonly id: string;
  updated: number;
}

/** What happens to a table between two requests. */
export interface Change {
  readonly added?: readonly number[];
  /** Positions, taken round the table. */
  readonly removed?: readonly number[];
  readonly touched?: readonly number[];
}

/** Rows that change between requests, listed as Xero lists them: by id if asked, else by update. */
export class MovingTable {
  /** Ids that were there from the first request to the last, so far. */
  readonly constant: Set<string>;
  #rows: TableRow[];
  #now = 0;

  constructor(ids: readonly number[]) {
    this.#rows = ids.map((id) => ({ id: idOf(id), updated: this.#now++ }));
    this.constant = new Set(this.#rows.map(({ id }) => id));
  }

  change({ added = [], removed = [], touched = [] }: Change): void {
    for (const position of touched) {
      const row = this.#rows[position % this.#rows.length];
      if (row) row.updated = this.#now++;
    }
    for (const position of removed) {
      const [row] = this.#rows.splice(position % Math.max(this.#rows.length, 1), 1);
      if (row) this.constant.delete(row.id);
    }
    const known = new Set(this.#rows.map(({ id }) => id));
    for (const id of added) {
      if (!known.has(idOf(id))) this.#rows.push({ id: idOf(id), updated: this.#now++ });
    }
  }

  /** Takes a row out, wherever it is. */
  remove(id: unknown): void {
    this.#rows = this.#rows.filter((row) => row.id !== id);
  }

  /** Answers rows with `key` under `name`, a page at a time; `before` is awaited by each request. */
  serve(name: string, key: string, before: () => unknown = () => undefined): Recorder {
    return recorder(async ({ url }) => {
      await before();
      const page = Number(url.searchParams.get('page'));
      const pageSize = Number(url.searchParams.get('pageSize') ?? 100);
      const sorted = this.#sorted(url.searchParams.get('order') === key);
      const rows: Row[] = sorted
        .slice((page - 1) * pageSize, page * pageSize)
        .map(({ id, updated }) => ({ [key]: id, Updated: updated }));
      const itemCount = sorted.length;
      const pagination = { page, pageSize, pageCount: Math.ceil(itemCount / pageSize), itemCount };
      return Response.json({ [name]: rows, pagination });
    });
  }

  #sorted(byId: boolean): TableRow[] {
    return this.#rows.toSorted((left, right) =>
      byId ? scrambled(left.id) - scrambled(right.id) : left.updated - right.updated,
    );
  }
}

/** An id as Xero writes them. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Xero sorts ids in an order that is not that of their text. */
function scrambled(id: string): number {
  return (Number(id.slice(-12)) * 7919) % 1_000_003;
}
