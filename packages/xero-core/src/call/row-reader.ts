import { XeroInputError } from '../errors/xero-error.ts';
import type { Operation } from '../operation-table.ts';

/** A row of a batch, and where it stands in the input. */
export interface Row {
  readonly index: number;
  readonly input: unknown;
}

/** Xero's guidance for one request. */
const mostRows = 50;

/** JSON in UTF-8; a single row that is larger goes alone. @unit bytes */
const usualBytes = 3_500_000;

/** What stands around the rows in a body, at most. @unit bytes */
const envelope = 100;

/** Reads an input row by row, never further than the next request needs, and cuts it into chunks. */
export class RowReader {
  /** How many rows there are, where the input is a list. */
  readonly total: number | undefined;
  readonly #list: readonly unknown[] | undefined;
  readonly #iterator: Iterator<unknown> | AsyncIterator<unknown>;
  readonly #mostBytes: number;
  readonly #sizeOf: (row: Row) => number | undefined;
  readonly #held: Row[] = [];
  /** What a request with the rows held would have. */
  #bytes = envelope;
  #lastSize = 0;
  #read = 0;
  #reading = false;
  #ended = false;

  /**
   * @param sizeOf How many bytes of JSON a row is; undefined for one that is not to be sent.
   * @throws {XeroInputError} when the input is no list and cannot be iterated.
   */
  constructor(
    { name, bytes = usualBytes }: Operation,
    inputs: unknown,
    sizeOf: (row: Row) => number | undefined,
  ) {
    this.#list = Array.isArray(inputs) ? inputs : undefined;
    this.total = this.#list?.length;
    this.#iterator = iteratorOf(name, inputs);
    this.#mostBytes = bytes;
    this.#sizeOf = sizeOf;
  }

  /** How many rows were read. */
  get read(): number {
    return this.#read;
  }

  /**
   * Reads until the next request is full, or the input ends.
   *
   * @throws what the input throws.
   */
  async fill(): Promise<void> {
    while (!this.#ended && this.#ready() === 0) await this.#readOne();
  }

  /** The rows of the next request; none after the last. */
  take(): readonly Row[] {
    const rows = this.#held.splice(0, this.#ready() || this.#held.length);
    this.#bytes = this.#held.length > 0 ? envelope + this.#lastSize : envelope;
    return rows;
  }

  /**
   * Ends the reading and closes the input.
   *
   * @returns the rows that were read and not given out; of a list, also all that follow.
   */
  async close(): Promise<readonly Row[]> {
    const ended = this.#ended;
    this.#ended = true;
    if (!ended) await this.#closeInput();
    const start = this.#read;
    const unread = this.#list?.slice(start) ?? [];
    this.#read += unread.length;
    return [
      ...this.#held.splice(0),
      ...unread.map((input, position) => ({ index: start + position, input })),
    ];
  }

  /** How many of the rows held make a request that has no room for another; none while it has. */
  #ready(): number {
    const { length } = this.#held;
    if (this.#bytes > this.#mostBytes) return Math.max(length - 1, 1);
    return length === mostRows ? length : 0;
  }

  async #readOne(): Promise<void> {
    this.#reading = true;
    try {
      const { done, value } = await this.#iterator.next();
      // What comes after the end was asked for before it, and nobody waits for it any more.
      if (done === true || this.#ended) {
        this.#ended = true;
        return;
      }
      const row = { index: this.#read, input: value };
      this.#read += 1;
      const size = this.#sizeOf(row);
      if (size === undefined) return;
      this.#held.push(row);
      this.#lastSize = size + ','.length;
      this.#bytes += this.#lastSize;
    } catch (error) {
      this.#ended = true;
      throw error;
    } finally {
      this.#reading = false;
    }
  }

  /** An input that is being waited for may never answer, so its end is not waited for either. */
  async #closeInput(): Promise<void> {
    try {
      const closing = Promise.resolve(this.#iterator.return?.()).catch(() => undefined);
      if (!this.#reading) await closing;
    } catch {}
  }
}

function iteratorOf(name: string, inputs: unknown): Iterator<unknown> | AsyncIterator<unknown> {
  if (typeof inputs === 'object' && inputs !== null) {
    const iterable = inputs as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
    const iterator = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.();
    if (iterator) return iterator;
  }
  throw new XeroInputError('inputs', `${name} takes rows: an array, or an iterable.`);
}
