import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { CallEnv } from '../../http/call.ts';
import { notFound } from '../errors/gateway.ts';
import { pathExists } from '../routes.ts';

/** 404 for a path that no family has, 405 for a method that the path does not have. */
export const operationFound: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { match, request } = context.var.call;
  if (match) return await next();
  return responseOf(pathExists(request.path) ? { status: 405 } : notFound);
};
