import type { LimitRefusal, LimitReport } from '@acme/xero-core';
import { brakeOf, type Limits } from '@acme/xero-core/limits';
import type { Connection } from '../redis/connection.ts';
import { acquire, check, leave, release, renew } from './scripts/scripts.ts';

/** A process waits this long at most before it asks again. @unit milliseconds */
export const longestWait = 10_000;

/** How late one may come without losing its turn. @unit milliseconds */
const late = 1000;

/** What the processes of an app keep their limits by. */
export interface LedgerSettings {
  readonly connection: Connection;
  readonly prefix: string;
  readonly limits: Limits;
  /** @unit milliseconds */
  readonly lease: number;
}

/** A place that Redis has given, and what is to be given back with it. */
export interface Held {
  readonly id: string;
  readonly tenantId: string | undefined;
  readonly numbers: readonly string[];
}

/** What Redis says to one who asks: a place, a refusal, or how long to wait. */
export type Reply =
  | { readonly held: Held }
  | { readonly refusal: LimitRefusal }
  /** @unit milliseconds; `forAnswer` when no moment is known, and others have to finish first. */
  | { readonly wait: number; readonly forAnswer: boolean };

/** The limits of an app as they are written down in Redis, one script for each step. */
export class Ledger {
  /** A process waits this long at most where an answer of others is waited for. @unit milliseconds */
  readonly longestPoll: number;
  readonly #settings: LedgerSettings;
  readonly #base: readonly string[];
  readonly #process = crypto.randomUUID();
  #permits = 0;
  /** What Redis has not taken, and is to be told once it is there again. */
  readonly #owed: (() => Promise<void>)[] = [];

  constructor(settings: LedgerSettings) {
    const { minute, appPerMinute } = settings.limits;
    this.#settings = settings;
    this.#base = [minute, settings.lease, appPerMinute].map(String);
    this.longestPoll = Math.min(500, Math.ceil(minute / 6));
  }

  /** @throws when Redis does not answer in time; a place that it gives later is given back. */
  async acquire(tenantId: string | undefined): Promise<Reply> {
    this.#permits += 1;
    const id = `${this.#process}:${this.#permits}`;
    const waits = [longestWait, this.longestPoll, late].map(String);
    const values = [...this.#limits(tenantId), id, this.#process, ...waits];
    const sent = this.#settings.connection
      .send(acquire, this.#keys(tenantId), values)
      .then((answer) => replyOf(answer, id, tenantId));
    try {
      return await this.#settings.connection.inTime(sent);
    } catch (error) {
      sent.then(
        // Redis is there, only slow: nobody else is to wait until the lease ends.
        (reply) => {
          if ('held' in reply) this.release(reply.held, undefined).catch(() => undefined);
        },
        // The script may have run all the same.
        () => this.releaseLater({ id, tenantId, numbers: ['', '', '', ''] }, undefined),
      );
      throw error;
    }
  }

  /** Gives up the turn of this process. */
  async leave(tenantId: string | undefined): Promise<void> {
    const values = [...this.#limits(tenantId), this.#process];
    await this.#settings.connection.run(leave, this.#keys(tenantId), values);
  }

  /** Gives a place back; where Redis does not take it, it is given back by `settle`. */
  async release(held: Held, report: LimitReport | undefined): Promise<void> {
    const { id, tenantId, numbers } = held;
    const said = saidBy(report, this.#settings.limits.minute);
    const values = [...this.#limits(tenantId), id, ...numbers, ...said];
    try {
      await this.#settings.connection.run(release, this.#keys(tenantId), values);
    } catch (error) {
      this.releaseLater(held, report);
      throw error;
    }
  }

  /** Gives a place back by `settle`, while there is no use in telling Redis. */
  releaseLater(held: Held, report: LimitReport | undefined): void {
    this.#owed.push(() => this.release(held, report));
  }

  /** @throws while Redis does not do what is asked of it. */
  async settle(): Promise<void> {
    await this.#settings.connection.run(check, [this.#app], this.#base);
    await Promise.all(this.#owed.splice(0).map((tell) => tell()));
  }

  /** Keeps places from being taken for those of a process that died. */
  async renew(held: readonly Held[]): Promise<void> {
    const lists = held.flatMap(({ tenantId }) => [
      `${this.#app}:open`,
      `${this.#tenant(tenantId)}:open`,
    ]);
    const ids = held.flatMap(({ id }) => [id, id]);
    const [minute = '', lease = ''] = this.#base;
    await this.#settings.connection.run(renew, [this.#app, ...lists], [minute, lease, ...ids]);
  }

  // One hash slot of a cluster: a script needs the app's numbers beside the organisation's.
  get #app(): string {
    return `{${this.#settings.prefix}:limits}:app`;
  }

  #tenant(tenantId: string | undefined): string {
    const { prefix } = this.#settings;
    return `{${prefix}:limits}:${tenantId === undefined ? 'none' : `tenant:${tenantId}`}`;
  }

  #keys(tenantId: string | undefined): string[] {
    const tenant = this.#tenant(tenantId);
    const window = (key: string) => [key, `${key}:open`, `${key}:sent`, `${key}:others`];
    return [...window(this.#app), ...window(tenant), `${tenant}:queue`, `${tenant}:turns`];
  }

  // Xero counts calls that name no organisation against the app only.
  #limits(tenantId: string | undefined): string[] {
    const { perMinute, concurrent } = this.#settings.limits;
    const own = tenantId === undefined ? ['', ''] : [String(perMinute), String(concurrent)];
    return [...this.#base, ...own];
  }
}

function replyOf(answer: unknown, id: string, tenantId: string | undefined): Reply {
  const [kind, ...rest] = Array.isArray(answer) ? answer.map(String) : [];
  const time = Number(rest[0]);
  if (kind === 'permit') return { held: { id, tenantId, numbers: rest } };
  if (kind === 'day') {
    return { refusal: { refused: 'day', retryAfter: time < 0 ? undefined : time } };
  }
  if (kind === 'wait') return { wait: time, forAnswer: time < 0 };
  throw new Error(`Redis gave no answer of the limiter: ${kind}`);
}

/** The part of an answer that the script reads. */
function saidBy(report: LimitReport | undefined, minute: number): string[] {
  if (!report) return ['', '', '', '', '', '', '', ''];
  const { rateLimit, retryAfter, status } = report;
  const brake = brakeOf(report, minute);
  return [
    text(rateLimit.minute),
    text(rateLimit.day),
    text(rateLimit.appMinute),
    brake?.on ?? '',
    text(brake?.wait),
    brake?.fewer ? 'fewer' : '',
    text(retryAfter),
    status < 400 ? 'ok' : 'failed',
  ];
}

function text(value: number | null | undefined): string {
  return String(value ?? '');
}
