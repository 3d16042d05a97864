import { setTimeout as sleep } from 'node:timers/promises';
import { createSimulator } from '@acme/xero-simulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { times } from '../../../xero-auth/tests/support/world.ts';
import { redisLimiter } from '../../src/index.ts';
import { connect, kinds } from '../support/clients.ts';
import { type Forked, fork } from '../support/processes/fork.ts';
import { type RedisServer, startRedis, withoutRedis } from '../support/redis-server.ts';
import { mostWithin, watchingServer } from '../support/watching-server.ts';
import type { HolderOrder } from './holder.ts';
import type { PullerJob, PullerOrder, PullerReport } from './puller.ts';

const skipped = withoutRedis ?? '';
/** How many pages of each organisation are pulled; XERO_REDIS_PAGES says otherwise. */
const pages = Number(process.env['XERO_REDIS_PAGES'] ?? 120);
/** So many show how fast it is; that takes a machine that does nothing else. */
const isMeasured = pages >= 500;
const minute = 1000;

type Puller = Forked<PullerOrder, PullerReport>;

async function redis(): Promise<RedisServer> {
  const server = await startRedis();
  onTestFinished(() => server.remove());
  return server;
}

async function pullers(count: number, job: Omit<PullerJob, 'kind' | 'name' | 'lease'>) {
  return await Promise.all(
    times(count, async (index) => {
      const kind = kinds[index % kinds.length] ?? 'ioredis';
      const own: PullerJob = { ...job, kind, name: `process-${index}`, lease: 15_000 };
      const puller: Puller = await fork(new URL('puller.ts', import.meta.url), own);
      onTestFinished(() => puller.kill());
      return puller;
    }),
  );
}

/** A Xero whose minutes are as long as those of the limiters. */
async function simulator(window: 'fixed' | 'sliding') {
  const xero = createSimulator({ clock: 'machine', rateLimits: { minute, window } });
  const { url, close } = await xero.listen();
  onTestFinished(close);
  const tenants = xero.organisations.map(({ tenantId }) => tenantId);
  let accessToken = '';
  for (const organisation of tenants) accessToken = await xero.accessToken({ organisation });
  return { xero, url, accessToken, tenants };
}

describe.skipIf(withoutRedis).each(['fixed', 'sliding'] as const)(
  `row 45: eight processes and four organisations, with %s minutes${skipped}`,
  (window) => {
    test('no call is refused, and no organisation lags behind', {
      timeout: 180_000,
    }, async ({ annotate }) => {
      const { path } = await redis();
      const { xero, url, accessToken, tenants } = await simulator(window);
      const processes = await pullers(8, { path, url, accessToken, minute, timeout: 30_000 });
      if (isMeasured) {
        // The first calls of a process take their time, and are over after a minute.
        await Promise.all(processes.map((one) => one.order({ tenants, calls: 7, atOnce: 5 })));
        await sleep(1.1 * minute);
      }
      const before = xero.requests.length;
      const start = Date.now();
      const calls = Math.ceil(pages / processes.length);
      const reports = await Promise.all(
        processes.map((one) => one.order({ tenants, calls, atOnce: 5 })),
      );
      expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
      expect(reports.flatMap(({ hooks }) => hooks)).toEqual([]);
      const answers = xero.requests.slice(before).filter(({ path: of }) => of.includes('Invoices'));
      expect(answers).toHaveLength(tenants.length * calls * processes.length);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      const durations = tenants.map(
        (_, index) => Math.max(...reports.map(({ finished }) => finished[index] ?? 0)) - start,
      );
      const [fastest, slowest] = [Math.min(...durations), Math.max(...durations)];
      // Ideally, sixty pages a minute of each organisation.
      const used = ((answers.length / tenants.length / 60) * minute) / slowest;
      await annotate(`${used.toFixed(3)} of the ideal; slowest ${slowest}, fastest ${fastest} ms`);
      expect(slowest - fastest).toBeLessThan(isMeasured ? 0.1 * fastest : minute);
      if (isMeasured) expect(used).toBeGreaterThan(0.95);
    });
  },
);

describe.skipIf(withoutRedis)(`a process that ends with calls under way${skipped}`, () => {
  test('gives its places back when their lease ends, and not before', async () => {
    const { path } = await redis();
    const lease = 1500;
    const { client, close } = await connect('ioredis', path);
    onTestFinished(close);
    const limiter = redisLimiter(client, { lease });
    const holder: Forked<HolderOrder, 'held'> = await fork(new URL('holder.ts', import.meta.url), {
      path,
      lease,
    });
    await holder.order({ tenantId: 'books', places: 5 });
    // Longer than the lease: a process that lives keeps its places.
    const early = new AbortController();
    const waiting = limiter.acquire({ tenantId: 'books', signal: early.signal });
    const first = await Promise.race([waiting, sleep(2 * lease, 'nobody')]);
    expect(first).toBe('nobody');
    await holder.kill();
    const permits = [
      await waiting,
      ...(await Promise.all(times(4, () => limiter.acquire({ tenantId: 'books' })))),
    ];
    expect(permits.every((permit) => 'release' in permit)).toBe(true);
  });
});

describe.skipIf(withoutRedis)(`Redis stopped in the middle, and started again${skipped}`, () => {
  test('calls go on, and each process keeps the limits meanwhile', {
    timeout: 120_000,
  }, async () => {
    const server = await redis();
    const { url, calls, mostAtOnce } = await watchingServer(5);
    const processes = await pullers(4, { path: server.path, url, accessToken: 'token', minute });
    const order = { tenants: ['books'], calls: 120, atOnce: 8 };
    const before = await Promise.all(processes.map((one) => one.order({ ...order, calls: 10 })));
    expect(before.flatMap(({ hooks }) => hooks)).toEqual([]);

    const pulled = Promise.all(processes.map((one) => one.order(order)));
    await until(() => calls.length > 80);
    await server.kill();
    const during = await pulled;
    const away = await Promise.all(processes.map((one) => one.order(order)));
    await server.start();
    const back: PullerReport[] = [];
    // It looks again when calls come by, about once a second.
    while (back.filter(({ hooks }) => hooks.includes('back')).length < processes.length) {
      back.push(...(await Promise.all(processes.map((one) => one.order({ ...order, calls: 20 })))));
    }
    const after = await Promise.all(processes.map((one) => one.order({ ...order, calls: 30 })));

    const all = [...before, ...during, ...away, ...back, ...after];
    expect(all.flatMap(({ errors }) => errors)).toEqual([]);
    expect(during.concat(away).flatMap(({ hooks }) => hooks)).toEqual(times(4, () => 'away'));
    expect(after.flatMap(({ hooks }) => hooks)).toEqual([]);
    for (const [index] of processes.entries()) {
      const from = `process-${index}`;
      expect(mostAtOnce(from)).toBeLessThanOrEqual(5);
      const own = calls.filter((call) => call.from === from).map(({ at }) => at);
      expect(mostWithin(own, minute)).toBeLessThanOrEqual(60);
    }
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}
