import {
  type Clock,
  createLimiter,
  type Limiter,
  type LimitReport,
  type Permit,
} from '@acme/xero-core';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { redisLimiter } from '../../src/index.ts';
import { type RedisServer, startRedis, withoutRedis } from '../support/redis-server.ts';
import { connectTimed, type TimedClient } from '../support/redis-time.ts';

const minute = 60_000;
const limits = { concurrent: 4, perMinute: 10, appPerMinute: 25, minute };
const tenants = ['ada', 'bob', undefined];

type Act =
  | { readonly do: 'acquire'; readonly tenant: number }
  /** Calls one after another, each answered before the next, until one has to wait. */
  | { readonly do: 'call'; readonly tenant: number; readonly times: number }
  /** Some of the calls under way are answered. */
  | {
      readonly do: 'answer';
      readonly from: number;
      readonly calls: number;
      readonly report: LimitReport | undefined;
    }
  /** Time passes, or the clock is set back. */
  | { readonly do: 'pass'; readonly milliseconds: number };

const left = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { freq: 2 });
const answered = fc.record({
  status: fc.constantFrom(200, 404, 500),
  rateLimit: fc.record({
    minute: left(limits.perMinute),
    day: fc.constantFrom(null, null, null, 0, 1, 2, 5000),
    appMinute: left(limits.appPerMinute),
  }),
  problem: fc.constant(undefined),
  retryAfter: fc.constant(undefined),
});
const refused = fc.record({
  status: fc.constant(429),
  rateLimit: fc.constant({ minute: null, day: null, appMinute: null }),
  problem: fc.constantFrom('minute', 'day', 'appminute', 'concurrent', 'concurrent', undefined),
  retryAfter: fc.constantFrom(undefined, 1000, 22_000, 3_600_000),
});
const tenant = fc.nat(2);
const act: fc.Arbitrary<Act> = fc.oneof<fc.MaybeWeightedArbitrary<Act>[]>(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('acquire'), tenant }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('call'),
      tenant,
      times: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer'),
      from: fc.nat(10),
      calls: fc.integer({ min: 1, max: 3 }),
      report: fc.oneof(
        { weight: 1, arbitrary: fc.constant(undefined) },
        { weight: 4, arbitrary: answered },
        { weight: 1, arbitrary: refused },
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('pass'),
      milliseconds: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 20_000 }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            1000,
            minute - 1,
            minute,
            5 * minute,
            60 * minute,
            25 * 60 * minute,
            -minute,
          ),
        },
      ),
    }),
  },
);
const run = fc.record({
  // Organisations that are idle for a minute the limiter in memory forgets, and Redis does not yet.
  neverIdle: fc.boolean(),
  acts: fc.array(act, { minLength: 20, maxLength: 60 }),
});

const silent = { minute: null, day: null, appMinute: null };
const tooMany: LimitReport = {
  status: 429,
  rateLimit: silent,
  problem: 'concurrent',
  retryAfter: 1000,
};
/** Once found, or so rare that chance does not meet them. */
const examples: [{ neverIdle: boolean; acts: Act[] }][] = [
  // Too many at once, again after more than a minute, by a call that was sent meanwhile.
  [
    {
      neverIdle: true,
      acts: [
        { do: 'acquire', tenant: 0 },
        { do: 'answer', from: 0, calls: 1, report: tooMany },
        { do: 'pass', milliseconds: 1000 },
        { do: 'acquire', tenant: 0 },
        { do: 'pass', milliseconds: minute },
        { do: 'answer', from: 0, calls: 1, report: tooMany },
        { do: 'pass', milliseconds: 1000 },
        ...Array.from({ length: 4 }, (): Act => ({ do: 'acquire', tenant: 0 })),
      ],
    },
  ],
  // A day that was used up, and of which nothing was heard until long after its end.
  [
    {
      neverIdle: true,
      acts: [
        { do: 'acquire', tenant: 0 },
        {
          do: 'answer',
          from: 0,
          calls: 1,
          report: {
            status: 200,
            rateLimit: { ...silent, day: 0 },
            problem: undefined,
            retryAfter: undefined,
          },
        },
        { do: 'acquire', tenant: 0 },
        { do: 'pass', milliseconds: 25 * 60 * minute },
        { do: 'acquire', tenant: 0 },
        { do: 'acquire', tenant: 0 },
      ],
    },
  ],
];

let server: RedisServer;
let timed: TimedClient;
let now = 1_790_000_000_000;
let runs = 0;

beforeAll(async () => {
  if (withoutRedis) return;
  server = await startRedis();
  timed = await connectTimed(server.path, () => now);
});
afterAll(async () => {
  timed?.destroy();
  await server?.remove();
});

/** A permit, why there is none, or that one has to wait for it. */
async function outcomeOf(
  limiter: Limiter,
  tenantId: string | undefined,
  patience: Promise<unknown>,
) {
  const controller = new AbortController();
  const waiting = limiter.acquire({ tenantId, signal: controller.signal });
  const outcome = await Promise.race([waiting, patience.then(() => 'waits' as const)]);
  if (outcome !== 'waits') return outcome;
  controller.abort();
  return await waiting.then(
    (late) => late,
    () => outcome,
  );
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
};

test.skipIf(withoutRedis)(
  `decides as the limiter in memory does, whatever Xero answers${withoutRedis ?? ''}`,
  { timeout: 300_000 },
  async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(run, async ({ neverIdle, acts }) => {
        const clock: Clock = { now: () => now, sleep: () => new Promise(() => undefined) };
        const memory = createLimiter({ ...limits, clock });
        runs += 1;
        const prefix = `run-${runs}`;
        const redis = redisLimiter(timed, { ...limits, prefix, lease: 10 ** 9, timeout: 60_000 });
        const open: [Permit, Permit][] = [];
        const acquire = async (tenantId: string | undefined) => {
          const expected = await outcomeOf(memory, tenantId, turns(2));
          const got = await outcomeOf(redis, tenantId, timed.denied());
          // Nobody asks any more when the time is another.
          await timed.idle();
          const [a, b] = [expected, got].map(kindOf);
          seen.set(a ?? '', (seen.get(a ?? '') ?? 0) + 1);
          expect(b).toEqual(a);
          if (!isPermit(expected) || !isPermit(got)) return false;
          open.push([expected, got]);
          return true;
        };
        const answer = async (calls: [Permit, Permit][], report?: LimitReport) => {
          for (const permit of calls.flat()) permit.release(report);
          await timed.idle();
        };
        const call = async (tenantId: string | undefined, times: number) => {
          for (let time = 0; time < times; time += 1) {
            if (!(await acquire(tenantId))) return;
            await answer(open.splice(-1));
          }
        };
        const kept = neverIdle ? tenants.length : 0;
        for (const tenant of tenants.slice(0, kept)) await acquire(tenant);
        for (const one of acts) {
          if (one.do === 'acquire') await acquire(tenants[one.tenant]);
          else if (one.do === 'call') await call(tenants[one.tenant], one.times);
          else if (one.do === 'answer') {
            await answer(open.splice(kept + one.from, one.calls), one.report);
          } else {
            now += neverIdle ? one.milliseconds : Math.min(one.milliseconds, 700);
          }
        }
        for (const tenant of tenants) await call(tenant, 30);
        now += 10 * minute;
      }),
      { examples, numRuns: Number(process.env['XERO_REDIS_RUNS'] ?? 60) },
    );
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['permit', 'waits', expect.stringMatching('refused:day')]),
    );
  },
);

function isPermit(outcome: unknown): outcome is Permit {
  return typeof outcome === 'object' && outcome !== null && 'release' in outcome;
}

function kindOf(outcome: unknown): string {
  return isPermit(outcome) ? 'permit' : JSON.stringify(outcome).replaceAll('"', '');
}
