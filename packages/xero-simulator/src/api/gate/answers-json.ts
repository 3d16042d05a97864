import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { CallEnv } from '../../http/call.ts';
import { text } from '../errors/gateway.ts';

/**
 * The accounting API answers XML to whoever does not ask for JSON. That is hardly ever meant, so the
 * simulator says so instead of making XML.
 */
export const answersJson: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { match, request } = context.var.call;
  const accept = request.headers.get('accept') ?? '';
  const mayBeXml = match?.operation.table.family === 'accounting' && !match.operation.binary;
  if (!mayBeXml || /\bjson\b/i.test(accept)) return await next();
  const words = `Xero answers XML to a request with ${accept === '' ? 'no Accept header' : `Accept: ${accept}`}. The simulator makes no XML: send Accept: application/json.`;
  return responseOf(text(406, words));
};
