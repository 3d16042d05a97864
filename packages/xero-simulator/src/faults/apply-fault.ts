import type { Context, MiddlewareHandler } from 'hono';
import { responseOf } from '../http/answer.ts';
import type { Call, CallEnv } from '../http/call.ts';
import type { Simulation } from '../simulation.ts';
import { answerOf, isAnswerFault } from './answers.ts';
import { BrokenConnection } from './broken-connection.ts';
import type { Fault } from './fault.ts';
import { nulls, rewriteRecords, unknownEnum } from './rewrite.ts';

/** Has a request go wrong, if a fault was added for it. */
export function applyFault(simulation: Simulation): MiddlewareHandler<CallEnv> {
  return async (context, next) => {
    const { call } = context.var;
    const fault = simulation.faults.take(call.request);
    if (!fault) return await next();
    call.fault = fault;
    Object.assign(call.request, { fault: fault.kind });
    if (isBefore(fault)) return await before(simulation, call, fault);
    await next();
    const response = await after(simulation, call, fault, context);
    // Hono adds the headers of the answer that it has already; this one stands for itself.
    context.res = undefined;
    context.res = response;
    return undefined;
  };
}

/** Whether a fault keeps the work from being done. */
function isBefore(fault: Fault): boolean {
  if (fault.kind === 'reset') return true;
  if (fault.kind === 'hang') return !fault.afterWork;
  if (!isAnswerFault(fault)) return false;
  return !fault.afterWork && !(fault.kind === 'server-error' && fault.kept);
}

async function before(simulation: Simulation, call: Call, fault: Fault): Promise<Response> {
  if (fault.kind === 'hang') return await call.idle(simulation.faults.hang(call.signal));
  if (isAnswerFault(fault)) return responseOf(answerOf(fault, call));
  throw new BrokenConnection();
}

async function after(
  { faults, settings }: Simulation,
  call: Call,
  fault: Fault,
  { res }: Context<CallEnv>,
): Promise<Response> {
  switch (fault.kind) {
    case 'hang':
      return await call.idle(faults.hang(call.signal));
    case 'delay':
      await call.idle(settings.clock.sleep(fault.milliseconds, call.signal));
      return res;
    case 'cut-body':
      return await partly(res, () => Promise.reject(new BrokenConnection()));
    case 'stall-body':
      return await partly(res, () => faults.hang(call.signal));
    case 'truncated-json': {
      const bytes = await bytesOf(res);
      return new Response(bytes.subarray(0, Math.floor(bytes.length / 2)), res);
    }
    case 'empty-body':
      return new Response(null, res);
    case 'unknown-enum':
      return await rewritten(res, unknownEnum(fault.fields, fault.value));
    case 'nulls':
      return await rewritten(res, nulls(fault.fields));
    case 'unknown-fields':
      return await rewritten(res, (_, value) => value, { addedByXeroLater: 'unknown' });
    case 'drop-answer':
    case 'reset':
      throw new BrokenConnection();
    default:
      // One that is kept was answered by the API itself.
      return fault.kind === 'server-error' && fault.kept ? res : responseOf(answerOf(fault, call));
  }
}

/** Half of a body, and then whatever becomes of the connection. */
async function partly(response: Response, end: () => Promise<never>): Promise<Response> {
  const bytes = await bytesOf(response);
  let sent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (sent) return await end();
      sent = true;
      controller.enqueue(bytes.subarray(0, Math.max(Math.floor(bytes.length / 2), 1)));
    },
  });
  const headers = new Headers(response.headers);
  headers.set('content-length', String(bytes.length));
  return new Response(stream, { status: response.status, headers });
}

async function rewritten(
  response: Response,
  rewrite: (name: string, value: unknown) => unknown,
  added?: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const body = isJson ? JSON.stringify(rewriteRecords(JSON.parse(text), rewrite, added)) : text;
  return new Response(body, response);
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}
