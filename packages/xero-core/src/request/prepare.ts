import { XeroInputError } from '../errors/xero-error.ts';
import type { Operation } from '../operation-table.ts';
import type { BatchOptions, ListOptions, RequestOptions, UploadOptions } from '../options.ts';
import type { SlowFilterPart } from '../where/slow-parts.ts';
import type { FileInput } from './file.ts';
import { checkFilters } from './filters.ts';
import { wrapped } from './json-body.ts';
import { modifiedSinceHeader } from './modified-since.ts';
import { fillPath, pathParameterCount } from './path.ts';
import { printable } from './printable.ts';
import type { Upload } from './upload.ts';

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
export type PreparedBody = { readonly json: unknown } | Upload;

/**
 * Takes a call's arguments apart: path ids, then the body, then the options.
 *
 * @throws {XeroInputError} when an argument cannot be sent; nothing is sent then.
 * @throws {XeroFilterError} for a filter that is none; nothing is sent then either.
 */
export function prepare(operation: Operation, args: readonly unknown[]): PreparedCall {
  const ids = pathParameterCount(operation.path);
  const bodies = operation.send === undefined ? 0 : operation.send === 'multipart' ? 2 : 1;
  const options = optionsArgument(operation, args[ids + bodies]);
  const { request, modifiedSince, contentType, concurrency: _, onProgress: __, ...rest } = options;
  const { headers, query } = separateHeaders(operation, rest);
  checkFilters(operation, query);
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
    slowFilter: undefined,
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
    const [fileName, file] = args.slice(ids - 1) as [unknown, FileInput];
    return { fileName, file, contentType, inForm: false };
  }
  if (send === 'multipart') {
    const [fileName, file] = args.slice(ids) as [unknown, FileInput];
    return { fileName, file, contentType, inForm: true };
  }
  return { json: wrapped(operation, args[ids]) };
}
