import { XeroInputError } from '../errors/xero-error.ts';
import type { Operation } from '../operation-table.ts';
import { printable } from './printable.ts';

/**
 * `Invoices[]` puts one entity, or an array of them, under the key that the wire wants.
 *
 * @throws {XeroInputError} for what cannot be sent.
 */
export function wrapped(operation: Operation, value: unknown): unknown {
  const send = operation.send ?? '';
  const takesOne = !send.endsWith('[]') || operation.take?.endsWith('[0]') === true;
  if (takesOne && Array.isArray(value)) {
    throw new XeroInputError(
      'body',
      `${operation.name} sends one record here and got an array; send one at a time, or use \`…Many\`.`,
    );
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, record] of records.entries()) {
    checkRecord(operation, record, Array.isArray(value) ? `row ${index}` : 'the body');
  }
  const content = send.endsWith('[]') ? records : value;
  const key = send.replace('[]', '');
  return key === '' ? content : { [key]: content };
}

/** @see https://developer.xero.com/documentation/api/accounting/historyandnotes */
const longestNote = 2_500;

/**
 * Looks at one record before it is sent.
 *
 * @param place How an error names it: `row 3`.
 * @throws {XeroInputError} when it is no object, or a note that Xero would cut or refuse.
 */
export function checkRecord(operation: Operation, record: unknown, place: string): void {
  if (typeof record !== 'object' || record === null) {
    throw new XeroInputError(
      'body',
      `${operation.name} sends objects, and ${place} is ${printable(record)}.`,
    );
  }
  const { Details: note } = record as { readonly Details?: unknown };
  if (operation.send !== 'HistoryRecords[]' || typeof note !== 'string') return;
  if (note.length <= longestNote) return;
  throw new XeroInputError(
    'Details',
    `${operation.name}: a note has at most ${longestNote} characters, and ${place} has ${note.length}; split it.`,
  );
}

/** @throws {XeroInputError} for what JSON has no form for. */
export function jsonText(operation: Operation, value: unknown): string {
  try {
    const text = JSON.stringify(value);
    // Looking at each value takes longer than writing it, and few bodies have a null.
    if (text.includes('null')) JSON.stringify(value, refuseLost);
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new XeroInputError(
      'body',
      `${operation.name}: the body cannot be written as JSON (${reason}).`,
    );
  }
}

/** JSON writes null for numbers and dates that are none, and Xero would clear the field. */
function refuseLost(this: Readonly<Record<string, unknown>>, key: string, written: unknown) {
  const value = this[key];
  const isNumeric = typeof value === 'number' || value instanceof Date;
  if (isNumeric && !Number.isFinite(Number(value))) {
    throw new TypeError(`${key} is ${value}, which would be sent as null`);
  }
  return written;
}

const encoder = new TextEncoder();

/**
 * How large a record is as JSON in UTF-8.
 *
 * @unit bytes
 * @throws {XeroInputError} for what JSON has no form for.
 */
export function jsonSize(operation: Operation, record: unknown): number {
  return encoder.encode(jsonText(operation, record)).length;
}
