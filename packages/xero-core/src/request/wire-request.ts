import { XeroInputError } from '../errors/xero-error.ts';
import { callOf, type Operation } from '../operation-table.ts';
import type { RequestOptions } from '../options.ts';
import type { Transport } from '../transport.ts';
import type { SlowFilterPart } from '../where/slow-parts.ts';
import { checkedKey, takesKey } from './idempotency-key.ts';
import { jsonText } from './json-body.ts';
import type { PreparedBody, PreparedCall } from './prepare.ts';
import { printable } from './printable.ts';
import { queryString } from './query.ts';
import type { UploadBody } from './upload.ts';

/** A request that can be sent, and sent again. */
export interface WireRequest {
  readonly name: string;
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A function opens a stream anew for each attempt. */
  readonly body: UploadBody['body'] | undefined;
  readonly request: RequestOptions;
  /** Whether sending it again does no more than sending it once. */
  readonly repeatable: boolean;
  /** Whether the answer to a success has no content that anybody waits for. */
  readonly answersNothing: boolean;
  readonly slowFilter?: readonly SlowFilterPart[] | undefined;
  /** The scopes of which one is enough, separated by spaces. */
  readonly scopes?: string | undefined;
  /** Told right before the first byte leaves. */
  readonly onSending?: () => void;
}

/** Headers that only the session sets. */
export const sessionHeaders: ReadonlySet<string> = new Set(['authorization', 'xero-tenant-id']);

/** Turns a prepared call into a request with everything but the access token. */
export async function wireRequest(transport: Transport, call: PreparedCall): Promise<WireRequest> {
  const { operation, request } = call;
  const method = operation.http ?? 'GET';
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const header = name.toLowerCase();
    if (!sessionHeaders.has(header)) headers[header] = value;
  }
  const ownKey = request.idempotencyKey ?? headers['idempotency-key'];
  Object.assign(headers, call.headers, { accept: acceptOf(operation) });
  if (takesKey(method)) {
    headers['idempotency-key'] = checkedKey(ownKey);
  } else {
    Reflect.deleteProperty(headers, 'idempotency-key');
  }
  transport.checks.input?.(call);
  const encoded = await encodeBody(operation, call.body);
  if (encoded) headers['content-type'] = encoded.contentType;
  checkHeaders(headers);
  return {
    ...callOf(operation),
    method,
    url: transport.baseUrl + call.path + queryString(withClientOptions(transport, call)),
    headers,
    body: encoded?.body,
    request,
    repeatable: method !== 'DELETE' || operation.path.endsWith('}'),
    answersNothing: operation.take === 'empty',
    slowFilter: call.slowFilter,
    scopes: operation.scopes,
  };
}

/** @throws {XeroInputError} for a header that fetch would refuse, before it does. */
function checkHeaders(headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers([[name, value]]);
    } catch {
      throw new XeroInputError('headers', `No header can be sent as ${printable(name)}.`);
    }
  }
}

function acceptOf(operation: Operation): string {
  return operation.accept ?? (operation.take === 'binary' ? '*/*' : 'application/json');
}

function withClientOptions(
  transport: Transport,
  call: PreparedCall,
): Readonly<Record<string, unknown>> {
  const { unitDecimalPlaces } = transport;
  return call.operation.unitdp && unitDecimalPlaces !== undefined
    ? { ...call.query, unitdp: call.query['unitdp'] ?? unitDecimalPlaces }
    : call.query;
}

/** What sends files is loaded for calls that send one. */
async function encodeBody(
  operation: Operation,
  body: PreparedBody | undefined,
): Promise<UploadBody | undefined> {
  if (body === undefined) return undefined;
  if ('json' in body) {
    return { contentType: 'application/json', body: jsonText(operation, body.json) };
  }
  const { uploadBody } = await import('./upload.ts');
  return uploadBody(body);
}
