import { XeroInputError } from '../errors/xero-error.ts';
import { isWellFormed, printable } from './printable.ts';

type Scalar = string | number | boolean;

/**
 * A query string with its question mark, or nothing. Lists are joined by commas, which is the only
 * form that Xero reads.
 *
 * @throws {XeroInputError} for a value that is no text, number, boolean, date or list of those, and
 * for an empty list, which Xero would take for no filter at all.
 */
export function queryString(parameters: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    const values = Array.isArray(value) ? list(name, value) : [scalar(name, value)];
    parts.push(`${encodeURIComponent(name)}=${values.map(encodeURIComponent).join(',')}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function list(name: string, values: readonly unknown[]): Scalar[] {
  if (values.length > 0) return values.map((value) => element(name, value));
  throw new XeroInputError(
    name,
    `${name} is an empty list, and Xero would answer with everything; leave it out if that is meant.`,
  );
}

/** Lists are joined by commas, so an element can neither be blank nor hold one. */
function element(name: string, value: unknown): Scalar {
  const written = scalar(name, value);
  const text = String(written);
  if (text.trim() !== '' && !text.includes(',')) return written;
  const why = text.includes(',') ? 'a comma would make it two' : 'a blank would ask for everything';
  throw new XeroInputError(
    name,
    `${name} cannot hold ${printable(value)}: ${why}. Filter by \`where\`, or leave it out.`,
  );
}

function scalar(name: string, value: unknown): Scalar {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === 'boolean' || (typeof value === 'string' && isWellFormed(value)))
    return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new XeroInputError(
    name,
    `${name} cannot be sent as a query parameter: ${printable(value)}.`,
  );
}
