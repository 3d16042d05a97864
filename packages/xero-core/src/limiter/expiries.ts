interface Group {
  readonly until: number;
  count: number;
}

/** How many things still count, each until a moment of its own; moments are added in order. */
export class Expiries {
  #groups: Group[] = [];
  #first = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** When the next one ends; never when there is none. */
  get next(): number {
    return this.#groups[this.#first]?.until ?? Number.POSITIVE_INFINITY;
  }

  add(until: number, count: number): void {
    const last = this.#groups.at(-1);
    if (last?.until === until) last.count += count;
    else this.#groups.push({ until, count });
    this.#size += count;
  }

  /** Forgets those that have ended. */
  expire(now: number): void {
    for (let group = this.#groups[this.#first]; group && group.until <= now; ) {
      this.#size -= group.count;
      this.#first += 1;
      group = this.#groups[this.#first];
    }
    if (this.#first > 32 && this.#first * 2 > this.#groups.length) {
      this.#groups = this.#groups.slice(this.#first);
      this.#first = 0;
    }
  }

  /** Forgets the latest, so that no more than `size` are left. */
  trim(size: number): void {
    while (this.#size > size) {
      const last = this.#groups.at(-1);
      if (!last) return;
      const gone = Math.min(last.count, this.#size - size);
      last.count -= gone;
      this.#size -= gone;
      if (last.count === 0) this.#groups.pop();
    }
  }
}
