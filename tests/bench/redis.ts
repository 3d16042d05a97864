/**
 * The limiter over Redis, with a `redis-server` of its own: `node tests/bench/redis.ts [rounds] [pages]`.
 *
 * First, how long an acquire takes against a bare round trip of the same client, round by round in
 * turns. Then, how fast eight processes call four organisations, with minutes of a second, against
 * the sixty a minute that Xero allows each; 0.95 is wanted.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Limiter } from '@acme/xero-core';
import { redisLimiter } from '@acme/xero-redis';
import { createClient } from 'redis';
import { startRedis } from '../../packages/xero-redis/tests/support/redis-server.ts';
import { quantile } from './src/results.ts';

const processes = 8;
const tenants = ['one', 'two', 'three', 'four'];
const perMinute = 60;

async function connected(path: string) {
  const client = createClient({ socket: { path, tls: false } });
  // The server ends before its clients.
  client.on('error', () => undefined);
  return await client.connect();
}

async function call(limiter: Limiter, tenantId: string, work: number): Promise<void> {
  const permit = await limiter.acquire({ tenantId });
  if ('refused' in permit) throw new Error('Nobody said that the day is over.');
  if (work > 0) await sleep(work);
  const rateLimit = { minute: null, day: null, appMinute: null };
  permit.release({ status: 200, rateLimit, problem: undefined, retryAfter: undefined });
}

async function overhead(path: string, rounds: number): Promise<void> {
  const client = await connected(path);
  const open = { concurrent: 1000, perMinute: 10 ** 6, appPerMinute: 10 ** 6, minute: 1000 };
  const limiter = redisLimiter(client, open);
  const contestants = [
    { name: 'PING', run: () => client.ping() },
    { name: 'a script that does nothing', run: () => client.eval('return 1') },
    { name: 'acquire', run: () => call(limiter, 'one', 0) },
  ].map((one) => ({ ...one, samples: [] as number[] }));
  for (let round = -rounds / 10; round < rounds; round += 1) {
    for (const { run, samples } of contestants) {
      const start = performance.now();
      await run();
      if (round >= 0) samples.push(performance.now() - start);
    }
  }
  client.destroy();
  for (const { name, samples } of contestants) {
    const [quarter, half, most] = [0.25, 0.5, 0.95].map((part) => quantile(samples, part));
    console.log(
      `${name}: ${quarter?.toFixed(3)} ms lower quartile, ${half?.toFixed(3)} median, ${most?.toFixed(3)} at 95 %`,
    );
  }
}

async function throughput(path: string, pages: number): Promise<void> {
  const program = new URL(import.meta.url).pathname;
  const children = Array.from({ length: processes }, () => fork(program, ['worker', path]));
  await Promise.all(children.map((child) => once(child, 'message')));
  const start = performance.now();
  const calls = Math.ceil(pages / processes);
  const finished = await Promise.all(
    children.map(async (child): Promise<number[]> => {
      child.send(calls);
      const [times] = await once(child, 'message');
      return times.map((time: number) => time - performance.timeOrigin - start);
    }),
  );
  for (const child of children) child.disconnect();
  const times = tenants.map((_, index) => Math.max(...finished.map((one) => one[index] ?? 0)));
  const [fastest, slowest] = [Math.min(...times), Math.max(...times)];
  // The first sixty go at once; every other one waits for the place of one a minute before it.
  const ideal = ((calls * processes) / perMinute) * 1000;
  console.log(
    `${calls * processes} pages of ${tenants.length} organisations in ${slowest.toFixed()} ms, ideally ${ideal.toFixed()}: ` +
      `${(ideal / slowest).toFixed(3)}; slowest organisation ${(slowest / fastest).toFixed(3)} of the fastest`,
  );
}

async function work(path: string): Promise<void> {
  const onAway = ({ error }: { readonly error: unknown }) => console.log(String(error));
  const client = await connected(path);
  const limiter = redisLimiter(client, { minute: 1000, perMinute, hooks: { onAway } });
  process.on('message', async (calls: number) => {
    const pull = async (tenantId: string): Promise<number> => {
      let left = calls;
      const caller = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          await call(limiter, tenantId, 5);
        }
      };
      await Promise.all(Array.from({ length: 5 }, caller));
      return performance.timeOrigin + performance.now();
    };
    process.send?.(await Promise.all(tenants.map(pull)));
  });
  process.on('disconnect', () => process.exit());
  process.send?.('ready');
}

const [first = '1000', second = '500'] = process.argv.slice(2);
if (first === 'worker') {
  await work(second);
} else {
  const server = await startRedis();
  try {
    await overhead(server.path, Number(first));
    await throughput(server.path, Number(second));
  } finally {
    await server.remove();
  }
}
