import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { CallEnv } from '../../http/call.ts';
import { unauthorized } from '../errors/gateway.ts';

/** 401 with `insufficient_scope` unless the token has one of the operation's scopes. */
export const scopeGranted: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { match, token, world } = context.var.call;
  const needed = match?.operation.scopes ?? [];
  const granted = token?.grant.scopes ?? [];
  if (needed.length === 0 || needed.some((scope) => granted.includes(scope))) return await next();
  return responseOf(unauthorized('AuthorizationUnsuccessful', world.asideRandom.id()));
};
