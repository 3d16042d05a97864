import { XeroAuth } from '@acme/xero-auth';
import type { Limiter } from '@acme/xero-core';
import { type RedisClient, redisLimiter, redisTokenStore } from '@acme/xero-redis';

/** The one of an app that has a client of Redis, whichever it is. */
export function shared(client: RedisClient): { auth: XeroAuth; limiter: Limiter } {
  const limiter = redisLimiter(client, {
    prefix: 'books',
    perMinute: 30,
    hooks: { onAway: ({ error }) => void error, onBack: ({ duration }) => duration.toFixed() },
  });
  const store = redisTokenStore(client, { prefix: 'books', encryptionKey: new Uint8Array(32) });
  return { auth: new XeroAuth({ clientId: 'id', store, limiter }), limiter };
}

// @ts-expect-error A URL is no client.
export const wrong: Limiter = redisLimiter('redis://localhost');
