import type { Limiter, Permit } from '@acme/xero-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { times } from '../../../xero-auth/tests/support/world.ts';
import { type NodeRedisClient, redisLimiter } from '../../src/index.ts';
import { type RedisServer, startRedis, withoutRedis } from '../support/redis-server.ts';
import { connectTimed, type TimedClient } from '../support/redis-time.ts';
import { mostWithin } from '../support/watching-server.ts';

// Time is simulated, for Redis and for those who wait: what is measured is not the machine's speed.

const minute = 60_000;
const perMinute = 60;
const pages = 184;
const answer = {
  status: 200,
  rateLimit: { minute: null, day: null, appMinute: null },
  problem: undefined,
  retryAfter: undefined,
};

let server: RedisServer;
let timed: TimedClient;
let runs = 0;

beforeAll(async () => {
  if (withoutRedis) return;
  server = await startRedis();
  timed = await connectTimed(server.path, () => Date.now());
});
afterAll(async () => {
  timed?.destroy();
  await server?.remove();
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Lets time pass until something is done. */
async function play<Result>(done: Promise<Result>): Promise<Result> {
  let isDone = false;
  const ends = () => {
    isDone = true;
  };
  done.then(ends, ends);
  for (;;) {
    await timed.idle();
    if (isDone) return await done;
    if (vi.getTimerCount() === 0) throw new Error('Nobody will ever go on.');
    await vi.advanceTimersToNextTimerAsync();
  }
}

/** As many limiters as processes of one app. */
function limiters(count: number, perMinute: number): Limiter[] {
  runs += 1;
  const prefix = `run-${runs}`;
  return times(count, () => redisLimiter(timed, { prefix, minute, perMinute }));
}

/** Calls of one organisation, five at once, each answered after 0.1 to 0.3 s; gives when they went. */
async function pull(limiter: Limiter, tenantId: string, calls: number): Promise<number[]> {
  const sent: number[] = [];
  let left = calls;
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const permit = (await limiter.acquire({ tenantId })) as Permit;
      sent.push(Date.now());
      await pass(100 + 200 * Math.random());
      permit.release(answer);
    }
  };
  await Promise.all(times(5, caller));
  return sent;
}

describe.skipIf(withoutRedis)(`row 45: the pace of eight processes${withoutRedis ?? ''}`, () => {
  test.each([
    ['that have as much to do', times(8, () => pages / 8), ['ada', 'bob', 'cem', 'dot']],
    // Were they to hold on to anything, the last one would be slower than they were together.
    ['of which seven have done their part early', [pages - 7 * 8, ...times(7, () => 8)], ['ada']],
  ])('%s is what Xero allows', { timeout: 120_000 }, async (_, shares, tenants) => {
    const start = Date.now();
    const all = limiters(shares.length, perMinute).flatMap((limiter, index) =>
      tenants.map(async (tenant) => ({
        tenant,
        sent: await pull(limiter, tenant, shares[index] ?? 0),
      })),
    );
    const pulled = await play(Promise.all(all));
    const ends = tenants.map((tenant) => {
      const sent = pulled.flatMap((one) => (one.tenant === tenant ? one.sent : []));
      sent.sort((one, other) => one - other);
      expect(sent).toHaveLength(pages);
      expect(mostWithin(sent, minute)).toBe(perMinute);
      return (sent.at(-1) ?? 0) - start;
    });
    // The first sixty go at once, and sixty more after each minute.
    const ideal = Math.floor(pages / perMinute) * minute;
    expect(ideal / Math.max(...ends)).toBeGreaterThan(0.95);
    expect(Math.max(...ends) / Math.min(...ends)).toBeLessThan(1.1);
  });

  test('is not slowed by those who gave up waiting', { timeout: 120_000 }, async () => {
    const [one, ...others] = limiters(8, 1) as [Limiter, ...Limiter[]];
    await play(pull(one, 'ada', 1));
    const start = Date.now();
    const patience = new AbortController();
    const { signal } = patience;
    const given = Promise.allSettled(
      others.flatMap((other) => times(5, () => other.acquire({ tenantId: 'ada', signal }))),
    );
    await play(pass(minute - 100));
    patience.abort();
    const outcomes = await play(given);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    const [sent = 0] = await play(pull(one, 'ada', 1));
    expect(sent - start).toBe(minute);
  });

  test('is not slowed by a place that one was given too late', async () => {
    const slow: NodeRedisClient = {
      evalSha: timed.evalSha,
      eval: async (script, options) => {
        const given = await timed.eval(script, options);
        await pass(2000);
        return given;
      },
    };
    runs += 1;
    const options = { prefix: `run-${runs}`, concurrent: 1, timeout: 1000 };
    const late = redisLimiter(slow, options);
    const other = redisLimiter(timed, options);
    const start = Date.now();
    // Goes by itself from here on, and has nothing more to do.
    await play(late.acquire({ tenantId: 'ada' }));
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
    await play(other.acquire({ tenantId: 'ada' }));
    expect(Date.now() - start).toBeLessThan(3000);
  });
});

describe.skipIf(withoutRedis)(`those who wait for a minute to pass${withoutRedis ?? ''}`, () => {
  /** Two calls have been answered, two are under way, and one more has to wait. */
  async function full() {
    const [limiter] = limiters(1, 4) as [Limiter];
    await play(pull(limiter, 'ada', 2));
    const acquire = () => limiter.acquire({ tenantId: 'ada' });
    const open = (await play(Promise.all(times(2, acquire)))) as Permit[];
    const waiting = acquire();
    await timed.idle();
    return { open, waiting, before: timed.runs() };
  }

  test('ask nothing when a call ends that goes on counting', async () => {
    const { open, waiting, before } = await full();
    for (const permit of open) permit.release(answer);
    await timed.idle();
    expect(timed.runs() - before).toBe(open.length);
    expect(await play(waiting)).toHaveProperty('release');
  });

  test('hear at once that the day is used up', async () => {
    const { open, waiting } = await full();
    const now = Date.now();
    open[0]?.release({ ...answer, rateLimit: { ...answer.rateLimit, day: 0 } });
    expect(await play(waiting)).toHaveProperty('refused', 'day');
    expect(Date.now()).toBe(now);
  });
});
