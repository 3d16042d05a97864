import { memoryTokenStore } from '@acme/xero-auth';
import { tokenStoreChecks } from '@acme/xero-auth/testing';
import { expect, test } from 'vitest';

const store = memoryTokenStore();
for (const { name, run } of tokenStoreChecks(() => store)) test(name, run);

test('two stores have nothing in common', async () => {
  const other = memoryTokenStore();
  const tokens = { accessToken: 'a', scopes: [], obtainedAt: 1, expiresAt: 2 };
  await store.write('user', tokens, { ifVersion: undefined });
  expect(await other.read('user')).toBeUndefined();
});

test('whoever waits for the lock is let in by turn, also past one who gave up', async () => {
  const order: string[] = [];
  const controller = new AbortController();
  let release = () => {};
  const held = store.withLock('turns', () => new Promise<void>((resolve) => (release = resolve)));
  const enter = (name: string) => async () => void order.push(name);
  const first = store.withLock('turns', enter('first'));
  const gaveUp = store.withLock('turns', enter('gave up'), { signal: controller.signal });
  const last = store.withLock('turns', enter('last'));
  controller.abort(new Error('enough'));
  await expect(gaveUp).rejects.toThrow('enough');
  expect(order).toEqual([]);
  release();
  await Promise.all([held, first, last]);
  expect(order).toEqual(['first', 'last']);
});
