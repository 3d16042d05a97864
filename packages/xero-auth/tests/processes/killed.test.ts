import { expect, test } from 'vitest';
import type { Job } from '../support/processes/job.ts';
import { expectRecovery, scene } from '../support/processes/scene.ts';
import { spawn } from '../support/processes/spawn.ts';
import { times } from '../support/world.ts';

/** Runs them, a few at a time. */
async function inTurns(works: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...works];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await next();
  };
  await Promise.all(times(3, work));
}

/** How many steps each user's refresh takes, and how long those of all users. */
async function measured(job: Job): Promise<{ steps: number; duration: number }> {
  const process = await spawn(job);
  const start = performance.now();
  const { steps, errors } = await process.order({ do: 'refresh' });
  const duration = performance.now() - start;
  expect(errors).toEqual([]);
  await process.end();
  return { steps, duration };
}

// Hundreds of processes start, perhaps on a machine that has other things to do.
const patience = 240_000;

test('a process killed at each step of a refresh loses nothing that the next one needs', {
  timeout: patience,
}, async () => {
  const { steps } = await measured((await scene('both')).job);
  expect(steps).toBeGreaterThan(10);
  const deaths: string[] = [];
  const outcomes: boolean[] = [];
  await inTurns(
    times(steps, (index) => async () => {
      const here = await scene('both');
      const dieAt = { app: index % here.job.apps.length, step: index + 1 };
      const process = await spawn({ ...here.job, dieAt });
      // Who waits for a lock takes a step more or less, so the last one may not come.
      await process.order({ do: 'refresh' }).catch((death) => deaths.push(String(death)));
      await process.kill();
      outcomes.push(...(await expectRecovery(here)));
    }),
  );
  expect(deaths.length).toBeGreaterThan(0.9 * steps);
  expect(new Set(outcomes)).toEqual(new Set([true, false]));
});

test('so does one killed at a hundred random moments', { timeout: patience }, async () => {
  const { duration } = await measured((await scene('in time')).job);
  await inTurns(
    times(100, (index) => async () => {
      const here = await scene(index % 2 === 0 ? 'in time' : 'late');
      const process = await spawn(here.job);
      const requested = new Promise<void>((resolve) => {
        here.server.at('token', here.server.count('token') + 1, resolve);
      });
      process.begin({ do: 'refresh' });
      // A quarter of them while they begin, the others from their first request on.
      if (index >= 25) await requested;
      const moment = (duration * Math.random()) / 2;
      await new Promise((resolve) => setTimeout(resolve, moment));
      await process.kill();
      await expectRecovery(here);
    }),
  );
});
