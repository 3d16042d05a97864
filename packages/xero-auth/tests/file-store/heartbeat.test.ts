import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileTokenStore } from '@acme/xero-auth/node';
import { expect, test } from 'vitest';
import { fastClock, manualClock, until } from '../support/clocks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tokensOf } from '../support/tokens.ts';

const key = 'user';

/** Leaves a lock of a process on another machine; its pid is that of a living process here. */
async function lockedElsewhere(folder: string): Promise<void> {
  await fileTokenStore({ folder }).write(key, tokensOf(1), { ifVersion: undefined });
  const [name = ''] = readdirSync(folder);
  const lock = join(folder, `${name}.lock`);
  mkdirSync(lock);
  writeFileSync(join(lock, `0123456789abcdef-${process.pid}-1`), '');
}

test('a holder at work is not taken over, however long it works', async () => {
  const folder = join(temporaryFolder(), 'tokens');
  const clock = manualClock();
  const open = () => fileTokenStore({ folder, clock, staleAfter: 10_000 });
  let release = () => {};
  let entered = false;
  const holder = open().withLock(key, () => new Promise<void>((done) => (release = done)));
  await until(() => clock.waiting() === 1);
  const waiter = open().withLock(key, async () => {
    entered = true;
  });
  const start = clock.now();
  while (clock.now() - start < 30_000) {
    // Both wait for the clock: whatever they had to do on the disk is done.
    await until(() => clock.waiting() === 2 || entered);
    clock.advance(25);
    expect(entered).toBe(false);
  }
  release();
  await holder;
  await until(() => {
    clock.advance(25);
    return entered;
  });
  await waiter;
});

test('the lock of a process on another machine is taken over when nothing is heard of it', async () => {
  const folder = join(temporaryFolder(), 'tokens');
  await lockedElsewhere(folder);
  const clock = fastClock();
  const store = fileTokenStore({ folder, clock, staleAfter: 5_000 });
  const waited = await store.withLock(key, async () => clock.slept());
  expect(waited).toBeGreaterThanOrEqual(5_000);
  expect(waited).toBeLessThan(5_100);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('who waits for the lock of another machine can give up', async () => {
  const folder = join(temporaryFolder(), 'tokens');
  await lockedElsewhere(folder);
  const clock = manualClock();
  const store = fileTokenStore({ folder, clock });
  const controller = new AbortController();
  const waiting = store.withLock(key, async () => {}, { signal: controller.signal });
  await until(() => clock.waiting() === 1);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  expect(readdirSync(folder).filter((name) => name.includes('.'))).toHaveLength(1);
});
