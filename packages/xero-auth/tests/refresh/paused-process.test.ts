import { describe, expect, test } from 'vitest';
import { memoryTokenStore, type XeroUser } from '../../src/index.ts';
import { barrier } from '../support/barrier.ts';
import { type GraceModel, graceModels } from '../support/identity/apps.ts';
import { stopsAt } from '../support/identity/faults.ts';
import { webApp } from '../support/identity-server.ts';
import { type Meddling, meddling, withoutLock } from '../support/stores.ts';
import { testClock } from '../support/test-clock.ts';
import { minute, type World, world } from '../support/world.ts';

interface Two extends World {
  readonly paused: XeroUser;
  readonly pausedStore: Meddling;
  readonly other: XeroUser;
  /** Time passes for Xero and the other process, and the paused one learns of it when it wakes. */
  pass(milliseconds: number): Promise<void>;
}

/**
 * Two processes on one store. One stands still in the middle of a refresh, its clock too, for so
 * long that its lock has been taken over.
 */
async function two(grace: GraceModel): Promise<Two> {
  const store = memoryTokenStore();
  const pausedStore = meddling(withoutLock(store));
  const here = world({ app: { ...webApp, grace }, store });
  await here.login('ada');
  await here.clock.advance(31 * minute);
  const clock = testClock(here.clock.now());
  return {
    ...here,
    pausedStore,
    paused: here.process({ store: pausedStore, clock }).forUser('ada'),
    other: here.process({ store: withoutLock(store) }).forUser('ada'),
    pass: async (milliseconds) => {
      await here.clock.advance(milliseconds);
      clock.set(here.clock.now());
    },
  };
}

/** What must hold however the two got in each other's way. */
async function nothingIsLost({ pass, stored, accepts, paused, other }: Two): Promise<void> {
  expect(await accepts((await stored('ada'))?.accessToken ?? '')).toBe(true);
  for (const user of [paused, other]) {
    const token = await user.accessToken();
    if (await accepts(token)) continue;
    expect(await accepts(await user.accessToken({ rejected: token }))).toBe(true);
  }
  for (const user of [other, paused, other]) {
    await pass(31 * minute);
    expect(await accepts(await user.accessToken())).toBe(true);
  }
}

describe.each(graceModels)('when a refresh token used again gives %s', (grace) => {
  test('who was paused before its request overwrites what is older than its own', async () => {
    const here = await two(grace);
    const stop = barrier();
    here.server.next('token', stopsAt('before', stop));
    const late = here.paused.accessToken();
    await stop.reached;
    const early = await here.other.accessToken();
    await here.pass(2000);
    stop.open();
    const token = await late;
    expect(token === early).toBe(grace === 'the same pair');
    expect((await here.stored('ada'))?.accessToken).toBe(token);
    expect(await here.accepts(token)).toBe(true);
    await nothingIsLost(here);
  });

  test('who was paused before it saves gives way to what is newer than its own', async () => {
    const here = await two(grace);
    const stop = here.pausedStore.pauseWrite('before');
    const late = here.paused.accessToken();
    await stop.reached;
    await here.pass(2000);
    const newer = await here.other.accessToken();
    stop.open();
    expect(await late).toBe(newer);
    expect((await here.stored('ada'))?.accessToken).toBe(newer);
    expect(await here.accepts(newer)).toBe(true);
    await nothingIsLost(here);
  });

  test('who was paused past the grace adopts what the other has saved', async () => {
    const here = await two(grace);
    const stop = barrier();
    here.server.next('token', stopsAt('before', stop));
    const late = here.paused.accessToken();
    await stop.reached;
    await here.other.accessToken();
    await here.pass(31 * minute);
    const newest = await here.other.accessToken();
    stop.open();
    expect(await late).toBe(newest);
    await nothingIsLost(here);
  });
});
