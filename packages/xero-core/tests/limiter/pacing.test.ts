import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLimiter } from '../../src/index.ts';
import { libraryClient, session } from '../support/library.ts';
import { LimitedServer, type LimitedServerOptions } from '../support/limited-server.ts';
import { SimulatedTime } from '../support/simulated-time.ts';

const minute = 60_000;

const windows = fc.oneof(
  fc.record({ phase: fc.integer({ min: 0, max: minute - 1 }) }),
  fc.constant('sliding' as const),
);

/** Delays by a generator that a seed determines, so that a failing run can be had again. */
function delaysOf(seed: number, longest: number): LimitedServerOptions['delays'] {
  let state = seed;
  const next = (from: number, to: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.round(from + (state / 2 ** 32) * (to - from));
  };
  return () => [next(1, longest / 8), next(10, longest), next(1, longest / 8)];
}

/** Reads through clients of which each has an organisation, and all share a limiter. */
async function parallelReads(
  calls: readonly string[],
  options: LimitedServerOptions,
): Promise<{ readonly server: LimitedServer; readonly time: SimulatedTime }> {
  const time = new SimulatedTime();
  const server = new LimitedServer(time, options);
  const limiter = createLimiter({ clock: time, appPerMinute: options.appPerMinute });
  const work = Promise.all(
    calls.map((tenantId) => {
      const client = libraryClient(
        { clock: time, fetch: server.fetch },
        { session: { ...session, tenantId, limiter } },
      );
      return client.books.list();
    }),
  );
  await time.pass();
  await work;
  return { server, time };
}

function shared(count: number, tenants: number): string[] {
  return Array.from({ length: count }, (_, index) => `tenant-${index % tenants}`);
}

/**
 * The least time for a hundred calls of each organisation: a minute for the first 60, counted from
 * the first request, and then the other 40, always five at once.
 */
function ideal({ finished }: LimitedServer): number {
  const rests = ['tenant-0', 'tenant-1', 'tenant-2'].map((tenant) =>
    finished
      .filter((call) => call.tenant === tenant)
      .slice(60)
      .reduce((sum, { duration }) => sum + duration / 5, 0),
  );
  return minute + Math.max(...rests);
}

describe('row 45: what Xero allows is used, and nothing beyond', () => {
  test('300 parallel reads over 3 tenants meet no 429, and end within 5 % of the ideal', async () => {
    await fc.assert(
      fc.asyncProperty(
        windows,
        fc.nat(),
        fc.integer({ min: 80, max: 1500 }),
        async (windows, seed, longest) => {
          const delays = delaysOf(seed, longest);
          const { server, time } = await parallelReads(shared(300, 3), { windows, delays });
          expect(server.refusals).toEqual([]);
          expect(server.finished).toHaveLength(300);
          expect(server.mostInFlight).toBe(5);
          expect(time.elapsed).toBeLessThanOrEqual(1.05 * ideal(server));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a tenant with much to do leaves the others their share of the app budget', async () => {
    await fc.assert(
      fc.asyncProperty(windows, fc.nat(), async (windows, seed) => {
        const delays = delaysOf(seed, 300);
        const options = { windows, delays, appPerMinute: 30, perMinute: 60 };
        const calls = [
          ...shared(80, 1),
          ...['a', 'b', 'c', 'd'].flatMap((id) => Array(10).fill(id)),
        ];
        const { server, time } = await parallelReads(calls, options);
        expect(server.refusals).toEqual([]);
        const others = server.finished.filter(({ tenant }) => tenant !== 'tenant-0');
        // 30 a minute over five tenants: at least 6 each in every minute.
        expect(others.at(-1)?.at).toBeLessThan(2 * minute);
        expect(time.elapsed).toBeLessThan(3.1 * minute);
      }),
      { numRuns: 30 },
    );
  });
});
