import type { StoredTokens, TokenStore } from '../token-store.ts';
import { type Check, put, same, stored, tokensOf } from './check.ts';

/** Lets many write at once, on both views of the storage, each with the same version in hand. */
async function race(
  stores: readonly TokenStore[],
  key: string,
  ifVersion: string | undefined,
  numbers: readonly number[],
): Promise<void> {
  const writes = numbers.map(async (number) => {
    const store = stores[number % stores.length];
    return store?.write(key, tokensOf(number), { ifVersion });
  });
  const outcomes = await Promise.all(writes);
  const winners = numbers.filter((_number, index) => outcomes[index] === 'written');
  const losers = outcomes.filter((outcome) => outcome === 'stale');
  same(winners.length, 1, 'how many of several writers with one version were told "written"');
  same(losers.length, numbers.length - 1, 'how many of them were told "stale"');
  for (const store of stores) {
    const { tokens } = await stored(store, key);
    same(tokens, tokensOf(winners[0] ?? -1), 'what is there after several wrote at once');
  }
}

async function increment(store: TokenStore, key: string): Promise<void> {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const { tokens, version } = await stored(store, key);
    const next = tokensOf(tokens.obtainedAt - tokensOf(0).obtainedAt + 1);
    if ((await store.write(key, next, { ifVersion: version })) === 'written') return;
  }
  throw new Error('a writer that read again before each try was told "stale" 1000 times.');
}

export const swapChecks: readonly Check[] = [
  {
    name: 'writes without a version only where there is nothing',
    async check({ store, key }) {
      const first = await put(store, key, tokensOf(1));
      const outcome = await store.write(key, tokensOf(2), { ifVersion: undefined });
      same(outcome, 'stale', 'write without a version where there is something');
      same(await stored(store, key), first, 'read after a stale write');
    },
  },
  {
    name: 'refuses a version where there is nothing',
    async check({ store, key }) {
      const { version } = await put(store, key, tokensOf(1));
      await store.delete(key);
      const outcome = await store.write(key, tokensOf(2), { ifVersion: version });
      same(outcome, 'stale', 'write with a version after a delete');
      same(await store.read(key), undefined, 'read after that');
    },
  },
  {
    name: 'refuses a version that is not the current one, however often it comes',
    async check({ store, other, key }) {
      const first = await put(store, key, tokensOf(1));
      const second = await put(other, key, tokensOf(2));
      for (const attempt of [1, 2]) {
        const outcome = await store.write(key, tokensOf(3), { ifVersion: first.version });
        same(outcome, 'stale', `write ${attempt} with an old version`);
        same(await stored(store, key), second, 'read after a stale write');
      }
    },
  },
  {
    name: 'changes the version with every write, and never uses one again',
    async check({ store, key }) {
      const versions: string[] = [];
      for (const round of [1, 2, 3]) {
        versions.push((await put(store, key, tokensOf(1))).version);
        versions.push((await put(store, key, tokensOf(1))).version);
        if (round > 1) await store.delete(key);
      }
      same(new Set(versions).size, versions.length, `different versions among ${versions}`);
      same(
        versions.map((version) => typeof version),
        versions.map(() => 'string'),
        'their types',
      );
    },
  },
  {
    name: 'keeps the version while nothing is written',
    async check({ store, other, key }) {
      const first = await put(store, key, tokensOf(1));
      same(await stored(other, key), first, 'the same read by another process');
      same(await stored(store, key), first, 'the same read again');
    },
  },
  {
    name: 'lets exactly one of several writers win',
    async check({ store, other, key }) {
      const numbers = Array.from({ length: 8 }, (_none, index) => index);
      let current: StoredTokens | undefined;
      for (let round = 0; round < 5; round += 1) {
        await race([store, other], key, current?.version, numbers);
        current = await stored(store, key);
      }
    },
  },
  {
    name: 'loses no update',
    async check({ store, other, key }) {
      await put(store, key, tokensOf(0));
      const writer = async (one: TokenStore) => {
        for (let count = 0; count < 5; count += 1) await increment(one, key);
      };
      await Promise.all([writer(store), writer(other), writer(store), writer(other)]);
      same((await stored(store, key)).tokens, tokensOf(20), 'four writers, five increments each');
    },
  },
];
