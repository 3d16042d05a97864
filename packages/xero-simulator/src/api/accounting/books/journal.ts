import type { Change } from '../../handler.ts';

/** What a piece of work did to the books: how to undo it, and what webhooks tell of it. */
interface Entry {
  readonly undo: () => void;
  readonly change?: Change | undefined;
}

/** Keeps the books whole: a piece of work that throws leaves nothing behind. */
export class Journal {
  readonly #entries: Entry[] = [];
  #depth = 0;
  #now = 0;

  /** Milliseconds since 1970 of the work that runs, which is what its records are stamped with. */
  get now(): number {
    return this.#now;
  }

  note(undo: () => void, change?: Change): void {
    if (this.#depth > 0) this.#entries.push({ undo, change });
  }

  /** Runs a part of the work; if it throws, the books are as before it. */
  attempt<Result>(work: () => Result): Result {
    const before = this.#entries.length;
    this.#depth += 1;
    try {
      return work();
    } catch (error) {
      for (const { undo } of this.#entries.splice(before).reverse()) undo();
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  /** Runs a whole piece of work at a time, and says what it changed, each record once. */
  run<Result>(now: number, work: () => Result): { result: Result; changes: readonly Change[] } {
    this.#now = now;
    try {
      const result = this.attempt(work);
      return { result, changes: onePerRecord(this.#entries) };
    } finally {
      this.#entries.length = 0;
    }
  }
}

/** The last state counts; a record that is new stays new. */
function onePerRecord(entries: readonly Entry[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { change } of entries) {
    if (change === undefined) continue;
    const key = `${change.category} ${change.resourceId}`;
    changes.set(key, { ...change, type: changes.get(key)?.type ?? change.type });
  }
  return [...changes.values()];
}
