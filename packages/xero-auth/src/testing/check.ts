import { systemClock } from '@acme/xero-core/base';
import type { TokenSet } from '../token-set.ts';
import type { StoredTokens, TokenStore } from '../token-store.ts';

/** One thing that a token store must do. */
export interface TokenStoreCheck {
  readonly name: string;
  /** @throws an `Error` that says what the store did wrong. */
  run(): Promise<void>;
}

export interface TokenStoreCheckOptions {
  /**
   * Leaves the lock of a key as a process leaves it that was killed while it held it. Without it,
   * the takeover of such a lock is not checked.
   */
  readonly abandonLock?: ((key: string) => Promise<void>) | undefined;
  /**
   * After how long without an answer a store counts as hanging.
   *
   * @unit milliseconds
   * @default 10000
   */
  readonly patience?: number | undefined;
}

/** What a check works with: the storage as two processes see it, and a key nobody else uses. */
export interface Bench {
  readonly store: TokenStore;
  readonly other: TokenStore;
  readonly key: string;
  /** Waits for what must come without anybody's help. */
  soon<Value>(what: string, promise: Promise<Value>): Promise<Value>;
}

/** A check before it has a store. */
export interface Check {
  readonly name: string;
  check(bench: Bench): Promise<void>;
}

export async function bench(
  makeStore: () => TokenStore | Promise<TokenStore>,
  { patience = 10_000 }: TokenStoreCheckOptions,
): Promise<Bench> {
  return {
    store: await makeStore(),
    other: await makeStore(),
    key: `check-${crypto.randomUUID()}`,
    soon: (what, promise) => soon(what, promise, patience),
  };
}

async function soon<Value>(
  what: string,
  promise: Promise<Value>,
  patience: number,
): Promise<Value> {
  const done = new AbortController();
  const late = systemClock.sleep(patience, done.signal).then(() => {
    throw new Error(`${what}: nothing happened within ${patience} ms.`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    late.catch(() => {});
    done.abort();
  }
}

/** A set of tokens that differs from that of any other number. */
export function tokensOf(number: number): TokenSet {
  return {
    accessToken: `access ${number}`,
    refreshToken: `refresh ${number}`,
    scopes: ['offline_access', 'accounting.contacts.read'],
    obtainedAt: 1_790_000_000_000 + number,
    expiresAt: 1_790_001_800_000 + number,
  };
}

/** Writes over whatever is there, when nobody else does, and gives what is there then. */
export async function put(store: TokenStore, key: string, tokens: TokenSet): Promise<StoredTokens> {
  const ifVersion = (await store.read(key))?.version;
  const outcome = await store.write(key, tokens, { ifVersion });
  same(outcome, 'written', `write with the version that is there, ${ifVersion}`);
  return stored(store, key);
}

/** What must be there. */
export async function stored(store: TokenStore, key: string): Promise<StoredTokens> {
  const found = await store.read(key);
  if (found) return found;
  throw new Error('read gave nothing of what was written.');
}

/** Compares as JSON does: a field that is undefined and one that is not there are the same. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [plain(actual), plain(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}.`);
}

function plain(value: unknown): string {
  const sorted = (_name: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [two]) => (one < two ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted) ?? 'undefined';
}

/** What something rejects with. */
export async function failure(what: string, promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`${what}: expected it to fail, got ${plain(value)}.`);
}
