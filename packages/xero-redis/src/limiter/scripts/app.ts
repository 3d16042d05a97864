/** What the app may send for all organisations together, and when. */
export const appLua = `
local function openApp(now, perMinute)
  local app = openWindow(1, perMinute, now)
  app.pausedUntil = fields(app.facts, 'pausedUntil')[1] or 0
  return app
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
