import type { TokenSet } from './token-set.ts';

/** A stored token set, and which version of it this is. */
export interface StoredTokens {
  readonly tokens: TokenSet;
  /** Changes with every write; whatever the store likes, compared for equality only. */
  readonly version: string;
}

/**
 * Where token sets are kept, one per user key. Its `write` must be atomic: of two writers with one
 * version in hand, one writes and the other is told that it is stale. That is what keeps tokens
 * safe; the lock only saves needless refreshes.
 *
 * `tokenStoreChecks` of `@acme/xero-auth/testing` proves an implementation.
 */
export interface TokenStore {
  /** What is kept under a key. */
  read(key: string): Promise<StoredTokens | undefined>;
  /**
   * Keeps a token set if what is there still has the version `ifVersion`, undefined for nothing.
   * Resolves when it is safe against a crash; rejects when it cannot be known to be.
   */
  write(
    key: string,
    tokens: TokenSet,
    condition: { readonly ifVersion: string | undefined },
  ): Promise<'written' | 'stale'>;
  /** Removes what is kept under a key; nothing there is no error. */
  delete(key: string): Promise<void>;
  /**
   * Runs a function while no other caller, in any process that shares the store, runs one for this
   * key. The lock of a process that died is taken over after a while.
   *
   * @throws what the function throws, or the signal's reason when it aborts while waiting.
   */
  withLock<Value>(
    key: string,
    work: () => Promise<Value>,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Value>;
}
