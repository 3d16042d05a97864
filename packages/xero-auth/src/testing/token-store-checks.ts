import type { TokenStore } from '../token-store.ts';
import { bench, type TokenStoreCheck, type TokenStoreCheckOptions } from './check.ts';
import { keyChecks } from './key-checks.ts';
import { abandonedLockChecks, lockChecks } from './lock-checks.ts';
import { swapChecks } from './swap-checks.ts';
import { valueChecks } from './value-checks.ts';

/**
 * What every {@link TokenStore} must do, as checks for any test runner:
 *
 * ```ts
 * for (const { name, run } of tokenStoreChecks(() => myStore(database))) test(name, run);
 * ```
 *
 * Each check rejects with an error that says what the store did wrong. They use keys of their own,
 * so that they can run beside each other and on storage that holds other things.
 *
 * @param makeStore opens the store. Whatever it gives sees the same tokens, as two processes would;
 * a store that lives in memory gives the same object every time.
 */
export function tokenStoreChecks(
  makeStore: () => TokenStore | Promise<TokenStore>,
  options: TokenStoreCheckOptions = {},
): TokenStoreCheck[] {
  const checks = [
    ...valueChecks,
    ...swapChecks,
    ...keyChecks,
    ...lockChecks,
    ...abandonedLockChecks(options.abandonLock),
  ];
  return checks.map(({ name, check }) => ({
    name,
    run: async () => check(await bench(makeStore, options)),
  }));
}
