import { type Script, script } from '../redis/script.ts';

/** KEYS: tokens. Gives version and text. */
export const readTokens: Script = script(`
  return redis.call('HMGET', KEYS[1], 'version', 'text')
`);

/** KEYS: tokens. ARGV: the version that must be there or nothing, the new one, its text. */
export const writeTokens: Script = script(`
  local found = redis.call('HGET', KEYS[1], 'version') or ''
  -- A client may send again what it had no answer to.
  if found == ARGV[2] then return 1 end
  if found ~= ARGV[1] then return 0 end
  redis.call('HSET', KEYS[1], 'version', ARGV[2], 'text', ARGV[3])
  return 1
`);

/** KEYS: tokens. */
export const deleteTokens: Script = script(`
  return redis.call('DEL', KEYS[1])
`);

/** KEYS: lock. ARGV: owner, lease. Gives 1 to the one who has the lock. */
export const takeLock: Script = script(`
  local owner = redis.call('GET', KEYS[1])
  if owner and owner ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
`);

/** KEYS: lock. ARGV: owner, lease. */
export const renewLock: Script = script(`
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`);

/** KEYS: lock. ARGV: owner. */
export const freeLock: Script = script(`
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  return redis.call('DEL', KEYS[1])
`);
