import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { CallEnv } from '../../http/call.ts';
import { refuse } from '../errors/refuse.ts';
import type { JsonValue } from '../handler.ts';

/** 400 for a body that calls itself JSON and is none. */
export const bodyRead: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { request, match } = context.var.call;
  if (!isJson(request.headers) || request.text === '') return await next();
  try {
    request.json();
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The body is no JSON.';
    return responseOf(
      refuse(match?.operation.table.family ?? 'accounting', 'bad-data', { message }),
    );
  }
  return await next();
};

/** The body as JSON; undefined where there is none, or another kind. */
export function jsonBody(request: { headers: Headers; text: string; json(): unknown }) {
  const body = isJson(request.headers) && request.text !== '' ? request.json() : undefined;
  return body as JsonValue | undefined;
}

function isJson(headers: Headers): boolean {
  return /\bjson\b/i.test(headers.get('content-type') ?? '');
}
