/**
 * What an organisation may send, and when: its window, a pause that Xero asked for, how many calls
 * at once, and the day's budget. A call that names no organisation has all but the window.
 */
export const tenantLua = `
local probeInterval, longestDay = 300000, 86400000

local function openTenant(now, perMinute, concurrent)
  local known = numbers(KEYS[5], 'taken', 'learned', 'others', 'pausedUntil', 'concurrent',
    'fewerUntil', 'fewerSince', 'left', 'heard', 'closedUntil', 'forgottenAt', 'probeAt')
  local tenant = openWindow(5, known, perMinute or never, now)
  tenant.pausedUntil = known.pausedUntil or 0
  tenant.concurrent, tenant.allowed = concurrent or never, concurrent or never
  tenant.fewerUntil, tenant.fewerSince = known.fewerUntil or 0, known.fewerSince or 0
  if now < tenant.fewerUntil then tenant.concurrent = known.concurrent end
  tenant.left, tenant.heard = known.left or never, known.heard or 0
  tenant.forgottenAt = known.forgottenAt
  if known.forgottenAt then
    local probe = redis.call('HGET', tenant.facts, 'probe')
    -- The call that was to find out is gone with its process.
    if probe and not redis.call('ZSCORE', tenant.open, probe) then probe = false end
    local ended = known.closedUntil and now >= known.closedUntil
    tenant.day = {
      ended = ended, reopens = known.closedUntil, probe = probe,
      mayProbe = not probe and (ended or now >= known.probeAt)
    }
  end
  return tenant
end

-- How many calls may go now.
local function placesOf(tenant, now)
  if now < tenant.pausedUntil then return 0 end
  local places = math.min(tenant.room, tenant.concurrent - tenant.openCount)
  if tenant.day then return math.min(places, tenant.day.mayProbe and 1 or 0) end
  return math.min(places, math.max(tenant.left, tenant.openCount == 0 and 1 or 0))
end

local function isRefused(tenant)
  return tenant.day and not tenant.day.ended and not tenant.day.mayProbe
end

local function takeInTenant(tenant, id, now)
  local counted = takePlace(tenant, id, now)
  if tenant.left < never then redis.call('HINCRBY', tenant.facts, 'left', -1) end
  if tenant.day then redis.call('HSET', tenant.facts, 'probe', id) end
  return counted
end

local function closeDay(tenant, now, retryAfter)
  local reopens = tenant.day and not tenant.day.ended and tenant.day.reopens
  if retryAfter then reopens = now + retryAfter end
  tenant.forgottenAt = (reopens or now) + longestDay
  redis.call('HSET', tenant.facts, 'forgottenAt', tenant.forgottenAt,
    'probeAt', now + probeInterval)
  if reopens then redis.call('HSET', tenant.facts, 'closedUntil', reopens)
  else redis.call('HDEL', tenant.facts, 'closedUntil') end
end

local function giveInDay(tenant, id, number, said, now)
  local isProbe = tenant.day and tenant.day.probe == id
  if isProbe then
    redis.call('HDEL', tenant.facts, 'probe')
    redis.call('HSET', tenant.facts, 'probeAt', now + probeInterval)
  end
  if not said or number < tenant.heard or number > tenant.taken then return end
  local refused = said.brake == 'day'
  if refused or said.day == 0 then
    closeDay(tenant, now, refused and said.retryAfter or nil)
  elseif (isProbe and (said.day or said.ok)) or (not isProbe and not tenant.day) then
    redis.call('HDEL', tenant.facts, 'closedUntil', 'forgottenAt', 'probeAt', 'probe')
    if said.day then redis.call('HSET', tenant.facts, 'left', said.day - (tenant.taken - number))
    else redis.call('HDEL', tenant.facts, 'left') end
  else
    return
  end
  redis.call('HSET', tenant.facts, 'heard', number)
end

local function giveInTenant(tenant, id, number, counted, said, now)
  giveInDay(tenant, id, number, said, now)
  givePlace(tenant, id, number, counted, tenant.limit < never and said and said.minute or nil, now)
  if not said or said.brake ~= 'tenant' then return end
  redis.call('HSET', tenant.facts, 'pausedUntil', math.max(tenant.pausedUntil, now + said.wait))
  if said.fewer and tenant.allowed < never and number > tenant.fewerSince then
    redis.call('HSET', tenant.facts, 'concurrent', math.max(tenant.concurrent - 1, 1),
      'fewerUntil', now + minute, 'fewerSince', tenant.taken)
  end
end

-- What is known of a day that is used up outlives the calls.
local function keepTenant(tenant, now)
  redis.call('PEXPIRE', tenant.facts, math.max(idle, (tenant.forgottenAt or now) - now))
end
`;
