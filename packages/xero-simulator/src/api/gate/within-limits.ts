import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { Call, CallEnv } from '../../http/call.ts';
import { tooManyRequests } from '../errors/gateway.ts';

/** 429 when a limit is exceeded; otherwise says in headers what is left. */
export const withinLimits: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { call } = context.var;
  const [clientId, tenantId] = accountOf(call);
  const exceeded = call.world.limits.take(clientId, tenantId);
  if (exceeded) {
    const { problem, retryAfterSeconds } = exceeded;
    context.res = responseOf(tooManyRequests(problem, retryAfterSeconds));
  } else if (tenantId === undefined) {
    await next();
  } else {
    const end = call.world.limits.begin(clientId, tenantId);
    try {
      await next();
    } finally {
      end();
    }
  }
  for (const [name, value] of limitHeaders(call)) context.res.headers.set(name, value);
  return undefined;
};

/** What every answer to a call with a good token says of the limits. */
export function limitHeaders(call: Call): [string, string][] {
  const [clientId, tenantId] = accountOf(call);
  const left = call.world.limits.remaining(clientId, tenantId);
  if (!left) return [];
  const ofApp: [string, string] = ['x-appminlimit-remaining', String(left.appMinute)];
  if (tenantId === undefined) return [ofApp];
  return [
    ['x-daylimit-remaining', String(left.day)],
    ['x-minlimit-remaining', String(left.minute)],
    ofApp,
  ];
}

function accountOf({ token, match, organisation }: Call): [string, string | undefined] {
  const tenanted = match?.operation.table.tenanted === true;
  return [token?.grant.app.clientId ?? '', tenanted ? organisation?.tenantId : undefined];
}
