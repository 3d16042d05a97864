import type { LimitRefusal } from '@acme/xero-core';
import { systemClock } from '@acme/xero-core/base';
import { type Link, Queue } from '@acme/xero-core/limits';
import { jittered } from '../jitter.ts';
import { type Held, type Ledger, longestWait } from './ledger.ts';

const shortestPoll = 10;

/** How a wait ends: with a place, with a refusal, or because Redis is away. */
export type Outcome =
  | { readonly held: Held }
  | { readonly refusal: LimitRefusal }
  | { readonly away: unknown };

/** Those of this process who wait to call one organisation. */
interface Line {
  readonly tenantId: string | undefined;
  readonly waiters: Queue<(outcome: Outcome) => void>;
  isServed: boolean;
  /** Ends the pause between two questions. */
  wake: () => void;
  /** Whether a place that is given back ends the pause too. */
  awaitsAnswer: boolean;
  /** What has happened since Redis was asked: a place given back, and with it what is no minute's. */
  since: { answer: boolean; news: boolean };
}

/**
 * One line for each organisation, first come, first served, and only the line asks Redis: however
 * many wait, one question is under way. It says when to ask again where it is known.
 */
export class Lines {
  readonly #ledger: Ledger;
  readonly #lines = new Map<string | undefined, Line>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** @throws the signal's reason when it aborts. */
  wait(tenantId: string | undefined, signal: AbortSignal | undefined): Promise<Outcome> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const line = this.#lineOf(tenantId);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        signal?.removeEventListener('abort', onAbort);
        line.waiters.remove(link);
      };
      const onAbort = (): void => {
        leave();
        reject(signal?.reason);
        if (!line.waiters.first) line.wake();
      };
      const link: Link<(outcome: Outcome) => void> = line.waiters.push((outcome) => {
        leave();
        resolve(outcome);
      });
      signal?.addEventListener('abort', onAbort, { once: true });
      if (!line.isServed) void this.#serve(line);
    });
  }

  /**
   * A place has been given back: whoever waits for one need not wait until it is time to ask. Where
   * the minute is full it goes on counting, and only news of other limits is worth a question.
   */
  stir(tenantId: string | undefined, isNews: boolean): void {
    const line = this.#lines.get(tenantId);
    if (!line) return;
    line.since.answer = true;
    if (isNews) line.since.news = true;
    if (isNews || line.awaitsAnswer) line.wake();
  }

  #lineOf(tenantId: string | undefined): Line {
    const known = this.#lines.get(tenantId);
    if (known) return known;
    const line: Line = {
      tenantId,
      waiters: new Queue(),
      isServed: false,
      wake: () => undefined,
      awaitsAnswer: false,
      since: { answer: false, news: false },
    };
    this.#lines.set(tenantId, line);
    return line;
  }

  async #serve(line: Line): Promise<void> {
    line.isServed = true;
    let denied = 0;
    try {
      while (line.waiters.first) denied = await this.#ask(line, denied);
      this.#lines.delete(line.tenantId);
      if (denied > 0) await this.#ledger.leave(line.tenantId);
    } catch (away) {
      this.#lines.delete(line.tenantId);
      while (line.waiters.first) line.waiters.first.value({ away });
    }
  }

  /** Asks once, for whoever is first, and waits if it has to. Gives how often it was denied. */
  async #ask(line: Line, denied: number): Promise<number> {
    line.since = { answer: false, news: false };
    const reply = await this.#ledger.acquire(line.tenantId);
    const first = line.waiters.first;
    if ('held' in reply) {
      if (first) first.value(reply);
      // Whoever wanted it has left. It counts as sent, as a permit does that was not used.
      else await this.#ledger.release(reply.held, undefined);
      return 0;
    }
    if ('refusal' in reply) {
      while (line.waiters.first) line.waiters.first.value(reply);
      return 0;
    }
    const poll = Math.min(shortestPoll * 1.5 ** denied, this.#ledger.longestPoll / 1.5);
    const wait = reply.forAnswer ? jittered(poll) : Math.min(reply.wait, longestWait);
    line.awaitsAnswer = reply.forAnswer;
    const isStale = line.since.news || (reply.forAnswer && line.since.answer);
    if (first && !isStale) await pause(line, wait);
    return denied + 1;
  }
}

async function pause(line: Line, wait: number): Promise<void> {
  const woken = new AbortController();
  line.wake = () => woken.abort();
  await systemClock.sleep(wait, woken.signal).catch(() => undefined);
  line.wake = () => undefined;
}
