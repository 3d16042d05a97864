import type { Change, JsonValue } from '../../handler.ts';
import type { Journal } from './journal.ts';

export interface TableOptions<Row> {
  readonly id: (row: Row) => string;
  /** Values that rows are found by, each under a name of its own; upper and lower case are one. */
  readonly indexes?: Readonly<Record<string, (row: Row) => string | undefined>> | undefined;
  /** What webhooks call these records; without it they hear nothing of them. */
  readonly category?: Change['category'] | undefined;
  readonly webhookData?: ((row: Row) => JsonValue) | undefined;
  /** Sets the time of the last change on a row that is saved. */
  readonly stamp?: ((row: Row, now: string) => Row) | undefined;
}

/** Records of one kind by id. A row is never changed in place: what changes is saved anew. */
export class Table<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #indexes = new Map<string, Map<string, Set<string>>>();
  readonly #options: TableOptions<Row>;
  readonly #journal: Journal;

  constructor(journal: Journal, options: TableOptions<Row>) {
    this.#journal = journal;
    this.#options = options;
    for (const name of Object.keys(options.indexes ?? {})) this.#indexes.set(name, new Map());
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id.toLowerCase());
  }

  /** A row that another row points to. */
  known(id: string): Row {
    const row = this.get(id);
    if (row === undefined) throw new Error(`The books point to ${id}, which they do not hold.`);
    return row;
  }

  all(): IterableIterator<Row> {
    return this.#rows.values();
  }

  find(index: string, value: string): readonly Row[] {
    const ids = this.#indexes.get(index)?.get(value.toLowerCase()) ?? [];
    return [...ids].map((id) => this.known(id));
  }

  /** Saves a row, new or changed; `quiet` neither stamps it nor tells webhooks. */
  save(row: Row, quiet = false): Row {
    const { id, stamp, category, webhookData } = this.#options;
    const saved = quiet ? row : (stamp?.(row, new Date(this.#journal.now).toISOString()) ?? row);
    const key = id(saved);
    const before = this.#set(key, saved);
    const data = webhookData?.(saved);
    this.#journal.note(
      () => this.#set(key, before),
      category === undefined || quiet
        ? undefined
        : {
            category,
            type: before === undefined ? 'CREATE' : 'UPDATE',
            resourceId: key,
            ...(data !== undefined && { data }),
          },
    );
    return saved;
  }

  remove(id: string): void {
    const before = this.#set(id, undefined);
    this.#journal.note(() => this.#set(id, before));
  }

  #set(id: string, row: Row | undefined): Row | undefined {
    const key = id.toLowerCase();
    const before = this.#rows.get(key);
    if (before !== undefined) this.#reindex(key, before, 'delete');
    if (row === undefined) this.#rows.delete(key);
    else this.#rows.set(key, row);
    if (row !== undefined) this.#reindex(key, row, 'add');
    return before;
  }

  #reindex(id: string, row: Row, how: 'add' | 'delete'): void {
    for (const [name, ids] of this.#indexes) {
      const value = this.#options.indexes?.[name]?.(row)?.toLowerCase();
      if (value === undefined) continue;
      const known = ids.get(value) ?? new Set();
      known[how](id);
      if (known.size > 0) ids.set(value, known);
      else ids.delete(value);
    }
  }
}
