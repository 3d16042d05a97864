import { memoryTokenStore, type TokenStore } from '@acme/xero-auth';
import { tokenStoreChecks } from '@acme/xero-auth/testing';
import { describe, expect, test } from 'vitest';
import { mutants } from './mutants.ts';

const takeover = 'takes over the lock of one who died, one at a time';

/** The checks on a store, with an owner of its lock who never lets go. */
function checksOf(store: TokenStore, patience: number) {
  return tokenStoreChecks(() => store, {
    patience,
    abandonLock: (key) =>
      new Promise((held) => {
        void store.withLock(key, () => new Promise<never>(() => held()));
      }),
  });
}

describe.each(mutants)('a store that $mistake', ({ make, failing }) => {
  test(`fails: ${failing}`, async () => {
    const check = checksOf(make(), 200).find(({ name }) => name === failing);
    await expect(check?.run()).rejects.toBeInstanceOf(Error);
  });
});

test('a store that leaves the lock with the dead fails', async () => {
  const check = checksOf(memoryTokenStore(), 50).find(({ name }) => name === takeover);
  await expect(check?.run()).rejects.toThrow(
    'withLock where the lock was abandoned: nothing happened within 50 ms.',
  );
});

test('every check has a store that fails it', () => {
  const noticed = new Set([takeover, ...mutants.map(({ failing }) => failing)]);
  const names = checksOf(memoryTokenStore(), 50).map(({ name }) => name);
  expect([...noticed].sort()).toEqual(names.sort());
});

test('a takeover is checked only where somebody can abandon a lock', () => {
  const names = tokenStoreChecks(memoryTokenStore).map(({ name }) => name);
  expect(names).not.toContain(takeover);
});

test('processes that see different storage are noticed', async () => {
  const failed: string[] = [];
  for (const { name, run } of tokenStoreChecks(memoryTokenStore, { patience: 200 })) {
    await run().catch(() => failed.push(name));
  }
  expect(failed).toContain('lets exactly one of several writers win');
  expect(failed).toContain('lets one at a time in, and everybody in the end');
});
