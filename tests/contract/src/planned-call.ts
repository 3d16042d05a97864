import { type ApiMethod, isBatch } from './api-table.ts';
import { type ExpectedBody, fileName, planBody } from './planned-body.ts';
import { type Amount, planHeaders, planQuery } from './planned-options.ts';
import { acceptFor } from './published-corrections.ts';
import { meaningOf } from './published-meaning.ts';
import type { PublishedOperation, PublishedParameter } from './published-operations.ts';
import { guidOf } from './samples.ts';

/** What must be seen on the wire. */
export interface ExpectedRequest {
  readonly method: string;
  readonly base: string;
  /** The path's segments, decoded. */
  readonly segments: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that must not be sent. */
  readonly absent: readonly string[];
  readonly body: ExpectedBody;
}

export interface PlannedCall {
  /** The arguments: ids, then the body, then the options. */
  readonly values: readonly unknown[];
  readonly request: ExpectedRequest;
}

/** A call of `method`, and the request that the published YAML demands for it. */
export function planCall(
  operation: PublishedOperation,
  method: ApiMethod,
  amount: Amount,
): PlannedCall {
  const ids = operation.pathParameters.map(samplePathValue);
  const body = planBody(operation, method);
  const query = planQuery(operation.queryParameters.filter(isLeftToTheCaller(method)), amount);
  const headers = planHeaders(operation.headerParameters, amount);
  const options = { ...query.given, ...headers.given };
  const withoutOptions = amount === 'least' && Object.keys(options).length === 0;
  const writes = ['POST', 'PUT', 'PATCH'].includes(operation.method);
  return {
    values: [...ids, ...body.values, ...(withoutOptions ? [] : [options])],
    request: {
      method: operation.method,
      base: operation.base,
      segments: fillPath(operation, ids),
      query: { ...addedQuery(operation, method), ...query.wire },
      headers: {
        authorization: 'Bearer an-access-token',
        accept: acceptFor(operation.answer?.contentType),
        ...(operation.tenanted ? { 'xero-tenant-id': 'a-tenant' } : {}),
        ...body.headers,
        ...headers.wire,
      },
      absent: [
        'contenttype',
        ...(operation.tenanted ? [] : ['xero-tenant-id']),
        ...(writes ? [] : ['idempotency-key']),
        ...(body.expected.kind === 'none' ? ['content-type'] : []),
        ...('if-modified-since' in headers.wire ? [] : ['if-modified-since']),
      ],
      body: body.expected,
    },
  };
}

function samplePathValue({ name, schema }: PublishedParameter): string {
  if (name === 'FileName') return fileName;
  if (schema.format === 'uuid') return guidOf(name);
  return schema.type === 'integer' ? '39' : `${name}/1 #2 & é?`;
}

function fillPath(operation: PublishedOperation, ids: readonly string[]): string[] {
  const names = operation.pathParameters.map(({ name }) => name);
  const idNamed = (_: string, name: string): string => ids[names.indexOf(name)] ?? '';
  return operation.path
    .split('/')
    .slice(1)
    .map((segment) => segment.replace(/\{(\w+)\}/g, idNamed));
}

/** A batch accounts for every row, and Xero says what became of each only if this is false. */
function isLeftToTheCaller(method: ApiMethod): (parameter: PublishedParameter) => boolean {
  return ({ name }) => !(isBatch(method) && name === 'summarizeErrors');
}

/** What the SDK sends by itself: the first page of a collection, and each row's outcome in a batch. */
function addedQuery(operation: PublishedOperation, method: ApiMethod): Record<string, string> {
  const takes = (name: string): boolean =>
    operation.queryParameters.some((parameter) => parameter.name === name);
  if (isBatch(method)) return takes('summarizeErrors') ? { summarizeErrors: 'false' } : {};
  return takes('page') && meaningOf(operation) === 'collection' ? { page: '1' } : {};
}
