/** How many things still count, each until a moment of its own; moments are added in order. */
export class Expiries {
  #moments: number[] = [];
  #first = 0;

  get size(): number {
    return this.#moments.length - this.#first;
  }

  /** When the next one ends; never when there is none. */
  get next(): number {
    return this.#moments[this.#first] ?? Number.POSITIVE_INFINITY;
  }

  add(until: number): void {
    this.#moments.push(until);
  }

  /** Forgets those that have ended. */
  expire(now: number): void {
    while (this.next <= now) this.#first += 1;
    if (this.#first > 32 && this.#first * 2 > this.#moments.length) {
      this.#moments = this.#moments.slice(this.#first);
      this.#first = 0;
    }
  }

  /** Forgets the latest, so that no more than `size` are left. */
  trim(size: number): void {
    if (this.size > size) this.#moments.length = this.#first + size;
  }
}
