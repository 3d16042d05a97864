import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileTokenStore } from '@acme/xero-auth/node';
import { type Clock, systemClock } from '@acme/xero-core';
import { expect, test } from 'vitest';
import { fastClock } from '../support/clocks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { numberOf, tokensOf } from '../support/tokens.ts';
import { abandonLock, start } from './processes.ts';

const key = 'user';
const newFolder = () => join(temporaryFolder(), 'tokens');
const leftIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.'));

test('four processes that write at once lose no update', async () => {
  const folder = newFolder();
  const programs = [1, 2, 3, 4].map(() => start('increment', folder, key, '50'));
  await Promise.all(programs.map((program) => program.ended()));
  const found = await fileTokenStore({ folder }).read(key);
  expect(numberOf(found)).toBe(200);
  expect(found?.tokens).toEqual(tokensOf(200));
  expect(leftIn(folder)).toEqual([]);
});

test('of four processes that take over a lock at once, one at a time is inside', async () => {
  const folder = newFolder();
  await abandonLock(folder, key);
  const programs = [1, 2, 3, 4].map(() => start('enter', folder, key, '20'));
  await Promise.all(programs.map((program) => program.ended()));
  expect(leftIn(folder)).toEqual([]);
});

test('of many that take over the lock of a dead process at once, none hits a living one', async () => {
  const folder = newFolder();
  const stores = Array.from({ length: 8 }, () => fileTokenStore({ folder }));
  for (const store of stores) await store.withLock(key, async () => {});
  await abandonLock(folder, key);
  const [lock = ''] = leftIn(folder);
  const [owner = ''] = readdirSync(join(folder, lock));
  for (let round = 0; round < 20; round += 1) {
    mkdirSync(join(folder, lock), { recursive: true });
    writeFileSync(join(folder, lock, owner), '');
    let inside = 0;
    const takers = stores.map((store) =>
      store.withLock(key, async () => {
        inside += 1;
        expect(inside).toBe(1);
        await store.read(key);
        inside -= 1;
      }),
    );
    await Promise.all(takers);
  }
});

test('a process killed at 100 random moments leaves whole tokens and a lock to take at once', {
  // A hundred processes have to start.
  timeout: 300_000,
}, async () => {
  const folder = newFolder();
  const waits: number[] = [];
  const clock: Clock = {
    ...systemClock,
    sleep(milliseconds, signal) {
      if (milliseconds < 1_000) waits.push(milliseconds);
      return systemClock.sleep(milliseconds, signal);
    },
  };
  const store = fileTokenStore({ folder, clock });
  await store.write(key, tokensOf(1), { ifVersion: undefined });
  const round = async (number: number): Promise<void> => {
    const user = `${key} ${number}`;
    const program = start('refresh-for-ever', folder, user);
    await program.printed('1');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
    await program.kill();

    const said = Number(program.lines.at(-1));
    const found = await store.read(user);
    // What it was told is written is there; of one more nobody was told in time.
    expect([said, said + 1]).toContain(numberOf(found));
    expect(found?.tokens).toEqual(tokensOf(numberOf(found)));

    const outcome = await store.write(user, tokensOf(0), { ifVersion: found?.version });
    expect(outcome).toBe('written');
    await store.withLock(user, async () => {});
  };
  const numbers = Array.from({ length: 100 }, (_none, index) => index);
  const worker = async () => {
    for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
      await round(number);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  expect(waits).toEqual([]);

  await fileTokenStore({ folder }).write('another', tokensOf(1), { ifVersion: undefined });
  expect(leftIn(folder)).toEqual([]);
});

test('a process that hangs under the lock is taken over, and cannot write when it goes on', async () => {
  const folder = newFolder();
  const clock = fastClock();
  const store = fileTokenStore({ folder, clock, staleAfter: 10_000 });
  await store.write(key, tokensOf(1), { ifVersion: undefined });
  const holder = start('hold-lock', folder, key);
  await holder.printed('held');
  holder.process.kill('SIGSTOP');

  const waited = await store.withLock(key, async () => clock.slept());
  expect(waited).toBeGreaterThanOrEqual(10_000);
  expect(waited).toBeLessThan(10_100);
  const found = await store.read(key);
  const outcome = await store.write(key, tokensOf(2), { ifVersion: found?.version });
  expect(outcome).toBe('written');

  holder.process.kill('SIGCONT');
  await holder.printed('stale');
  await holder.kill();
  expect((await store.read(key))?.tokens).toEqual(tokensOf(2));
});

test('a process that is stopped in the middle of writes loses no update, neither its own nor of others', async () => {
  const folder = newFolder();
  const store = fileTokenStore({ folder, clock: fastClock() });
  const increment = async (): Promise<void> => {
    const found = await store.read(key);
    const next = tokensOf(numberOf(found) + 1);
    const outcome = await store.write(key, next, { ifVersion: found?.version });
    if (outcome === 'stale') await increment();
  };
  const program = start('increment', folder, key, '100');
  let own = 0;
  while (program.process.exitCode === null) {
    program.process.kill('SIGSTOP');
    await increment();
    own += 1;
    program.process.kill('SIGCONT');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 6));
  }
  await program.ended();
  expect(own).toBeGreaterThan(10);
  expect(numberOf(await store.read(key))).toBe(100 + own);
});

test('what a process left that was killed is swept away by the next one', async () => {
  const folder = newFolder();
  await abandonLock(folder, 'somebody else');
  expect(leftIn(folder)).toHaveLength(1);
  await fileTokenStore({ folder }).write(key, tokensOf(1), { ifVersion: undefined });
  expect(leftIn(folder)).toEqual([]);
});
