/** A member of a {@link Queue}, from which it can be taken wherever it stands. */
export interface Link<Value> {
  readonly value: Value;
  previous: Link<Value> | undefined;
  next: Link<Value> | undefined;
}

/** First come, first served; leaving from the middle costs no more than from the front. */
export class Queue<Value> {
  first: Link<Value> | undefined;
  #last: Link<Value> | undefined;

  push(value: Value): Link<Value> {
    const link: Link<Value> = { value, previous: this.#last, next: undefined };
    if (this.#last) this.#last.next = link;
    else this.first = link;
    this.#last = link;
    return link;
  }

  /** Takes out a member, which must be in the queue. */
  remove(link: Link<Value>): void {
    if (link.previous) link.previous.next = link.next;
    else this.first = link.next;
    if (link.next) link.next.previous = link.previous;
    else this.#last = link.previous;
  }
}
