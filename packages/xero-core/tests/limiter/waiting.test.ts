import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createLimiter, type Permit, XeroConfigError } from '../../src/index.ts';
import { permitOf } from '../support/limiter-calls.ts';
import { SimulatedTime, settled } from '../support/simulated-time.ts';

const minute = 60_000;
const ada = { tenantId: 'tenant-of-ada' };
const bob = { tenantId: 'tenant-of-bob' };
const cyd = { tenantId: 'tenant-of-cyd' };

describe('row 45: those who wait', () => {
  test('go in the order in which they came, as places fall free', async () => {
    const limiter = createLimiter({ clock: new SimulatedTime() });
    const out: { readonly call: number; readonly permit: Permit }[] = [];
    for (let call = 0; call < 12; call++) {
      void permitOf(limiter, ada).then((permit) => out.push({ call, permit }));
    }
    for (let round = 0; round < 7; round++) {
      await settled();
      out.at(round)?.permit.release();
    }
    await settled();
    expect(out.map(({ call }) => call)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('leave at once when they are aborted, with the reason, and no place is lost', async () => {
    const time = new SimulatedTime();
    const limiter = createLimiter({ clock: time, concurrent: 1 });
    const first = await permitOf(limiter, ada);
    const controller = new AbortController();
    const second = limiter.acquire({ ...ada, signal: controller.signal });
    const third = permitOf(limiter, ada);
    controller.abort('changed my mind');
    await expect(second).rejects.toBe('changed my mind');
    first.release();
    (await third).release();
    (await permitOf(limiter, ada)).release();
    expect(time.elapsed).toBe(0);
  });

  test('are not let in when they were aborted before', async () => {
    const limiter = createLimiter({ clock: new SimulatedTime(), concurrent: 1 });
    const signal = AbortSignal.abort('too late');
    await expect(limiter.acquire({ ...ada, signal })).rejects.toBe('too late');
    await permitOf(limiter, ada);
  });

  test('of other organisations are held up by none that is paused or used up', async () => {
    const time = new SimulatedTime();
    const limiter = createLimiter({ clock: time, perMinute: 2 });
    for (let call = 0; call < 2; call++) (await permitOf(limiter, ada)).release();
    const waiting = permitOf(limiter, ada);
    for (let call = 0; call < 2; call++) (await permitOf(limiter, bob)).release();
    expect(time.elapsed).toBe(0);
    await time.pass();
    await waiting;
    expect(time.elapsed).toBe(minute);
  });

  test('take turns by organisation where the app budget is short', async () => {
    const time = new SimulatedTime();
    const limiter = createLimiter({ clock: time, appPerMinute: 6, concurrent: 100 });
    for (let call = 0; call < 6; call++) (await permitOf(limiter, {})).release();
    const went: string[] = [];
    const wait = (request: typeof ada) =>
      void permitOf(limiter, request).then((permit) => {
        went.push(request.tenantId);
        permit.release();
      });
    for (let call = 0; call < 9; call++) wait(ada);
    for (let call = 0; call < 2; call++) wait(bob);
    wait(cyd);
    await time.pass(minute);
    const [a, b, c] = [ada, bob, cyd].map(({ tenantId }) => tenantId);
    expect(went).toEqual([a, b, c, a, b, a]);
    await time.pass(minute);
    expect(went).toHaveLength(12);
  });

  test('for calls of another organisation that hold the whole app budget go when it is renewed', async () => {
    const time = new SimulatedTime();
    const limiter = createLimiter({ clock: time, appPerMinute: 2 });
    const permits = [await permitOf(limiter, ada), await permitOf(limiter, ada)];
    const waiting = permitOf(limiter, bob);
    await time.pass(10_000);
    for (const permit of permits) permit.release();
    await time.pass();
    await waiting;
    expect(time.elapsed).toBe(10_000 + minute);
  });

  test('have one timer among them, and nobody has one when none waits', async () => {
    const time = new SimulatedTime();
    const limiter = createLimiter({ clock: time, perMinute: 1 });
    const controller = new AbortController();
    for (const request of [ada, bob, cyd]) (await permitOf(limiter, request)).release();
    expect(time.timers).toBe(0);
    const waiting = [ada, bob, cyd].map((request) =>
      limiter.acquire({ ...request, signal: controller.signal }),
    );
    expect(time.timers).toBe(1);
    controller.abort('enough');
    await Promise.allSettled(waiting);
    expect(time.timers).toBe(0);
  });

  test('of a permit given back twice, one place falls free', async () => {
    const limiter = createLimiter({ clock: new SimulatedTime(), concurrent: 1 });
    const permit = await permitOf(limiter, ada);
    permit.release();
    permit.release();
    await permitOf(limiter, ada);
    expect(await Promise.race([permitOf(limiter, ada), settled()])).toBeUndefined();
  });

  test('wait a minute more at most when the clock is set back by a day', async () => {
    const time = new SimulatedTime();
    const limiter = createLimiter({ clock: time, perMinute: 1 });
    (await permitOf(limiter, ada)).release();
    const waiting = permitOf(limiter, ada);
    await time.pass(10_000);
    time.set(-86_400_000);
    await time.pass();
    await waiting;
    expect(time.elapsed).toBeLessThanOrEqual(2 * minute);
  });
});

describe('settings', () => {
  test.each([
    ['concurrent', 0],
    ['perMinute', -1],
    ['appPerMinute', 1.5],
    ['minute', Number.NaN],
  ])('%s: %s is refused', (name, value) => {
    const create = () => createLimiter({ [name]: value });
    expect(create).toThrow(XeroConfigError);
    expect(create).toThrow(`${name} must be a whole number from 1, not ${value}.`);
  });
});

describe('memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;

  function heap(): number {
    collect();
    return process.memoryUsage().heapUsed;
  }

  test('is the same after a million calls, and organisations that are idle are forgotten', async () => {
    const time = new SimulatedTime();
    const limiter = createLimiter({ clock: time, appPerMinute: 1_000_000, perMinute: 1_000_000 });
    const use = async (tenants: number, calls: number) => {
      for (let call = 0; call < calls; call++) {
        const permit = await permitOf(limiter, { tenantId: `tenant-${call % tenants}` });
        permit.release();
        if (call % 1000 === 0) time.set(minute / 10);
      }
    };
    await use(1, 10_000);
    const before = heap();
    await use(10_000, 20_000);
    expect(heap() - before).toBeGreaterThan(2_000_000);
    await use(1, 1_000_000);
    expect(heap() - before).toBeLessThan(500_000);
  });

  test('of those who waited and left is given back while others wait on', async () => {
    const limiter = createLimiter({ clock: new SimulatedTime(), concurrent: 1 });
    await permitOf(limiter, ada);
    void limiter.acquire(ada);
    const before = heap();
    for (let round = 0; round < 100; round++) {
      const controller = new AbortController();
      const waiting = Array.from({ length: 1000 }, () =>
        limiter.acquire({ ...ada, signal: controller.signal }).catch(() => undefined),
      );
      controller.abort('enough');
      await Promise.all(waiting);
    }
    expect(heap() - before).toBeLessThan(500_000);
  });
});
