import type { TokenSet } from '../token-set.ts';
import { type Check, put, same, stored, tokensOf } from './check.ts';

const whole: TokenSet = {
  accessToken: `eyJ.${'a-_9'.repeat(1_500)}.é€😀"\\\n`,
  refreshToken: "refresh '; drop table tokens; --",
  idToken: `id.${'b'.repeat(3_000)}`,
  scopes: ['openid', 'offline_access', 'accounting.invoices', 'a scope, of "tomorrow"'],
  obtainedAt: 1_790_000_000_123,
  expiresAt: 1_790_001_800_123,
};

const { accessToken, obtainedAt, expiresAt } = whole;
const least: TokenSet = { accessToken, scopes: [], obtainedAt, expiresAt };

function tamper(tokens: TokenSet): void {
  Reflect.set(tokens, 'accessToken', 'tampered');
  try {
    Array.prototype.push.call(tokens.scopes, 'tampered');
  } catch {
    // A frozen list is as good as a copy.
  }
}

export const valueChecks: readonly Check[] = [
  {
    name: 'reads nothing where nothing was written',
    async check({ store, key }) {
      same(await store.read(key), undefined, 'read of a new key');
    },
  },
  {
    name: 'gives back every field as it was written',
    async check({ store, other, key }) {
      for (const tokens of [whole, least, whole]) {
        await put(store, key, tokens);
        same((await stored(other, key)).tokens, tokens, 'read after write');
      }
    },
  },
  {
    name: 'does not see what is done to the objects that it took and gave',
    async check({ store, key }) {
      const mine = structuredClone(whole);
      await put(store, key, mine);
      tamper(mine);
      same((await stored(store, key)).tokens, whole, 'read after the written object was changed');
      const given = (await stored(store, key)).tokens;
      tamper(given);
      same((await stored(store, key)).tokens, whole, 'read after the read object was changed');
    },
  },
  {
    name: 'forgets what is deleted, for everybody',
    async check({ store, other, key }) {
      await put(store, key, tokensOf(1));
      await other.delete(key);
      same(await store.read(key), undefined, 'read after delete');
      await put(store, key, tokensOf(2));
      same((await stored(other, key)).tokens, tokensOf(2), 'read of what was written after that');
    },
  },
  {
    name: 'deletes nothing without complaint',
    async check({ store, key }) {
      await store.delete(key);
      await put(store, key, tokensOf(1));
      await store.delete(key);
      await store.delete(key);
    },
  },
];
