import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { Call, CallEnv } from '../../http/call.ts';
import { refuse } from '../errors/refuse.ts';
import type { ApiAnswer } from '../handler.ts';
import type { KeptAnswer } from './answer-cache.ts';

/** The longest `Idempotency-Key`. */
const longestKey = 128;

/** A write with an `Idempotency-Key` is done once; the same again gets the same answer. */
export const oncePerKey: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { call } = context.var;
  const key = call.request.headers.get('idempotency-key');
  if (key === null || !/^(POST|PUT|PATCH)$/.test(call.request.method)) return await next();
  if (key.length > longestKey) {
    return refused(call, `The Idempotency-Key is longer than ${longestKey} characters.`);
  }
  const clientId = call.token?.grant.app.clientId ?? '';
  const fingerprint = fingerprintOf(call);
  const verdict = call.world.answers.judge(clientId, key, fingerprint);
  switch (verdict.kind) {
    case 'replay':
      return replayed(await verdict.answer);
    case 'other-request':
      return refused(call, `Idempotency Key: ${key} is used with a different request.`);
    case 'still-running':
      return responseOf({ ...refusal(call, `Idempotency Key: ${key} is in use.`), status: 409 });
    case 'run': {
      const answer = next().then(() => keptAnswer(context.res));
      call.world.answers.keep(clientId, key, fingerprint, answer);
      context.res = replayed(await answer);
      return undefined;
    }
  }
};

function refused(call: Call, message: string): Response {
  return responseOf(refusal(call, message));
}

function refusal({ match }: Call, message: string): ApiAnswer {
  return refuse(match?.operation.table.family ?? 'accounting', 'validation', { message });
}

function fingerprintOf({ request }: Call): string {
  const { pathname, search } = new URL(request.url);
  return [request.method, pathname, search, request.tenantId ?? '', request.text].join('\n');
}

async function keptAnswer(response: Response): Promise<KeptAnswer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: [...response.headers], bytes };
}

function replayed({ status, headers, bytes }: KeptAnswer): Response {
  const hasBody = bytes.length > 0;
  return new Response(hasBody ? bytes : null, {
    status,
    headers: headers.map(([name, value]) => [name, value] as [string, string]),
  });
}
