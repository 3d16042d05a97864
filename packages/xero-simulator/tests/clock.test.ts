import { describe, expect, test } from 'vitest';
import { createSimulator } from '../src/index.ts';
import { standingClock } from '../src/world/clock.ts';
import { call } from './support/calls.ts';
import { contacts, notesSimulator } from './support/notes.ts';

describe('the standing clock', () => {
  test('begins on a fixed day, or where it is told to, and moves only when moved', async () => {
    const { clock } = createSimulator();
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-02T09:00:00.000Z');
    await clock.advance(1500);
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-02T09:00:01.500Z');
    expect(createSimulator({ startsAt: 5 }).clock.now()).toBe(5);
  });

  test('wakes sleepers in order, each at its own time', async () => {
    const { clock } = createSimulator({ startsAt: 0 });
    const woken: string[] = [];
    const sleep = async (name: string, milliseconds: number): Promise<void> => {
      await clock.sleep(milliseconds);
      woken.push(`${name} at ${clock.now()}`);
    };
    void sleep('late', 300);
    void sleep('early', 100).then(() => sleep('again', 100));
    await clock.advance(250);
    expect(woken).toEqual(['early at 100', 'again at 200']);
    await clock.advance(50);
    expect(woken.at(-1)).toBe('late at 300');
  });

  test('lets a sleeper go at once when its signal aborts', async () => {
    const { clock } = createSimulator();
    const controller = new AbortController();
    const sleep = clock.sleep(1000, controller.signal);
    controller.abort(new Error('enough'));
    await expect(sleep).rejects.toThrow('enough');
    await expect(clock.sleep(1000, controller.signal)).rejects.toThrow('enough');
  });

  test('until: passes through every pause, and gives the result or the failure', async () => {
    const { clock } = createSimulator({ startsAt: 0 });
    const work = async (): Promise<number> => {
      for (let pause = 0; pause < 3; pause += 1) await clock.sleep(1000);
      return clock.now();
    };
    expect(await clock.until(work())).toBe(3000);
    const failing = clock.sleep(1).then(() => Promise.reject(new Error('no')));
    await expect(clock.until(failing)).rejects.toThrow('no');
  });

  test('until: does not run an answer that is being made into a time limit', async () => {
    const simulator = notesSimulator();
    const { clock } = simulator;
    const begun = clock.now();
    const controller = new AbortController();
    void clock.sleep(30_000).then(() => controller.abort());
    const response = await clock.until(call(simulator, contacts, { signal: controller.signal }));
    expect(response.status).toBe(200);
    expect(clock.now()).toBe(begun);
  });

  test('advance: does not pass by what is being worked on, however long that takes', async () => {
    const clock = standingClock(0);
    const woken: number[] = [];
    const work = async (): Promise<void> => {
      await clock.sleep(100);
      const release = clock.hold('work');
      // As long as a busy machine takes: more turns than any that the clock waits by itself.
      for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setTimeout(next, 0));
      void clock.sleep(100).then(() => woken.push(clock.now()));
      release();
    };
    void work();
    await clock.advance(1000);
    expect(woken).toEqual([200]);
    expect(clock.now()).toBe(1000);
  });

  test('until: does run a request that hangs into its time limit', async () => {
    const simulator = notesSimulator();
    simulator.faults.add({ kind: 'hang' });
    const { clock } = simulator;
    const controller = new AbortController();
    void clock.sleep(30_000).then(() => controller.abort(new Error('too late')));
    const answer = call(simulator, contacts, { signal: controller.signal });
    await expect(clock.until(answer)).rejects.toThrow('too late');
  });
});

test('the machine’s clock runs by itself, and can be put forward', async () => {
  const { clock } = createSimulator({ clock: 'machine' });
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(5000);
  await clock.sleep(1);
  const sleep = clock.sleep(60_000);
  await clock.advance(60_000);
  await sleep;
  expect(clock.now() - Date.now()).toBeGreaterThan(50_000);
});
