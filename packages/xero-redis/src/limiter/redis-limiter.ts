import type {
  Limiter,
  LimiterRequest,
  LimitOptions,
  LimitRefusal,
  LimitReport,
  Permit,
} from '@acme/xero-core';
import { createLimiter, limitsOf } from '@acme/xero-core/limits';
import type { RedisClient } from '../redis/client.ts';
import { Connection, milliseconds, prefixOf } from '../redis/connection.ts';
import { Leases } from './leases.ts';
import { type Held, Ledger } from './ledger.ts';
import { Lines } from './lines.ts';
import { Presence, type RedisLimiterHooks } from './presence.ts';

export interface RedisLimiterOptions extends LimitOptions {
  /** What the names of the keys begin with; one for each Xero app. @default 'xero' */
  readonly prefix?: string | undefined;
  /**
   * How long the place of a call is kept whose process died. Those of a process that lives are
   * kept until it has its answer.
   *
   * @unit milliseconds
   * @default 15000
   */
  readonly lease?: number | undefined;
  /** How long Redis may take for an answer until it counts as away. @unit milliseconds @default 1000 */
  readonly timeout?: number | undefined;
  readonly hooks?: RedisLimiterHooks | undefined;
}

/**
 * Keeps Xero's limits for all processes of an app together: five calls at once and sixty a minute
 * for each organisation, ten thousand a minute for the app, and the day's budget. It counts as
 * `createLimiter` of `@acme/xero-core` does, by the clock of Redis.
 *
 * While Redis is away, each process keeps the limits by itself, and `hooks` tell. Give it to
 * `new XeroAuth({ limiter })`, one for each process.
 *
 * @throws {XeroConfigError} for options that cannot work.
 * @see https://developer.xero.com/documentation/guides/oauth2/limits/
 */
export function redisLimiter(client: RedisClient, options: RedisLimiterOptions = {}): Limiter {
  const limits = limitsOf(options);
  const lease = milliseconds('lease', options.lease ?? 15_000);
  const connection = new Connection(client, milliseconds('timeout', options.timeout ?? 1000));
  const ledger = new Ledger({ connection, prefix: prefixOf(options.prefix), limits, lease });
  const presence = new Presence(ledger, () => connection.isReady, options.hooks ?? {});
  const lines = new Lines(ledger);
  const leases = new Leases(ledger, lease);
  // Keeps count of this process's calls, for when it has to do so alone.
  const alone = createLimiter(limits);

  /** Whether Redis has forgotten, or never learned, what this process sent in the last minute. */
  const isOnItsOwn = (): boolean => presence.isAway || presence.backFor < limits.minute;

  async function acquire(request: LimiterRequest): Promise<Permit | LimitRefusal> {
    const { tenantId, signal } = request;
    signal?.throwIfAborted();
    const isThere = presence.isThere();
    const own = isOnItsOwn() ? await alone.acquire(request) : undefined;
    if (own && 'refused' in own) return own;
    if (!isThere) return own ?? alone.acquire(request);
    try {
      const outcome = await lines.wait(tenantId, signal);
      if ('held' in outcome) return sharedPermit(outcome.held, own);
      if ('away' in outcome) {
        presence.failed(outcome.away);
        return own ?? (await alone.acquire(request));
      }
      own?.release();
      return outcome.refusal;
    } catch (error) {
      own?.release();
      throw error;
    }
  }

  function sharedPermit(held: Held, own: Permit | undefined): Permit {
    leases.add(held);
    const { tenantId } = held;
    const counted = own ? Promise.resolve(own) : alone.acquire({ tenantId });
    let released = false;
    return {
      release: (report) => {
        if (released) return;
        released = true;
        leases.delete(held);
        // What others sent is known from Redis; from the answers, one process would overrate it.
        const heard = presence.isAway ? report : undefined;
        void counted.then((permit) => 'release' in permit && permit.release(heard));
        giveBack(held, report);
      },
    };
  }

  function giveBack(held: Held, report: LimitReport | undefined): void {
    if (presence.isAway) ledger.releaseLater(held, report);
    else ledger.release(held, report).catch((error: unknown) => presence.failed(error));
    lines.stir(held.tenantId, report !== undefined && isNews(report));
  }

  return { acquire };
}

/** Whether an answer may say of more than a minute's calls. */
function isNews({ status, rateLimit }: LimitReport): boolean {
  return status === 429 || rateLimit.day === 0;
}
