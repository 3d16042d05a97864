import { readAnswer } from '../answer.ts';
import type { ModelTable } from '../operation-table.ts';
import type { BatchOptions } from '../options.ts';
import { rateLimitOf } from '../rate-limit.ts';
import { checkedConcurrency } from '../request/concurrency.ts';
import { checkRecord, jsonSize } from '../request/json-body.ts';
import type { PreparedCall } from '../request/prepare.ts';
import { wireRequest } from '../request/wire-request.ts';
import { quietly } from '../send/observe.ts';
import { send } from '../send/send.ts';
import type { Transport } from '../transport.ts';
import { abortable } from './abortable.ts';
import { type Batch, type BatchInProgress, finished } from './batch.ts';
import type { CallResult } from './call.ts';
import { chunkKeys } from './chunk-keys.ts';
import { type Row, RowReader } from './row-reader.ts';
import { sortAnswered, sortFailed } from './sort-rows.ts';

/** A call that sends any number of rows. */
export interface ManyCall {
  readonly call: PreparedCall;
  /** A list, or something that gives rows one by one. */
  readonly inputs: unknown;
  readonly options: unknown;
  /** The same call for some of the rows. */
  prepareRows(rows: readonly unknown[]): PreparedCall;
}

/**
 * Sends rows in chunks, as many at once as the caller wants, and accounts for each of them.
 *
 * @throws what stops the batch before anything was sent; after that, every outcome is in the result.
 */
export async function sendMany(
  transport: Transport,
  models: ModelTable,
  many: ManyCall,
): Promise<CallResult<Batch<unknown, unknown>>> {
  const { operation, request } = many.call;
  const { concurrency, onProgress } = (many.options ?? {}) as BatchOptions;
  const mostAtOnce = checkedConcurrency(operation.name, concurrency);
  request.signal?.throwIfAborted();
  const batch: BatchInProgress = { ok: [], failed: [], unknown: [], notSent: [] };
  const reader = new RowReader(operation, many.inputs, (row) =>
    checkedSize(transport, many, batch, row),
  );
  const keys = chunkKeys(request.idempotencyKey, reader.total);
  const refused = new AbortController();
  const signals = request.signal ? [request.signal, refused.signal] : [refused.signal];
  const stop = AbortSignal.any(signals);
  let last = new Response(null, { status: 204 });
  let sent = false;

  async function sendChunk(rows: readonly Row[]): Promise<void> {
    let left = false;
    const onSending = () => {
      left = true;
      sent = true;
    };
    try {
      const wire = await wireRequest(transport, chunkOf(many, rows, keys));
      const answer = await send(transport, { ...wire, onSending });
      last = answer.response;
      // Unchecked: an error in the middle could not say what became of the other rows.
      const { value } = readAnswer({ onDrift: transport.onDrift }, operation, models, answer);
      sortAnswered(batch, rows, value);
    } catch (error) {
      const aborted = request.signal?.aborted === true;
      if (!sortFailed(batch, rows, error, { left, aborted })) refused.abort(error);
    }
    const [ok, failed, unknown] = [batch.ok.length, batch.failed.length, batch.unknown.length];
    void quietly(() => onProgress?.({ ok, failed, unknown, total: reader.total }));
  }

  const underWay = new Set<Promise<void>>();
  while (!stop.aborted) {
    if (underWay.size >= mostAtOnce) {
      await Promise.race(underWay);
      continue;
    }
    await abortable(reader.fill(), stop).catch((error: unknown) => refused.abort(error));
    const rows = stop.aborted ? [] : reader.take();
    if (rows.length === 0) break;
    const sending = sendChunk(rows).finally(() => underWay.delete(sending));
    underWay.add(sending);
  }
  const [rest] = await Promise.all([reader.close(), ...underWay]);
  const { reason } = stop;
  if (stop.aborted && !sent) throw reason;
  batch.notSent.push(...rest.map((row) => ({ ...row, error: reason })));
  const data = finished(batch, stop.aborted ? { error: reason, read: reader.read } : undefined);
  return { data, response: last, rateLimit: rateLimitOf(last.headers) };
}

/** The size of a row as JSON; a row that cannot be sent has failed, and the others go on. */
function checkedSize(
  { checks }: Transport,
  { call: { operation }, prepareRows }: ManyCall,
  batch: BatchInProgress,
  { index, input }: Row,
): number | undefined {
  try {
    checkRecord(operation, input, `row ${index}`);
    checks.input?.(prepareRows([input]));
    return jsonSize(operation, input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    batch.failed.push({ index, input, errors: [{ message, elementIndex: index }] });
    return undefined;
  }
}

function chunkOf(
  { call, prepareRows }: ManyCall,
  rows: readonly Row[],
  keys: (start: number) => string | undefined,
): PreparedCall {
  const chunk = prepareRows(rows.map(({ input }) => input));
  const key = keys(rows[0]?.index ?? 0);
  return {
    ...chunk,
    query: call.operation.summarizes ? { ...chunk.query, summarizeErrors: false } : chunk.query,
    ...(key !== undefined && { request: { ...call.request, idempotencyKey: key } }),
  };
}
