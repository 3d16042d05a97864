import { XeroAuth, type XeroAuthOptions } from '@acme/xero-auth';
import { type RedisLimiterOptions, redisLimiter, redisTokenStore } from '@acme/xero-redis';
import type { Redis } from 'ioredis';

/** The app, the same in every process: one store of tokens, and one count of calls. */
export function createAuth(
  redis: Redis,
  app: Omit<XeroAuthOptions, 'store' | 'limiter'>,
  limits: RedisLimiterOptions = {},
): XeroAuth {
  const limiter = redisLimiter(redis, limits);
  return new XeroAuth({ ...app, store: redisTokenStore(redis), limiter });
}
