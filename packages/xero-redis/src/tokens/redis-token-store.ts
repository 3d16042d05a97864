import type { StoredTokens, TokenStore } from '@acme/xero-auth';
import { type AesKey, checkedKey, storeError, tokenCodec } from '@acme/xero-auth/store';
import type { RedisClient } from '../redis/client.ts';
import { Connection, milliseconds, prefixOf } from '../redis/connection.ts';
import { hex } from '../redis/script.ts';
import { underLock } from './lock.ts';
import { deleteTokens, readTokens, writeTokens } from './scripts.ts';

export interface RedisTokenStoreOptions {
  /** What the names of the keys begin with; one for each Xero app. @default 'xero' */
  readonly prefix?: string | undefined;
  /**
   * Encrypts the tokens with AES-256-GCM: 32 random bytes, or base64 of them, such as
   * `openssl rand -base64 32` prints.
   */
  readonly encryptionKey?: AesKey | undefined;
  /**
   * How long the lock of a process that died, or stands still, is kept.
   *
   * @unit milliseconds
   * @default 10000
   */
  readonly lease?: number | undefined;
  /** How long Redis may take for an answer. @unit milliseconds @default 5000 */
  readonly timeout?: number | undefined;
}

/**
 * Keeps each user's tokens in Redis, for processes on any number of machines.
 *
 * A write compares the version and replaces the tokens in one step, so that a process that was
 * stopped for however long cannot write over newer ones. The lock saves needless refreshes: it has
 * an owner, ends by itself, and is renewed while its owner works. Keys hold a digest of the user's.
 *
 * Give Redis `appendonly yes` and `maxmemory-policy noeviction`: a Redis that forgets tokens logs
 * users out.
 *
 * @throws {XeroConfigError} for options that cannot work. Its methods throw a {@link XeroAuthError}
 * with the code `store_failed` for tokens that are damaged or encrypted with another key, and what
 * the client throws.
 */
export function redisTokenStore(
  client: RedisClient,
  options: RedisTokenStoreOptions = {},
): TokenStore {
  const prefix = prefixOf(options.prefix);
  const lease = milliseconds('lease', options.lease ?? 10_000);
  const connection = new Connection(client, milliseconds('timeout', options.timeout ?? 5_000));
  const codec = tokenCodec(options.encryptionKey);

  const nameOf = async (key: string): Promise<string> => await hex('SHA-256', checkedKey(key));
  const placeOf = (name: string): string => `${prefix}:tokens:${name}`;

  return {
    async read(key) {
      const name = await nameOf(key);
      const place = placeOf(name);
      const found = await connection.run(readTokens, [place], []);
      const [version, text] = Array.isArray(found) ? found : [];
      if (version === null || version === undefined) return undefined;
      const stored: StoredTokens = await codec.decode(place, name, String(text));
      if (stored.version === String(version)) return stored;
      throw storeError(`${place} was changed by another program. Remove it: DEL ${place}.`);
    },

    async write(key, tokens, { ifVersion = '' }) {
      const name = await nameOf(key);
      const version = crypto.randomUUID();
      const text = await codec.encode(name, { tokens, version });
      const written = await connection.run(
        writeTokens,
        [placeOf(name)],
        [ifVersion, version, text],
      );
      return Number(written) === 1 ? 'written' : 'stale';
    },

    async delete(key) {
      await connection.run(deleteTokens, [placeOf(await nameOf(key))], []);
    },

    async withLock(key, work, { signal } = {}) {
      signal?.throwIfAborted();
      const place = { connection, key: `${prefix}:lock:${await nameOf(key)}`, lease };
      return await underLock(place, work, signal);
    },
  };
}
