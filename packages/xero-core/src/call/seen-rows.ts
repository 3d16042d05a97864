const mostPerGeneration = 50_000;

/** Ids that are no ids: Xero writes zeros where it has none. */
const none = /^[0-]*$/;

/**
 * Remembers rows by their id, so that those which moved to a later page are not given twice. It keeps
 * the 50,000 to 100,000 newest: a list of any length is iterated in flat memory.
 */
export class SeenRows {
  readonly #key: string | undefined;
  #newer = new Set<string>();
  #older = new Set<string>();

  /** @param key The field that holds the id; without one, no row is known again. */
  constructor(key: string | undefined) {
    this.#key = key;
  }

  /** The rows of a page that were on no earlier one; from now on they are seen. */
  unseen<Row>(rows: readonly Row[]): Row[] {
    const fresh = rows.filter((row) => !this.has(row));
    for (const row of fresh) this.#add(row);
    return fresh;
  }

  /** Whether a row was seen, as far back as this remembers. */
  has(row: unknown): boolean {
    const id = this.#idOf(row);
    return id !== undefined && (this.#newer.has(id) || this.#older.has(id));
  }

  #add(row: unknown): void {
    const id = this.#idOf(row);
    if (id === undefined) return;
    if (this.#newer.size >= mostPerGeneration) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    this.#newer.add(id);
  }

  #idOf(row: unknown): string | undefined {
    if (this.#key === undefined || typeof row !== 'object' || row === null) return undefined;
    const id = (row as Record<string, unknown>)[this.#key];
    return typeof id === 'string' && !none.test(id) ? id : undefined;
  }
}
