import type { RateLimits, Settings } from '../../settings.ts';
import type { RateLimitProblem } from '../errors/gateway.ts';

/** What is left of the limits after a request. */
export interface Remaining {
  readonly minute: number;
  readonly day: number;
  readonly appMinute: number;
}

/** That a limit is exceeded. */
export interface Exceeded {
  readonly problem: RateLimitProblem;
  readonly retryAfterSeconds: number | undefined;
}

/** Counts the requests of apps, in all and by organisation. */
export class LimitBook {
  readonly #counters = new Map<string, Counter>();
  readonly #underWay = new Map<string, number>();
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /**
   * Counts a request unless a limit is exceeded. One that is refused counts for nothing.
   *
   * @param tenantId Undefined for a call that names no tenant: only the app's limit counts.
   */
  take(clientId: string, tenantId: string | undefined): Exceeded | undefined {
    const limits = this.#settings.rateLimits;
    if (!limits) return undefined;
    if (tenantId !== undefined && this.#running(clientId, tenantId) >= limits.concurrent) {
      return { problem: 'concurrent', retryAfterSeconds: undefined };
    }
    const now = this.#settings.clock.now();
    const windows = this.#windows(limits, clientId, tenantId);
    for (const { counter, limit, problem } of windows) {
      if (counter.count(now) < limit) continue;
      return { problem, retryAfterSeconds: Math.ceil(counter.freeIn(now) / 1000) };
    }
    for (const { counter } of windows) counter.add(now);
    return undefined;
  }

  /** Marks a request as under way; gives the way to say that it has ended. */
  begin(clientId: string, tenantId: string): () => void {
    const key = `${clientId} ${tenantId}`;
    this.#underWay.set(key, this.#running(clientId, tenantId) + 1);
    return () => this.#underWay.set(key, this.#running(clientId, tenantId) - 1);
  }

  remaining(clientId: string, tenantId: string | undefined): Remaining | undefined {
    const limits = this.#settings.rateLimits;
    if (!limits) return undefined;
    const now = this.#settings.clock.now();
    const left = new Map(
      this.#windows(limits, clientId, tenantId).map(({ counter, limit, problem }) => [
        problem,
        Math.max(limit - counter.count(now), 0),
      ]),
    );
    return {
      minute: left.get('minute') ?? limits.perMinute,
      day: left.get('day') ?? limits.perDay,
      appMinute: left.get('appminute') ?? limits.appPerMinute,
    };
  }

  #running(clientId: string, tenantId: string): number {
    return this.#underWay.get(`${clientId} ${tenantId}`) ?? 0;
  }

  #windows(limits: RateLimits, clientId: string, tenantId: string | undefined) {
    const tenant =
      tenantId === undefined
        ? []
        : ([
            ['minute', limits.perMinute, limits.minute, tenantId],
            ['day', limits.perDay, limits.day, tenantId],
          ] as const);
    const all = [...tenant, ['appminute', limits.appPerMinute, limits.minute, ''] as const];
    return all.map(([problem, limit, length, of]) => ({
      problem,
      limit,
      counter: this.#counter(`${problem} ${clientId} ${of}`, length, limits.window),
    }));
  }

  #counter(key: string, length: number, window: RateLimits['window']): Counter {
    const found = this.#counters.get(key);
    if (found) return found;
    const counter = window === 'fixed' ? fixedWindow(length) : slidingWindow(length);
    this.#counters.set(key, counter);
    return counter;
  }
}

interface Counter {
  count(now: number): number;
  add(now: number): void;
  /** How long until there is room again. @unit milliseconds */
  freeIn(now: number): number;
}

/** Counts from the clock's full minute, or day. */
function fixedWindow(length: number): Counter {
  let current = 0;
  let counted = 0;
  const turnTo = (now: number): void => {
    const window = Math.floor(now / length);
    if (window !== current) counted = 0;
    current = window;
  };
  return {
    count: (now) => {
      turnTo(now);
      return counted;
    },
    add: (now) => {
      turnTo(now);
      counted += 1;
    },
    freeIn: (now) => length - (now % length),
  };
}

/** Counts the last minute, or day. */
function slidingWindow(length: number): Counter {
  const times: number[] = [];
  const forget = (now: number): void => {
    while ((times[0] ?? now) <= now - length) times.shift();
  };
  return {
    count: (now) => {
      forget(now);
      return times.length;
    },
    add: (now) => times.push(now),
    freeIn: (now) => (times[0] ?? now) + length - now,
  };
}
