import { XeroConfigError } from '@acme/xero-core';
import { describe, expect, test } from 'vitest';
import {
  type NodeRedisClient,
  type RedisClient,
  type RedisLimiterOptions,
  redisLimiter,
  redisTokenStore,
} from '../src/index.ts';

const away: NodeRedisClient = {
  isReady: false,
  eval: () => Promise.reject(new Error('closed')),
  evalSha: () => Promise.reject(new Error('closed')),
};

describe('options that cannot work', () => {
  test.each([
    [{ prefix: 'a b' }, `prefix takes text without spaces and braces, such as 'xero'; got "a b".`],
    [{ prefix: '' }, 'got "".'],
    [{ lease: 0 }, 'lease takes whole milliseconds above 0; got 0.'],
    [{ timeout: Number.NaN }, 'timeout takes whole milliseconds above 0; got NaN.'],
  ])('%o', (options, message) => {
    for (const make of [redisLimiter, redisTokenStore]) {
      expect(() => make(away, options)).toThrow(XeroConfigError);
      expect(() => make(away, options)).toThrow(message);
    }
  });

  test('a limit that is no number', () => {
    const make = () => redisLimiter(away, { perMinute: 0 });
    expect(make).toThrow('perMinute must be a whole number from 1, not 0.');
  });

  test('a key that is a passphrase', () => {
    const make = () => redisTokenStore(away, { encryptionKey: 'open sesame' });
    expect(make).toThrow(XeroConfigError);
  });

  test('a client that is none', () => {
    const client: RedisClient = Object.create({ get: () => undefined });
    expect(() => redisLimiter(client)).toThrow('The client is none of node-redis or ioredis');
  });
});

describe('a client that is not connected', () => {
  const limiterWith = (hooks: RedisLimiterOptions['hooks']) => redisLimiter(away, { hooks });

  test('leaves the limits to the process, and says so once', async () => {
    const told: unknown[] = [];
    const limiter = limiterWith({ onAway: ({ error }) => void told.push(error) });
    const permits = [];
    for (let call = 0; call < 5; call += 1) permits.push(await limiter.acquire({ tenantId: 'a' }));
    const signal = AbortSignal.timeout(20);
    await expect(limiter.acquire({ tenantId: 'a', signal })).rejects.toThrow('timeout');
    for (const permit of permits) if ('release' in permit) permit.release();
    expect(told).toEqual([new Error('The client is not connected')]);
  });

  test('a hook that throws changes nothing', async () => {
    const limiter = limiterWith({
      onAway: () => {
        throw new Error('from the hook');
      },
    });
    expect(await limiter.acquire({})).toHaveProperty('release');
  });
});
