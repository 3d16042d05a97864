import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { graceModels } from '../../../xero-auth/tests/support/identity/apps.ts';
import { minute, times } from '../../../xero-auth/tests/support/world.ts';
import { withoutRedis } from '../support/redis-server.ts';
import type { RefresherReport } from './refresher.ts';
import { accepts, type Refresher, type TokenScene, tokenScene } from './token-scene.ts';

const skipped = withoutRedis ?? '';
/** How many access tokens expire under each thing a repeated refresh may give. A full run has 300. */
const expiries = Number(process.env['XERO_REDIS_EXPIRIES'] ?? 4);

test.skipIf(withoutRedis)(
  `row 1, row 3: eight processes with fifty callers each, one expired token: one refresh${skipped}`,
  { timeout: 120_000 },
  async () => {
    const here = await tokenScene('the same pair', 10_000);
    const processes = await Promise.all(times(8, () => here.start()));
    await here.pass(31 * minute);
    const reports = await Promise.all(
      processes.map((one) => one.order({ key: here.key, callers: 50 })),
    );
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
    const tokens = reports.flatMap((report) => report.tokens);
    expect(tokens).toHaveLength(400);
    expect([...new Set(tokens)]).toEqual([(await here.stored())?.accessToken]);
    expect(here.server.count('token')).toBe(2);
  },
);

describe.skipIf(withoutRedis).each(graceModels)(
  `row 3: processes killed and paused at random, when a refresh token used again gives %s${skipped}`,
  (grace) => {
    test(`${expiries} expiries lose nothing`, { timeout: 60_000 + expiries * 10_000 }, async () => {
      // So long that it ends for none but those that are stopped.
      const lease = 1500;
      const here = await tokenScene(grace, lease);
      const processes = await Promise.all(times(4, () => here.start()));
      const errors: string[] = [];
      const note = (report: RefresherReport): void => void errors.push(...report.errors);
      /** Those that are paused, and what they have still to report. */
      const paused = new Map<Refresher, Promise<void>>();

      for (let expiry = 0; expiry < expiries; expiry += 1) {
        await here.pass(31 * minute);
        const reports = new Map(
          processes
            .filter((one) => !paused.has(one))
            .map((one) => [one, one.order({ key: here.key, callers: 5 })]),
        );
        await sleep(Math.random() * 12);
        const [victim, sleeper, ...others] = shuffled([...reports.keys()]);
        const isPausing = sleeper !== undefined && others.length > 0 && expiry % 2 === 0;
        if (isPausing) {
          sleeper.pause();
          paused.set(sleeper, (reports.get(sleeper) ?? Promise.reject()).then(note));
          reports.delete(sleeper);
        }
        if (victim && expiry % 3 === 0) {
          reports.get(victim)?.catch(() => undefined);
          reports.delete(victim);
          await victim.kill();
          processes.splice(processes.indexOf(victim), 1, await here.start());
        }
        // Xero issues nothing more in the second in which they were stopped.
        await here.pass(2000);
        const given = await Promise.all(reports.values());
        for (const report of given) note(report);
        await expectUsable(here, [...reports.keys()], given);
        // Some go on after their lock has ended, some after another refresh or two.
        if (isPausing) await sleep(lease);
        for (const [one, reported] of shuffled([...paused])) {
          if (Math.random() < 0.4) continue;
          one.resume();
          paused.delete(one);
          await reported;
        }
        expect(errors, `after expiry ${expiry}`).toEqual([]);
        expect(accepts(here, (await here.stored())?.accessToken ?? '')).toBe(true);
      }
      for (const [one, reported] of paused) {
        one.resume();
        await reported;
      }
      expect(errors).toEqual([]);
      const last = await processes[0]?.order({ key: here.key, callers: 1 });
      expect(accepts(here, last?.tokens[0] ?? '')).toBe(true);
    });
  },
);

/** What callers were given works, or Xero's refusal of it brings them what does. */
async function expectUsable(
  here: TokenScene,
  processes: readonly Refresher[],
  given: readonly RefresherReport[],
): Promise<void> {
  for (const [index, one] of processes.entries()) {
    const [token = ''] = given[index]?.tokens ?? [];
    if (accepts(here, token)) continue;
    const { tokens } = await one.order({ key: here.key, callers: 1, rejected: token });
    expect(accepts(here, tokens[0] ?? '')).toBe(true);
  }
}

function shuffled<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
