import { randomBytes } from 'node:crypto';
import type { TokenSet } from '@acme/xero-auth';
import { createClient, type RedisClientType } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redisTokenStore } from '../../src/index.ts';
import { type RedisServer, startRedis, withoutRedis } from '../support/redis-server.ts';

const tokens: TokenSet = {
  accessToken: 'access-token',
  refreshToken: 'refresh-token',
  scopes: ['offline_access'],
  obtainedAt: 1_790_000_000_000,
  expiresAt: 1_790_001_800_000,
};

describe.skipIf(withoutRedis)(`what Redis holds${withoutRedis ?? ''}`, () => {
  let server: RedisServer;
  let client: RedisClientType;

  beforeAll(async () => {
    server = await startRedis({ durable: true });
    client = createClient({ socket: { path: server.path, tls: false, reconnectStrategy: 20 } });
    client.on('error', () => undefined);
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await server.remove();
  });

  const encrypted = (encryptionKey: Uint8Array) => redisTokenStore(client, { encryptionKey });
  const placeOf = async (prefix: string): Promise<string> => {
    const [place = ''] = await client.keys(`${prefix}:tokens:*`);
    return place;
  };

  test('names no user, and with a key shows no token', async () => {
    const store = redisTokenStore(client, { prefix: 'sealed', encryptionKey: randomBytes(32) });
    await store.write('ada@example.com', tokens, { ifVersion: undefined });
    const place = await placeOf('sealed');
    const held = JSON.stringify([place, await client.hGetAll(place)]);
    expect(held).not.toMatch(/ada|access-token|refresh-token|offline_access/);
  });

  test('survives a Redis that is killed', async () => {
    const store = redisTokenStore(client, { prefix: 'durable' });
    await store.write('ada', tokens, { ifVersion: undefined });
    await server.kill();
    await server.start();
    expect((await store.read('ada'))?.tokens).toEqual(tokens);
  });

  test('is refused with another key, without one, and where it was moved or changed', async () => {
    const key = randomBytes(32);
    await encrypted(key).write('ada', tokens, { ifVersion: undefined });
    const place = await placeOf('xero');
    const { version = '', text = '' } = await client.hGetAll(place);
    for (const store of [encrypted(randomBytes(32)), redisTokenStore(client)]) {
      await expect(store.read('ada')).rejects.toMatchObject({ code: 'store_failed' });
    }
    await client.hSet(place, { version: `${version}0` });
    await expect(encrypted(key).read('ada')).rejects.toMatchObject({ code: 'store_failed' });
    await client.hSet(place, { version, text: text.replace(version, `${version}0`) });
    await expect(encrypted(key).read('ada')).rejects.toMatchObject({ code: 'store_failed' });
    await client.del(place);
    await encrypted(key).write('bob', tokens, { ifVersion: undefined });
    await client.rename(await placeOf('xero'), place);
    await expect(encrypted(key).read('ada')).rejects.toMatchObject({ code: 'store_failed' });
  });

  test('a client that gets no answer is told so in time', async () => {
    const store = redisTokenStore(client, { timeout: 50 });
    await store.read('ada').catch(() => undefined);
    server.pause();
    try {
      await expect(store.read('ada')).rejects.toThrow('Redis did not answer within 50 ms');
    } finally {
      server.resume();
    }
  });
});
