/**
 * So many calls a minute, counted as the limiter in memory counts them: from before a call is sent
 * until a minute after its answer was read. Of each window there are
 *
 * - `facts`, a hash: `taken`, calls so far; `learned`, the last one whose answer was believed;
 *   `others`, calls that were not sent through here,
 * - `open`, calls under way by the end of their lease; whoever lets it pass is gone, and Xero may
 *   have counted the call until then,
 * - `sent`, answered calls by the moment at which they count no more,
 * - `others`, calls of others as `number:count`, by that moment.
 */
export const windowLua = `
local minute, lease = tonumber(ARGV[1]), tonumber(ARGV[2])
local idle = 600000 + 2 * minute
local never = math.huge

-- Numbers of a hash, by name; those that are not there are nil.
local function numbers(key, ...)
  local found = {}
  for index, value in ipairs(redis.call('HMGET', key, ...)) do
    found[select(index, ...)] = tonumber(value or nil)
  end
  return found
end

-- The time of Redis, so that no clock of another machine matters, as one that never goes back.
local function steadyTime(known)
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local back = (known.back or 0) + math.max((known.latest or now) - now, 0)
  redis.call('HSET', KEYS[1], 'latest', now, 'back', back)
  return now + back
end

local function openWindow(first, known, limit, now)
  local window = {
    limit = limit, facts = KEYS[first],
    open = KEYS[first + 1], sent = KEYS[first + 2], others = KEYS[first + 3],
    taken = known.taken or 0, learned = known.learned or 0, otherCount = known.others or 0
  }
  local lost = redis.call('ZRANGEBYSCORE', window.open, '-inf', now, 'WITHSCORES')
  for index = 1, #lost, 2 do
    redis.call('ZREM', window.open, lost[index])
    redis.call('ZADD', window.sent, lost[index + 1] + minute, lost[index])
    redis.call('PEXPIRE', window.sent, idle)
  end
  redis.call('ZREMRANGEBYSCORE', window.sent, '-inf', now)
  if window.otherCount > 0 then
    local ended = redis.call('ZRANGEBYSCORE', window.others, '-inf', now)
    for index = 1, #ended do
      window.otherCount = window.otherCount - tonumber(string.match(ended[index], '%d+$'))
    end
    if #ended > 0 then
      redis.call('ZREMRANGEBYSCORE', window.others, '-inf', now)
      redis.call('HSET', window.facts, 'others', window.otherCount)
    end
  end
  window.openCount = redis.call('ZCARD', window.open)
  window.sentCount = redis.call('ZCARD', window.sent)
  window.room = limit - window.openCount - window.sentCount - window.otherCount
  return window
end

-- When time alone makes room for those who come after so many others.
local function nextRoom(window, ahead)
  local at = never
  local wanted = ahead - window.room
  local sent = redis.call('ZRANGE', window.sent, wanted, wanted, 'WITHSCORES')
  local others = redis.call('ZRANGE', window.others, 0, 0, 'WITHSCORES')
  if sent[2] then at = tonumber(sent[2]) end
  if others[2] then at = math.min(at, tonumber(others[2])) end
  return at
end

local function takePlace(window, id, now)
  redis.call('ZADD', window.open, now + lease, id)
  redis.call('PEXPIRE', window.open, idle)
  window.taken = redis.call('HINCRBY', window.facts, 'taken', 1)
  return window.openCount + 1 + window.sentCount
end

-- What Xero counted and was not sent through here, others sent. Calls that Xero may not have
-- counted yet are taken as counted, and answers that were overtaken are passed over.
local function learn(window, number, counted, used, now)
  if number < window.learned or number > window.taken then return end
  local others = window.otherCount
  while others > math.max(used - 1, 0) do
    local last = redis.call('ZPOPMAX', window.others)
    if not last[1] then break end
    local of, count = string.match(last[1], '^(%d+):(%d+)$')
    local gone = math.min(tonumber(count), others - math.max(used - 1, 0))
    others = others - gone
    if tonumber(count) > gone then
      redis.call('ZADD', window.others, last[2], of .. ':' .. (count - gone))
    end
  end
  local more = used - counted - (window.taken - number) - others
  if more > 0 then
    redis.call('ZADD', window.others, now + minute, number .. ':' .. more)
    redis.call('PEXPIRE', window.others, idle)
    others = others + more
  end
  redis.call('HSET', window.facts, 'learned', number, 'others', math.max(others, 0))
end

local function givePlace(window, id, number, counted, remaining, now)
  redis.call('ZREM', window.open, id)
  redis.call('ZADD', window.sent, now + minute, id)
  redis.call('PEXPIRE', window.sent, idle)
  if remaining then learn(window, number, counted, window.limit - remaining, now) end
end
`;
