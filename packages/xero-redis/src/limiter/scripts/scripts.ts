import { type Script, script } from '../../redis/script.ts';
import { appLua } from './app.ts';
import { queueLua } from './queue.ts';
import { tenantLua } from './tenant.ts';
import { windowLua } from './window.ts';

const limits = `${windowLua}${appLua}${tenantLua}${queueLua}
local app, now = openApp(tonumber(ARGV[3]))
local tenant = openTenant(now, tonumber(ARGV[4]), tonumber(ARGV[5]))
`;

/**
 * ARGV from 6: id of the permit, name of the process, the longest it waits until it asks again, the
 * longest where an answer is waited for, how much later it may come without losing its turn. Gives
 * `permit` with what to give back with it, `day` with the time until the day's end or -1, or `wait`
 * with how long, -1 for an answer.
 */
export const acquire: Script = script(`${limits}
local id, process = ARGV[6], ARGV[7]
local longest, poll, late = tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])
local ahead = aheadOf(process, now)
if isRefused(tenant) then
  leaveQueue(process)
  return { 'day', tenant.day.reopens and tenant.day.reopens - now or -1 }
end
if appCanSend(app, now) and placesOf(tenant, now) > ahead then
  leaveQueue(process)
  local appCounted, counted = takePlace(app, id, now), takeInTenant(tenant, id, now)
  keepTenant(tenant, now)
  return { 'permit', tenant.taken, counted, app.taken, appCounted }
end
local at = now
if not appCanSend(app, now) then
  at = math.max(app.pausedUntil, app.room > 0 and now or nextRoom(app, 0))
elseif now < tenant.pausedUntil then
  at = tenant.pausedUntil
elseif tenant.room <= ahead then
  at = nextRoom(tenant, ahead)
end
local known = at > now and at < never
enqueue(tenant, process, now + (known and math.min(at - now, longest) or poll) + late)
keepTenant(tenant, now)
return { 'wait', known and at - now or -1 }
`);

/**
 * ARGV from 6: id, what the permit came with (four numbers), and what the answer said, empty where
 * it said nothing: left this minute, this day, this minute of the app, what to brake, for how long,
 * whether fewer at once, when to try again, and `ok`, `failed`, or empty when no answer came.
 */
export const release: Script = script(`${limits}
local id, number, counted = ARGV[6], tonumber(ARGV[7]), tonumber(ARGV[8])
local said = ARGV[18] ~= '' and {
  minute = tonumber(ARGV[11]), day = tonumber(ARGV[12]), appMinute = tonumber(ARGV[13]),
  brake = ARGV[14], wait = tonumber(ARGV[15]), fewer = ARGV[16] == 'fewer',
  retryAfter = tonumber(ARGV[17]), ok = ARGV[18] == 'ok'
} or nil
giveInApp(app, id, tonumber(ARGV[9]), tonumber(ARGV[10]), said, now)
giveInTenant(tenant, id, number, counted, said, now)
keepTenant(tenant, now)
return 1
`);

/** ARGV from 6: name of the process. */
export const leave: Script = script(`${limits}
leaveQueue(ARGV[6])
return 1
`);

/** KEYS: the app's facts, then a list of open calls for each id. ARGV: minute, lease, ids. */
export const renew: Script = script(`${windowLua}
local now = steadyTime(numbers(KEYS[1], 'latest', 'back'))
for index = 3, #ARGV do
  redis.call('ZADD', KEYS[index - 1], 'XX', now + lease, ARGV[index])
  redis.call('PEXPIRE', KEYS[index - 1], idle)
end
return 1
`);

/** KEYS: the app's facts. ARGV: minute, lease. Succeeds where the others would. */
export const check: Script = script(`${windowLua}
return steadyTime(numbers(KEYS[1], 'latest', 'back'))
`);
