import { expect, test } from 'vitest';
import type { Job } from '../support/processes/job.ts';
import { expectNothingLost, expectToldPastTheGrace, scene } from '../support/processes/scene.ts';
import { spawn } from '../support/processes/spawn.ts';
import { times } from '../support/world.ts';

/** Runs so many at a time. */
async function inTurns(works: (() => Promise<void>)[], atOnce = 3): Promise<void> {
  const left = [...works];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await next();
  };
  await Promise.all(times(atOnce, work));
}

/** How many steps a refresh of the first app takes, and how long one of all three. */
async function measured(): Promise<{ steps: number; duration: number }> {
  const [first, all] = [(await scene()).job, (await scene()).job];
  const one = await spawn(onlyFirst(first));
  const { steps, errors } = await one.order({ do: 'refresh' });
  const three = await spawn(all);
  const start = performance.now();
  errors.concat((await three.order({ do: 'refresh' })).errors);
  const duration = performance.now() - start;
  expect(errors).toEqual([]);
  await Promise.all([one.kill(), three.kill()]);
  return { steps, duration };
}

const onlyFirst = (job: Job): Job => ({ ...job, apps: job.apps.slice(0, 1) });

test('a process killed at each step of a refresh loses nothing that the next one needs', async () => {
  const { steps } = await measured();
  expect(steps).toBeGreaterThan(10);
  await inTurns(
    times(steps, (index) => async () => {
      const here = await scene();
      const process = await spawn({ ...here.job, dieAt: index + 1 });
      process.begin({ do: 'refresh' });
      expect(await process.gone, `step ${index + 1}`).toBe('SIGKILL');
      await expectNothingLost(here);
    }),
  );
});

test('killed at each step, past the grace the next process works or says to log in again', async () => {
  const { steps } = await measured();
  const outcomes: boolean[][] = [];
  await inTurns(
    times(steps, (index) => async () => {
      const here = await scene();
      const process = await spawn({ ...here.job, dieAt: index + 1 });
      process.begin({ do: 'refresh' });
      expect(await process.gone).toBe('SIGKILL');
      outcomes.push(await expectToldPastTheGrace(here));
    }),
  );
  expect(new Set(outcomes.flat())).toEqual(new Set([true, false]));
});

test.each([
  ['within the grace, every next process works', expectNothingLost],
  ['past the grace, it works or says to log in again', expectToldPastTheGrace],
])('killed at a hundred moments: %s', async (_, expectation) => {
  const { duration } = await measured();
  await inTurns(
    times(100, (index) => async () => {
      const here = await scene();
      const process = await spawn(here.job);
      process.begin({ do: 'refresh' });
      // Spread over the refresh and a little beyond, each time a little different.
      const moment = (duration * 1.2 * (index + Math.random())) / 100;
      await new Promise((resolve) => setTimeout(resolve, moment));
      await process.kill();
      await expectation(here);
    }),
  );
});
