import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { Call, CallEnv } from '../../http/call.ts';
import { bearerToken } from '../../http/record-request.ts';
import type { Simulation } from '../../simulation.ts';
import { type TokenProblem, unauthorized } from '../errors/gateway.ts';

/** 401 unless the access token was issued here and has not ended. */
export function tokenAccepted({ settings }: Simulation): MiddlewareHandler<CallEnv> {
  return async (context, next) => {
    const { call } = context.var;
    const problem = problemOf(call, settings.clock.now());
    if (problem === undefined) return await next();
    const instance = call.world.asideRandom.id();
    return responseOf(unauthorized(problem, instance, call.token?.expiresAt));
  };
}

function problemOf({ token, request }: Call, now: number): TokenProblem | undefined {
  if (token?.ended) return 'AuthenticationUnsuccessful';
  if (token) return token.expiresAt <= now ? 'TokenExpired' : undefined;
  const looksLikeOne = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(bearerToken(request.headers) ?? '');
  return looksLikeOne ? 'TokenInvalidSignature' : 'AuthenticationUnsuccessful';
}
