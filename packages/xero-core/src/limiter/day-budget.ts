import type { LimitRefusal, LimitReport } from './limiter.ts';
import type { Place } from './sliding-window.ts';

const probeInterval = 300_000;
const longestDay = 86_400_000;

interface ClosedDay {
  /** When Xero opens it again, where it has said so. */
  readonly until: number | undefined;
  readonly forgottenAt: number;
  /** The number of the call that is on its way to see whether the day is open again. */
  readonly probe: number | undefined;
  readonly probeAt: number;
}

/**
 * The calls of a day. Xero alone knows the budget and its end, so the headers say what is left, and
 * once it is used up one call now and then is let through to see.
 */
export class DayBudget {
  /** Calls that may be sent until the next answer says how many are left. */
  #left = Number.POSITIVE_INFINITY;
  #closed: ClosedDay | undefined;
  /** The number of the call whose answer was believed last. */
  #heard = 0;

  /** Whether a call may go, when so many are on their way. */
  allows(now: number, open: number): boolean {
    return this.#closed ? mayProbe(this.#closed, now) : this.#left > 0 || open === 0;
  }

  /** Why no call can be sent, and waiting for one is in vain. */
  refusal(now: number): LimitRefusal | undefined {
    const closed = this.#closed;
    if (!closed || hasEnded(closed, now) || mayProbe(closed, now)) return undefined;
    const { until } = closed;
    return { refused: 'day', retryAfter: until === undefined ? undefined : until - now };
  }

  isForgettable(now: number): boolean {
    return this.#closed === undefined || this.#closed.forgottenAt <= now;
  }

  take({ number }: Place): void {
    this.#left -= 1;
    if (this.#closed) this.#closed = { ...this.#closed, probe: number };
  }

  /** Takes note of an answer; `takenSince` calls have been sent since the one that it answers. */
  give(
    { number }: Place,
    now: number,
    report: LimitReport | undefined,
    { refused, takenSince }: { readonly refused: boolean; readonly takenSince: number },
  ): void {
    const isProbe = this.#closed?.probe === number;
    if (this.#closed && isProbe) {
      this.#closed = { ...this.#closed, probe: undefined, probeAt: now + probeInterval };
    }
    if (!report || number < this.#heard) return;
    const left = report.rateLimit.day;
    if (refused || left === 0) {
      this.#close(now, refused ? report.retryAfter : undefined);
      this.#heard = number;
    } else if (isProbe ? left !== null || report.status < 400 : !this.#closed) {
      this.#closed = undefined;
      this.#left = left === null ? Number.POSITIVE_INFINITY : left - takenSince;
      this.#heard = number;
    }
  }

  #close(now: number, retryAfter: number | undefined): void {
    const known = this.#closed && !hasEnded(this.#closed, now) ? this.#closed.until : undefined;
    const until = retryAfter === undefined ? known : now + retryAfter;
    this.#closed = {
      until,
      forgottenAt: (until ?? now) + longestDay,
      probe: this.#closed?.probe,
      probeAt: now + probeInterval,
    };
  }
}

function hasEnded({ until }: ClosedDay, now: number): boolean {
  return until !== undefined && now >= until;
}

function mayProbe(closed: ClosedDay, now: number): boolean {
  return closed.probe === undefined && (now >= closed.probeAt || hasEnded(closed, now));
}
