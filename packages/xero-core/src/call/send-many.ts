import { readAnswer } from '../answer.ts';
import { XeroInputError } from '../errors/xero-error.ts';
import type { ModelTable } from '../operation-table.ts';
import { rateLimitOf } from '../rate-limit.ts';
import { type PreparedCall, wireRequest } from '../request/prepare.ts';
import { send } from '../send/send.ts';
import type { Transport } from '../transport.ts';
import { type Batch, type BatchInProgress, chunkSize, sortAnswered, sortFailed } from './batch.ts';
import type { CallResult } from './call.ts';

/** A call that sends any number of rows. */
export interface ManyCall {
  readonly call: PreparedCall;
  readonly inputs: readonly unknown[];
  /** The same call for some of the rows. */
  prepareRows(rows: readonly unknown[]): PreparedCall;
}

/**
 * Sends rows in chunks, one after the other, and accounts for each of them.
 *
 * @throws what is wrong before anything was sent; after that, every outcome is in the result.
 */
export async function sendMany(
  transport: Transport,
  models: ModelTable,
  { call, inputs, prepareRows }: ManyCall,
): Promise<CallResult<Batch<unknown, unknown>>> {
  const { operation, request } = call;
  const batch: BatchInProgress<unknown, unknown> = { ok: [], failed: [], unknown: [], notSent: [] };
  const keys = chunkKeys(request.idempotencyKey, inputs.length);
  let response = new Response(null, { status: 204 });
  for (let start = 0; start < inputs.length; start += chunkSize) {
    const rows = inputs.slice(start, start + chunkSize);
    let left = false;
    const onSending = () => {
      left = true;
    };
    try {
      const chunk = chunkOf(prepareRows(rows), call, keys(start));
      const wire = await wireRequest(transport, chunk);
      const answer = await send(transport, { ...wire, onSending });
      response = answer.response;
      const { value } = readAnswer(operation, models, answer);
      sortAnswered(batch, rows, start, value);
    } catch (error) {
      if (start === 0 && !left) throw error;
      const aborted = request.signal?.aborted === true;
      if (sortFailed(batch, rows, start, error, { left, aborted })) continue;
      const next = start + chunkSize;
      const rest = inputs
        .slice(next)
        .map((input, offset) => ({ index: next + offset, input, error }));
      batch.notSent.push(...rest);
      break;
    }
  }
  return { data: batch, response, rateLimit: rateLimitOf(response.headers) };
}

const longestKey = 128;

/**
 * Each chunk is a write of its own: the first has the caller's key, the others one derived from it.
 *
 * @throws {XeroInputError} when the derived keys would be too long.
 */
function chunkKeys(key: string | undefined, rows: number): (start: number) => string | undefined {
  if (key === undefined) return () => undefined;
  const derived = (start: number) => (start === 0 ? key : `${key}-${start}`);
  if (derived(rows <= chunkSize ? 0 : rows).length <= longestKey) return derived;
  throw new XeroInputError(
    'idempotencyKey',
    `For ${rows} rows the idempotency key may have at most ${longestKey - `-${rows}`.length} characters; this one has ${key.length}.`,
  );
}

function chunkOf(chunk: PreparedCall, call: PreparedCall, key: string | undefined): PreparedCall {
  return {
    ...chunk,
    query: call.operation.summarizes ? { ...chunk.query, summarizeErrors: false } : chunk.query,
    ...(key !== undefined && { request: { ...call.request, idempotencyKey: key } }),
  };
}
