import { Expiries } from './expiries.ts';

/** A place taken in a window, and what is needed to judge the answer's count by. */
export interface Place {
  /** Counts the places taken so far, this one included. */
  readonly number: number;
  /** Of our own calls, those that Xero may have counted when this one was sent, itself included. */
  readonly counted: number;
}

/**
 * So many calls a minute. A call counts from before it is sent until a minute after its answer was
 * read: Xero counted it somewhere between, so that its limit holds whether its minutes slide or
 * start at moments that nobody knows.
 */
export class SlidingWindow {
  readonly #limit: number;
  readonly #length: number;
  readonly #own = new Expiries();
  readonly #foreign = new Expiries();
  #open = 0;
  #taken = 0;
  #learned = 0;

  constructor(limit: number, length: number) {
    this.#limit = limit;
    this.#length = length;
  }

  /** Calls that have been sent and not been answered. */
  get open(): number {
    return this.#open;
  }

  /** How many places have been taken since this one. */
  takenSince(place: Place): number {
    return this.#taken - place.number;
  }

  hasRoom(now: number): boolean {
    return this.#used(now) < this.#limit;
  }

  isEmpty(now: number): boolean {
    return this.#used(now) === 0;
  }

  /** When time alone makes room: now if there is some, never if an answer must come first. */
  nextRoom(now: number): number {
    return this.hasRoom(now) ? now : Math.min(this.#own.next, this.#foreign.next);
  }

  take(now: number): Place {
    this.#own.expire(now);
    this.#open += 1;
    this.#taken += 1;
    return { number: this.#taken, counted: this.#open + this.#own.size };
  }

  /** Gives a place back, with how many calls are left as the answer says. */
  give(place: Place, now: number, remaining: number | null): void {
    this.#open -= 1;
    this.#own.add(now + this.#length, 1);
    if (remaining !== null && Number.isFinite(this.#limit)) {
      this.#learn(place, now, this.#limit - remaining);
    }
  }

  /**
   * What Xero counted and we did not send, others sent. Calls of ours that Xero may not have
   * counted yet are taken as counted, and answers that were overtaken are passed over, so that
   * others are never thought to have sent more than they did.
   */
  #learn(place: Place, now: number, used: number): void {
    if (place.number < this.#learned) return;
    this.#learned = place.number;
    this.#foreign.expire(now);
    this.#foreign.trim(Math.max(used - 1, 0));
    const foreign = used - place.counted - this.takenSince(place);
    const more = foreign - this.#foreign.size;
    if (more > 0) this.#foreign.add(now + this.#length, more);
  }

  #used(now: number): number {
    this.#own.expire(now);
    this.#foreign.expire(now);
    return this.#open + this.#own.size + this.#foreign.size;
  }
}
