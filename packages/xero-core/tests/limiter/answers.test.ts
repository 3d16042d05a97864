import { describe, expect, test } from 'vitest';
import { createLimiter, type LimitReport, type Permit } from '../../src/index.ts';
import { permitOf, said } from '../support/limiter-calls.ts';
import { SimulatedTime, settled } from '../support/simulated-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const ada = { tenantId: 'tenant-of-ada' };
const bob = { tenantId: 'tenant-of-bob' };

function start() {
  const time = new SimulatedTime();
  const limiter = createLimiter({ clock: time });
  return {
    time,
    limiter,
    /** One call, answered at once. */
    call: async (request: { tenantId?: string }, report?: LimitReport) =>
      (await permitOf(limiter, request)).release(report),
    /** How many calls one after another go before one has to wait. */
    callsLeft: async (request: { tenantId?: string }) => {
      for (let calls = 0; ; calls++) {
        const controller = new AbortController();
        const waiting = limiter.acquire({ ...request, signal: controller.signal });
        const outcome = await Promise.race([waiting, settled().then(() => 'waits' as const)]);
        if (outcome === 'waits') {
          controller.abort('enough');
          await waiting.catch(() => undefined);
          return calls;
        }
        if ('release' in outcome) outcome.release();
      }
    },
  };
}

function limits(left: Partial<LimitReport['rateLimit']>): LimitReport {
  return said(200, { rateLimit: { minute: null, day: null, appMinute: null, ...left } });
}

function refused(problem: string | undefined, retryAfter?: number): LimitReport {
  return said(429, { problem, retryAfter });
}

describe('row 46: what answers say of the limits is heeded', () => {
  test('calls that others sent are counted for a minute', async () => {
    const { time, call, callsLeft } = start();
    await call(ada, limits({ minute: 20 }));
    expect(await callsLeft(ada)).toBe(20);
    expect(await callsLeft(bob)).toBe(60);
    await time.pass(minute);
    expect(await callsLeft(ada)).toBe(60);
  });

  test('a new minute at Xero frees the calls of others at once', async () => {
    const { time, call, callsLeft } = start();
    await call(ada, limits({ minute: 20 }));
    await time.pass(10_000);
    await call(ada, limits({ minute: 59 }));
    expect(await callsLeft(ada)).toBe(58);
  });

  test('the app budget that others use is counted for every organisation', async () => {
    const { call, callsLeft } = start();
    await call(ada, limits({ minute: 59, appMinute: 30 }));
    expect(await callsLeft(bob)).toBe(30);
    expect(await callsLeft({})).toBe(0);
  });

  test('what Xero says wins over a setting that promises more', async () => {
    const limiter = createLimiter({ clock: new SimulatedTime(), perMinute: 10 ** 12 });
    (await permitOf(limiter, ada)).release(limits({ minute: 1 }));
    (await permitOf(limiter, ada)).release();
    expect(await Promise.race([permitOf(limiter, ada), settled()])).toBeUndefined();
  });

  test('answers that come in another order than they were given take nothing away', async () => {
    const { limiter, callsLeft } = start();
    const permits: Permit[] = [];
    for (let call = 0; call < 5; call++) permits.push(await permitOf(limiter, ada));
    // The server counted them 59, 58, 57, 56, 55 left.
    for (const [index, left] of [55, 57, 56, 59, 58].entries()) {
      permits[index]?.release(limits({ minute: left }));
    }
    expect(await callsLeft(ada)).toBe(55);
  });

  test('an answer that others have overtaken is passed over', async () => {
    const { time, limiter, call, callsLeft } = start();
    const slow = await permitOf(limiter, ada);
    await time.pass(2 * minute);
    await call(ada, limits({ minute: 58 }));
    slow.release(limits({ minute: 0 }));
    expect(await callsLeft(ada)).toBe(58);
  });

  test('calls that name no organisation count for the app, not for a minute of their own', async () => {
    const { limiter, call } = start();
    await call({}, limits({ minute: 1 }));
    for (let calls = 0; calls < 200; calls++) await permitOf(limiter, {});
  });

  test('the last calls of a day are not overdrawn by calls at once', async () => {
    const { limiter, call, callsLeft } = start();
    await call(ada, limits({ day: 2 }));
    const last = [await permitOf(limiter, ada), await permitOf(limiter, ada)];
    expect(await callsLeft(ada)).toBe(0);
    last[0]?.release(limits({ day: 1 }));
    last[1]?.release(limits({ day: 0 }));
    expect(await limiter.acquire(ada)).toEqual({ refused: 'day', retryAfter: undefined });
  });

  test('a last call whose answer says nothing leaves one call at a time', async () => {
    const { limiter, call, callsLeft } = start();
    await call(ada, limits({ day: 1 }));
    await call(ada);
    const one = await permitOf(limiter, ada);
    expect(await callsLeft(ada)).toBe(0);
    one.release(limits({ day: 5000 }));
    expect(await callsLeft(ada)).toBe(57);
  });
});

describe('row 44: after a 429', () => {
  test.each([
    ['minute', 22_000, 22_000],
    ['minute', undefined, minute],
    ['concurrent', undefined, 1000],
    ['brand-new', 7000, 7000],
    ['brand-new', undefined, 1000],
    [undefined, undefined, 1000],
    // The minute is over after a minute, whatever is said.
    ['minute', hour, 2 * minute],
  ])('for %s, with Retry-After %s, the organisation waits %s ms', async (problem, after, wait) => {
    const { time, limiter, call, callsLeft } = start();
    await call(ada, refused(problem, after));
    expect(await callsLeft(ada)).toBe(0);
    expect(await callsLeft(bob)).toBe(60);
    let went: number | undefined;
    void permitOf(limiter, ada).then(() => {
      went = time.elapsed;
    });
    await time.pass();
    expect(went).toBe(wait);
  });

  test.each([
    [30_000, 30_000],
    [undefined, minute],
  ])('for appminute, with Retry-After %s, everybody waits %s ms', async (after, wait) => {
    const { time, limiter, call } = start();
    await call(ada, refused('appminute', after));
    const went: number[] = [];
    for (const request of [ada, bob, {}]) {
      void permitOf(limiter, request).then(() => went.push(time.elapsed));
    }
    await time.pass();
    expect(went).toEqual([wait, wait, wait]);
  });

  test('for concurrent, one fewer goes at once for a minute, however many were refused', async () => {
    const { time, limiter } = start();
    const out: Permit[] = [];
    const acquire = (count: number) => {
      for (let call = 0; call < count; call++) {
        void permitOf(limiter, ada).then((permit) => out.push(permit));
      }
    };
    acquire(20);
    await settled();
    for (const permit of out.splice(0)) permit.release(refused('concurrent'));
    await time.pass(1000);
    expect(out).toHaveLength(4);
    for (const permit of out.splice(0)) permit.release();
    await settled();
    expect(out).toHaveLength(4);
    await time.pass(minute - 1001);
    expect(out).toHaveLength(4);
    await time.pass(1);
    expect(out).toHaveLength(5);
  });

  test('for concurrent, all go at once again after a minute, though nobody asked meanwhile', async () => {
    const { time, limiter, call } = start();
    await call(ada, refused('concurrent'));
    await time.pass(1000);
    const permit = await permitOf(limiter, ada);
    await time.pass(minute);
    permit.release(refused('concurrent'));
    await time.pass(1000);
    let out = 0;
    for (let call = 0; call < 20; call++) void permitOf(limiter, ada).then(() => (out += 1));
    await settled();
    expect(out).toBe(4);
  });
});

describe('row 44: a day that is used up', () => {
  test('is refused at once, with what is known of its end', async () => {
    const { time, limiter, call, callsLeft } = start();
    await call(ada, refused('day', 66_975_000));
    await time.pass(1000);
    expect(await limiter.acquire(ada)).toEqual({ refused: 'day', retryAfter: 66_974_000 });
    expect(await callsLeft(bob)).toBe(60);
    expect(time.timers).toBe(0);
  });

  test('is told by the last answer already', async () => {
    const { limiter, call } = start();
    await call(ada, limits({ day: 0 }));
    expect(await limiter.acquire(ada)).toEqual({ refused: 'day', retryAfter: undefined });
  });

  test('ends the wait of those who wait', async () => {
    const { limiter, time } = start();
    const permits = await Promise.all(Array.from({ length: 5 }, () => permitOf(limiter, ada)));
    const waiting = [limiter.acquire(ada), limiter.acquire(ada)];
    permits[0]?.release(refused('day', hour));
    const refusal = { refused: 'day', retryAfter: hour };
    expect(await Promise.all(waiting)).toEqual([refusal, refusal]);
    // What was under way before says nothing new of the day.
    permits[1]?.release(limits({ day: 3 }));
    expect(await limiter.acquire(ada)).toEqual(refusal);
    expect(time.timers).toBe(0);
  });

  test('lets one call through every five minutes, and opens when it succeeds', async () => {
    const { time, limiter, call, callsLeft } = start();
    await call(ada, refused('day', 10 * hour));
    await time.pass(5 * minute - 1);
    expect(await limiter.acquire(ada)).toMatchObject({ refused: 'day' });
    await time.pass(1);
    const probe = await permitOf(limiter, ada);
    expect(await limiter.acquire(ada)).toMatchObject({ refused: 'day' });
    probe.release(said(500));
    expect(await limiter.acquire(ada)).toMatchObject({ refused: 'day' });
    await time.pass(5 * minute);
    await call(ada, limits({ day: 5000 }));
    expect(await callsLeft(ada)).toBe(59);
  });

  test('lets one call through once its end has come, while the others wait for what it finds', async () => {
    const { time, limiter, call } = start();
    await call(ada, refused('day', minute));
    await time.pass(minute);
    const probe = await permitOf(limiter, ada);
    const [second, third] = [permitOf(limiter, ada), permitOf(limiter, ada)];
    expect(await Promise.race([second, settled()])).toBeUndefined();
    probe.release(limits({ day: 4999 }));
    (await second).release();
    (await third).release();
  });

  test('goes on when its end was no end', async () => {
    const { time, limiter, call } = start();
    await call(ada, refused('day', minute));
    await time.pass(minute);
    const probe = await permitOf(limiter, ada);
    const waiting = limiter.acquire(ada);
    probe.release(refused('day', hour));
    expect(await waiting).toEqual({ refused: 'day', retryAfter: hour });
  });

  test('goes by the length of the wait where the limit has no name', async () => {
    const { limiter, call } = start();
    await call(ada, refused(undefined, 20 * hour));
    expect(await limiter.acquire(ada)).toEqual({ refused: 'day', retryAfter: 20 * hour });
  });
});
