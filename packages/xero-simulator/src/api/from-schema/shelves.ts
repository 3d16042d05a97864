import type { Ledger } from '../handler.ts';
import type { Plain } from './conform.ts';

/** Records that are kept without a family's own rules: by the path of their collection, then by id. */
export class Shelves {
  readonly #collections = new Map<string, Map<string, Plain>>();
  readonly #singles = new Map<string, Plain>();

  /** The records of a collection, made up when it is first asked for. */
  collection(path: string, first: () => Map<string, Plain>): Map<string, Plain> {
    const known = this.#collections.get(path) ?? first();
    this.#collections.set(path, known);
    return known;
  }

  /** The one record at a path, made up when it is first asked for. */
  single(path: string, first: () => Plain): Plain {
    const known = this.#singles.get(path) ?? first();
    this.#singles.set(path, known);
    return known;
  }

  replaceSingle(path: string, record: Plain): void {
    this.#singles.set(path, record);
  }
}

/** The shelves of an organisation. */
export const shelves: Ledger<Shelves> = { createState: () => new Shelves() };
