export type { RedisLimiterHooks } from './limiter/presence.ts';
export { type RedisLimiterOptions, redisLimiter } from './limiter/redis-limiter.ts';
export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis/client.ts';
export { type RedisTokenStoreOptions, redisTokenStore } from './tokens/redis-token-store.ts';
