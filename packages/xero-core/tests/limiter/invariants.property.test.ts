import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLimiter, type LimitReport, type Permit } from '../../src/index.ts';
import { said } from '../support/limiter-calls.ts';
import { SimulatedTime, settled } from '../support/simulated-time.ts';

const minute = 60_000;
const [concurrent, perMinute, appPerMinute] = [5, 12, 30];

const report: fc.Arbitrary<LimitReport | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(said(200)) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 3,
    arbitrary: fc.record({
      status: fc.constantFrom(200, 500),
      rateLimit: fc.record({
        minute: fc.option(fc.nat(perMinute)),
        day: fc.option(fc.nat(30)),
        appMinute: fc.option(fc.nat(appPerMinute)),
      }),
      problem: fc.constant(undefined),
      retryAfter: fc.constant(undefined),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      status: fc.constant(429),
      rateLimit: fc.constant({ minute: 0, day: null, appMinute: null }),
      problem: fc.constantFrom('minute', 'day', 'appminute', 'concurrent', 'other', undefined),
      retryAfter: fc.option(fc.nat(100_000), { nil: undefined }),
    }),
  },
);

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('acquire' as const),
      tenant: fc.constantFrom('a', 'b', 'c', undefined),
      count: fc.integer({ min: 1, max: 8 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('release' as const),
      which: fc.nat(),
      count: fc.integer({ min: 1, max: 6 }),
      report,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('abort' as const), which: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), by: fc.nat(40_000) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('set back' as const), by: fc.nat(10 * minute) }),
  },
);

interface Acquired {
  readonly number: number;
  readonly tenant: string | undefined;
  readonly controller: AbortController;
  state: 'waiting' | 'out' | 'released' | 'refused' | 'aborted';
  permit: Permit | undefined;
  releasedAt: number;
}

/** A limiter under way, checked against what Xero allows whenever it lets a call go. */
class Run {
  readonly time = new SimulatedTime();
  readonly #limiter = createLimiter({ clock: this.time, concurrent, perMinute, appPerMinute });
  readonly calls: Acquired[] = [];
  readonly #latest = new Map<string | undefined, number>();

  in(state: Acquired['state']): Acquired[] {
    return this.calls.filter((call) => call.state === state);
  }

  acquire(tenant: string | undefined): void {
    const call: Acquired = {
      number: this.calls.length,
      tenant,
      controller: new AbortController(),
      state: 'waiting',
      permit: undefined,
      releasedAt: 0,
    };
    this.calls.push(call);
    const { signal } = call.controller;
    this.#limiter.acquire({ tenantId: tenant, signal }).then(
      (outcome) => {
        call.state = 'release' in outcome ? 'out' : 'refused';
        if ('refused' in outcome) return;
        call.permit = outcome;
        this.#check(call);
      },
      (reason) => {
        expect(reason).toBe(call.number);
        call.state = 'aborted';
      },
    );
  }

  release(call: Acquired | undefined, answer: LimitReport | undefined): void {
    if (!call) return;
    call.state = 'released';
    call.releasedAt = this.time.elapsed;
    call.permit?.release(answer);
  }

  async abort(call: Acquired | undefined): Promise<void> {
    const before = this.time.elapsed;
    call?.controller.abort(call.number);
    await settled();
    if (call) expect(call.state).toBe('aborted');
    expect(this.time.elapsed).toBe(before);
  }

  #check({ tenant, number }: Acquired): void {
    const counted = this.calls.filter(
      ({ state, releasedAt }) =>
        state === 'out' || (state === 'released' && releasedAt > this.time.elapsed - minute),
    );
    expect(counted.length).toBeLessThanOrEqual(appPerMinute);
    if (tenant === undefined) return;
    const own = counted.filter((call) => call.tenant === tenant);
    expect(own.length).toBeLessThanOrEqual(perMinute);
    expect(own.filter(({ state }) => state === 'out').length).toBeLessThanOrEqual(concurrent);
    expect(number).toBeGreaterThan(this.#latest.get(tenant) ?? -1);
    this.#latest.set(tenant, number);
  }
}

test('whatever happens, limits and order hold, nobody waits for ever, and one timer is enough', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 80 }), async (steps) => {
      const run = new Run();
      for (const step of steps) {
        if (step.do === 'acquire') {
          for (let call = 0; call < step.count; call++) run.acquire(step.tenant);
        } else if (step.do === 'release') {
          for (let call = 0; call < step.count; call++) {
            const out = run.in('out');
            run.release(out[step.which % out.length], step.report);
          }
        } else if (step.do === 'abort') {
          const waiting = run.in('waiting');
          await run.abort(waiting[step.which % waiting.length]);
        } else if (step.do === 'set back') {
          run.time.set(-step.by);
        } else {
          await run.time.pass(step.by);
        }
        await settled();
        expect(run.time.timers).toBeLessThanOrEqual(run.in('waiting').length > 0 ? 1 : 0);
      }
      // From here on every answer is good: all who wait must get their turn.
      for (let rounds = 0; run.in('waiting').length > 0 || run.in('out').length > 0; rounds++) {
        expect(rounds).toBeLessThan(60);
        for (const call of run.in('out')) run.release(call, said(200));
        await run.time.pass(minute);
      }
      expect(run.time.timers).toBe(0);
    }),
    { numRuns: 150 },
  );
});
