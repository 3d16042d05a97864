/** What the app may send for all organisations together, and when. */
export const appLua = `
local function openApp(perMinute)
  local known = numbers(KEYS[1], 'latest', 'back', 'taken', 'learned', 'others', 'pausedUntil')
  local now = steadyTime(known)
  local app = openWindow(1, known, perMinute, now)
  app.pausedUntil = known.pausedUntil or 0
  redis.call('PEXPIRE', app.facts, idle)
  return app, now
end

local function appCanSend(app, now)
  return now >= app.pausedUntil and app.room > 0
end

local function giveInApp(app, id, number, counted, said, now)
  givePlace(app, id, number, counted, said and said.appMinute or nil, now)
  if said and said.brake == 'app' then
    redis.call('HSET', app.facts, 'pausedUntil', math.max(app.pausedUntil, now + said.wait))
  end
end
`;
