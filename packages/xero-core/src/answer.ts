import { decodeDates } from './decode/decode-dates.ts';
import { XeroDecodeError } from './errors/xero-error.ts';
import { callOf, type ModelTable, type Operation } from './operation-table.ts';
import type { Answer } from './send/send.ts';
import type { Transport } from './transport.ts';

/** How many pages and items there are, where Xero says it. */
export interface PageInfo {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly itemCount: number;
}

/** An answer's JSON, and the value that its envelope holds. */
export interface UnwrappedAnswer {
  readonly value: unknown;
  readonly pagination: PageInfo | undefined;
}

/**
 * Reads a JSON answer, decodes its dates and takes the value out of its envelope. Whoever looks for
 * drift sees it then, and it is checked where the client checks what it reads.
 *
 * @throws {XeroSchemaError} when it does not fit its schema; {@link XeroDecodeError} when the body is
 * no JSON, or holds none or several where one is due; {@link XeroOutcomeUnknownError} when that is the
 * answer to a write.
 */
export function readAnswer(
  { onDrift, checks }: Pick<Transport, 'onDrift'> & Partial<Pick<Transport, 'checks'>>,
  operation: Operation,
  models: ModelTable,
  answer: Answer,
): UnwrappedAnswer {
  const fail = (problem: string) => refuse(operation, answer, problem);
  const json = parse(answer, fail);
  const take = operation.take ?? '';
  const keys = take.replace(/(\*|\[0?\])$/, '');
  const value = keys === '' ? json : keys.split('.').reduce(valueUnder(fail), json);
  if (operation.of !== undefined) decodeDates(models, operation.of, value);
  onDrift?.(operation, value);
  const isList = take.endsWith('*') || take.endsWith('[]');
  const read = isList ? every(value, fail) : one(value, take, fail);
  checks?.response?.(operation, read);
  return { value: read, pagination: paginationOf(json) };
}

/**
 * Checks the answer of an operation that has nothing to tell.
 *
 * @throws {XeroDecodeError} when the answer is a page of HTML, which is none of Xero's; {@link
 * XeroOutcomeUnknownError} when that is the answer to a write.
 */
export function readNothing(operation: Operation, answer: Answer): undefined {
  if (/^\s*</.test(answer.text)) refuse(operation, answer, notJson(answer));
}

function refuse(operation: Operation, answer: Answer, problem: string): never {
  const { response, text } = answer;
  const { status, headers } = response;
  throw answer.failed(new XeroDecodeError(callOf(operation), { status, headers, text }, problem));
}

function parse(answer: Answer, fail: (problem: string) => never): unknown {
  try {
    return JSON.parse(answer.text) as unknown;
  } catch {
    return fail(notJson(answer));
  }
}

function notJson({ response, text }: Answer): string {
  const type = response.headers.get('content-type');
  const what = text.trim() === '' ? 'an empty answer' : 'an answer that is not JSON';
  return `Xero answered ${response.status} with ${what}${type === null ? '' : ` (${type})`}.`;
}

/** Goes one key down; a key that is not there means that the answer is something else. */
function valueUnder(fail: (problem: string) => never): (value: unknown, key: string) => unknown {
  return (value, key) => {
    const found = valueAt(value, key);
    return found === undefined ? fail(`the answer has no \`${key}\`.`) : found;
  };
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A list; Xero also writes null for an empty one. */
function every(value: unknown, fail: (problem: string) => never): unknown[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : fail('a list was due, and the answer has none.');
}

/** One record, out of its array where the wire has one; some answers hold it without the array. */
function one(value: unknown, take: string, fail: (problem: string) => never): unknown {
  const records = take.endsWith('[0]') && Array.isArray(value) ? value : [value];
  const [record] = records;
  if (records.length === 1 && record !== null && record !== undefined) return record;
  const count = value === null ? 'none' : records.length;
  return fail(`exactly one record was due, and the answer has ${count}.`);
}

function paginationOf(json: unknown): PageInfo | undefined {
  const own = valueAt(json, 'pagination');
  if (typeof own === 'object' && own !== null) return own as PageInfo;
  const [itemCount, page, pageSize] = ['TotalCount', 'Page', 'PerPage'].map((key) =>
    valueAt(json, key),
  );
  if (typeof itemCount !== 'number' || typeof page !== 'number' || typeof pageSize !== 'number') {
    return undefined;
  }
  return { page, pageSize, itemCount, pageCount: Math.ceil(itemCount / Math.max(pageSize, 1)) };
}
