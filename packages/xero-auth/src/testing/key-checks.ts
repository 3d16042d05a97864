import type { TokenStore } from '../token-store.ts';
import { type Check, put, same, stored, tokensOf } from './check.ts';

/** Keys that an app may have for its users, and that are easily mistaken for each other. */
const similar = (key: string): string[] => [
  key,
  key.toUpperCase(),
  `${key} `,
  ` ${key}`,
  `${key}\n`,
  `${key}é`,
  `${key}e\u0301`,
  `${key}Ж😀`,
  `${key}%`,
  `${key}_`,
  `${key}*`,
  `${key}:tokens`,
  `${key}/a`,
  `${key}\\a`,
  `../${key}`,
  `../../${key}`,
  `/${key}`,
  `${key}/..`,
  `${key}/../${key}`,
  `'; -- ${key}`,
  `"${key}"`,
  `${key}${'x'.repeat(2_000)}`,
  `${key}${'x'.repeat(2_001)}`,
];

/** Keys that a store may refuse, as long as it does so every time. */
const refusable = (key: string): string[] => ['', '.', '..', `${key}\u0000`];

async function refuses(store: TokenStore, key: string): Promise<boolean> {
  try {
    await store.delete(key);
    await put(store, key, tokensOf(1));
    return false;
  } catch {
    return true;
  }
}

export const keyChecks: readonly Check[] = [
  {
    name: 'keeps users apart, whatever their keys look like',
    async check({ store, other, key }) {
      const keys = similar(key);
      for (const [number, one] of keys.entries()) {
        same(await store.read(one), undefined, `read of the new key ${JSON.stringify(one)}`);
        await put(store, one, tokensOf(number));
      }
      for (const [number, one] of keys.entries()) {
        const { tokens } = await stored(other, one);
        same(tokens, tokensOf(number), `read of the key ${JSON.stringify(one)}`);
      }
      for (const [number, one] of keys.entries()) {
        await store.delete(one);
        const next = keys[number + 1];
        if (next === undefined) continue;
        same((await stored(other, next)).tokens, tokensOf(number + 1), 'read after another delete');
      }
    },
  },
  {
    name: 'serves an odd key or refuses it',
    async check({ store, key }) {
      for (const odd of refusable(key)) {
        if (await refuses(store, odd)) continue;
        const shown = JSON.stringify(odd);
        same((await stored(store, odd)).tokens, tokensOf(1), `read of the key ${shown}`);
        same(await store.read(key), undefined, `read of another key after a write to ${shown}`);
        await store.delete(odd);
        same(await store.read(odd), undefined, `read of the key ${shown} after delete`);
      }
    },
  },
];
