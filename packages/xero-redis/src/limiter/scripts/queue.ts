/**
 * Whose turn it is among the processes that wait to call one organisation: first come, first
 * served, and who has been served goes to the end. Whoever does not come back in time is gone.
 */
export const queueLua = `
local queue, turns = KEYS[9], KEYS[10]

local function aheadOf(process, now)
  local gone = redis.call('ZRANGEBYSCORE', turns, '-inf', now)
  for index = 1, #gone do
    redis.call('ZREM', queue, gone[index])
    redis.call('ZREM', turns, gone[index])
  end
  return redis.call('ZRANK', queue, process) or redis.call('ZCARD', queue)
end

local function enqueue(tenant, process, comesBackBy)
  if not redis.call('ZSCORE', queue, process) then
    redis.call('ZADD', queue, redis.call('HINCRBY', tenant.facts, 'turns', 1), process)
  end
  redis.call('ZADD', turns, comesBackBy, process)
  redis.call('PEXPIRE', queue, idle)
  redis.call('PEXPIRE', turns, idle)
end

local function leaveQueue(process)
  redis.call('ZREM', queue, process)
  redis.call('ZREM', turns, process)
end
`;
