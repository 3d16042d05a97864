import { DayBudget } from './day-budget.ts';
import type { LimitRefusal, LimitReport } from './limiter.ts';
import type { Brake } from './refusals.ts';
import { type Place, SlidingWindow } from './sliding-window.ts';

const never = Number.POSITIVE_INFINITY;

/** How much Xero allows an app. */
export interface Limits extends Budget {
  readonly appPerMinute: number;
}

/** How much Xero allows for an organisation. */
export interface Budget {
  readonly concurrent: number;
  readonly perMinute: number;
  /** How long a minute is. @unit milliseconds */
  readonly minute: number;
}

/** What an organisation may send, and when. */
export class TenantLimits {
  readonly #budget: Budget;
  readonly #window: SlidingWindow;
  readonly #day = new DayBudget();
  #pausedUntil = -never;
  /** Calls at once until then. */
  #fewer: number;
  #fewerUntil = -never;
  /** The first call that was sent with the lower number of calls at once. */
  #fewerSince = 0;
  #last = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#fewer = budget.concurrent;
    this.#window = new SlidingWindow(budget.perMinute, budget.minute);
  }

  canSend(now: number): boolean {
    const { open } = this.#window;
    return (
      now >= this.#pausedUntil &&
      open < this.#concurrent(now) &&
      this.#window.hasRoom(now) &&
      this.#day.allows(now, open)
    );
  }

  /** When time alone may let a call go: now if it does, never if an answer must come first. */
  nextChance(now: number): number {
    if (this.canSend(now)) return now;
    if (now < this.#pausedUntil) return this.#pausedUntil;
    if (!this.#window.hasRoom(now)) return this.#window.nextRoom(now);
    return now < this.#fewerUntil ? this.#fewerUntil : never;
  }

  /** Why no call can be sent, and waiting for one is in vain. */
  refusal(now: number): LimitRefusal | undefined {
    return this.#day.refusal(now);
  }

  /** Whether nothing would be different if this were made anew. */
  isForgettable(now: number): boolean {
    return (
      this.#window.isEmpty(now) &&
      now >= this.#pausedUntil &&
      now >= this.#fewerUntil &&
      this.#day.isForgettable(now)
    );
  }

  take(now: number): Place {
    const place = this.#window.take(now);
    this.#day.take(place);
    this.#last = place.number;
    return place;
  }

  give(place: Place, now: number, report: LimitReport | undefined, brake: Brake | undefined): void {
    const takenSince = this.#window.takenSince(place);
    this.#window.give(place, now, report?.rateLimit.minute ?? null);
    this.#day.give(place, now, report, { refused: brake?.on === 'day', takenSince });
    if (brake?.on !== 'tenant') return;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + brake.wait);
    if (brake.fewer && place.number > this.#fewerSince) {
      this.#fewer = Math.max(this.#concurrent(now) - 1, 1);
      this.#fewerUntil = now + this.#budget.minute;
      this.#fewerSince = this.#last;
    }
  }

  #concurrent(now: number): number {
    return now < this.#fewerUntil ? this.#fewer : this.#budget.concurrent;
  }
}
