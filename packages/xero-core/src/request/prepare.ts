import { XeroInputError } from '../errors/xero-error.ts';
import { callOf, type Operation } from '../operation-table.ts';
import type { BatchOptions, ListOptions, RequestOptions, UploadOptions } from '../options.ts';
import type { Transport } from '../transport.ts';
import type { SlowFilterPart } from '../where/slow-parts.ts';
import type { FilterTable } from '../where/table.ts';
import { type FileInput, fileBody, wholeFile } from './file.ts';
import { checkAttachmentName } from './file-name.ts';
import { compileFilters } from './filters.ts';
import { checkedKey, takesKey } from './idempotency-key.ts';
import { jsonText, wrapped } from './json-body.ts';
import { mediaTypeOf } from './media-type.ts';
import { modifiedSinceHeader } from './modified-since.ts';
import { fillPath, pathParameterCount } from './path.ts';
import { isWellFormed, printable } from './printable.ts';
import { queryString } from './query.ts';

/** A call as the user made it, checked, and not yet sent. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: RequestOptions;
  readonly body: PreparedBody | undefined;
  /** What Xero has not optimised in the filter; undefined where none was given as an object. */
  readonly slowFilter: readonly SlowFilterPart[] | undefined;
}

/** What a call sends: JSON, or a file. */
export type PreparedBody =
  | { readonly json: unknown }
  | { readonly file: FileInput; readonly type: string; readonly formName?: string };

/** A request that can be sent, and sent again. */
export interface WireRequest {
  readonly name: string;
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A function opens a stream anew for each attempt. */
  readonly body: BodyInit | (() => Promise<ReadableStream>) | undefined;
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

/**
 * Takes a call's arguments apart: path ids, then the body, then the options.
 *
 * @throws {XeroInputError} when an argument cannot be sent; nothing is sent then.
 * @throws {XeroFilterError} when a filter cannot; nothing is sent then either.
 */
export function prepare(
  operation: Operation,
  args: readonly unknown[],
  filters?: FilterTable,
): PreparedCall {
  const ids = pathParameterCount(operation.path);
  const bodies = operation.send === undefined ? 0 : operation.send === 'multipart' ? 2 : 1;
  const options = optionsArgument(operation, args[ids + bodies]);
  const { request, modifiedSince, contentType, concurrency: _, onProgress: __, ...rest } = options;
  const { headers, query: given } = separateHeaders(operation, rest);
  const { query, slowFilter } = compileFilters(operation, given, filters);
  return {
    operation,
    path: fillPath(operation.path, args.slice(0, ids)),
    query,
    headers:
      modifiedSince === undefined || modifiedSince === null
        ? headers
        : { ...headers, 'if-modified-since': modifiedSinceHeader(modifiedSince) },
    request: request ?? {},
    body: bodyOf(operation, args.slice(0, ids + bodies), ids, contentType),
    slowFilter,
  };
}

type AnyOptions = UploadOptions &
  BatchOptions &
  ListOptions & { readonly modifiedSince?: unknown } & Record<string, unknown>;

function optionsArgument(operation: Operation, options: unknown): AnyOptions {
  if (options === undefined || options === null) return {};
  if (typeof options === 'object' && !Array.isArray(options)) return options as AnyOptions;
  throw new XeroInputError(
    'options',
    `${operation.name} takes its options as one object, last; got ${printable(options)}.`,
  );
}

function separateHeaders(
  operation: Operation,
  options: Record<string, unknown>,
): {
  headers: Record<string, string>;
  query: Record<string, unknown>;
} {
  const headers: Record<string, string> = {};
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const header = wireName(operation.headers, name);
    if (header === undefined) query[wireName(operation.query, name) ?? name] = value;
    else if (value !== undefined) headers[header] = String(value);
  }
  return { headers, query };
}

function wireName(
  names: Readonly<Record<string, string>> = {},
  option: string,
): string | undefined {
  return Object.hasOwn(names, option) ? names[option] : undefined;
}

function bodyOf(
  operation: Operation,
  args: readonly unknown[],
  ids: number,
  contentType: string | undefined,
): PreparedBody | undefined {
  if (operation.constant) return { json: operation.constant };
  const { send } = operation;
  if (send === undefined) return undefined;
  if (send === 'binary') {
    const file = args[ids] as FileInput;
    const name = args[ids - 1];
    checkAttachmentName(name);
    return { file, type: mediaTypeOf(file, String(name), contentType) };
  }
  if (send === 'multipart') {
    const formName = fileName(args[ids]);
    const file = args[ids + 1] as FileInput;
    return { file, formName, type: mediaTypeOf(file, formName, contentType) };
  }
  return { json: wrapped(operation, args[ids]) };
}

function fileName(name: unknown): string {
  if (typeof name === 'string' && name.trim() !== '' && isWellFormed(name)) return name;
  throw new XeroInputError(
    'fileName',
    `The file needs a name, and ${printable(name)} is not one to send.`,
  );
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
  const body = await encodeBody(operation, call.body, headers);
  checkHeaders(headers);
  return {
    ...callOf(operation),
    method,
    url: transport.baseUrl + call.path + queryString(withClientOptions(transport, call)),
    headers,
    body,
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

async function encodeBody(
  operation: Operation,
  body: PreparedBody | undefined,
  headers: Record<string, string>,
): Promise<WireRequest['body']> {
  if (body === undefined) return undefined;
  if ('json' in body) {
    headers['content-type'] = 'application/json';
    return jsonText(operation, body.json);
  }
  if (body.formName === undefined) {
    headers['content-type'] = body.type;
    return fileBody(body.file);
  }
  const form = new FormData();
  form.append('name', body.formName);
  form.append('filename', body.formName);
  form.append('mimeType', body.type);
  form.append('body', new Blob([await wholeFile(body.file)], { type: body.type }), body.formName);
  // Written once: with another boundary a retry would be another request under the same key.
  const written = new Response(form);
  headers['content-type'] = written.headers.get('content-type') ?? '';
  return written.arrayBuffer();
}
