import { randomBytes } from 'node:crypto';
import { tokenStoreChecks } from '@acme/xero-auth/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RedisTokenStoreOptions, redisTokenStore } from '../../src/index.ts';
import { type Connected, connect, kinds } from '../support/clients.ts';
import { type RedisServer, startRedis, withoutRedis } from '../support/redis-server.ts';
import { abandonLock } from './abandon-lock.ts';

const encryptionKey = randomBytes(32);
const cases = kinds.flatMap((kind) => [
  { kind, what: 'a plain store', options: {} },
  { kind, what: 'an encrypted store', options: { encryptionKey } },
]);

describe.skipIf(withoutRedis).each(cases)(
  `$what over $kind${withoutRedis ?? ''}`,
  ({ kind, options }) => {
    let server: RedisServer;
    let clients: Connected[] = [];
    let opened = 0;

    beforeAll(async () => {
      server = await startRedis();
      clients = await Promise.all([1, 2].map(() => connect(kind, server.path)));
    });
    afterAll(async () => {
      await Promise.all(clients.map(({ close }) => close()));
      await server.remove();
    });

    const makeStore = () => {
      opened += 1;
      const { client } = clients[opened % 2] ?? {};
      if (!client) throw new Error('There is no client.');
      // Longer than a busy machine keeps a process waiting; the check of an abandoned lock waits for it.
      const short: RedisTokenStoreOptions = { lease: 1000 };
      return redisTokenStore(client, { ...options, ...short });
    };
    const checks = tokenStoreChecks(makeStore, {
      abandonLock: (key) => abandonLock(server.path, key),
      patience: 30_000,
    });
    for (const { name, run } of checks) test(name, run);

    test('there are checks', () => expect(checks.length).toBeGreaterThan(20));
  },
);
