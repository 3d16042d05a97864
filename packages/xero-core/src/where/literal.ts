import { XeroFilterError } from '../errors/xero-error.ts';
import { instantOf } from '../request/modified-since.ts';
import { isWellFormed } from '../request/printable.ts';

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * A value as Xero reads it in a filter: by the field's kind where that is known, else by what the
 * value is in JavaScript.
 *
 * @throws {XeroFilterError} when the value is none of the field's, or cannot be written safely.
 */
export function literal(path: string, kind: string | undefined, value: unknown): string {
  if (value === null) return 'null';
  if (kind === 'guid') {
    if (typeof value === 'string' && guid.test(value)) return `Guid("${value}")`;
    throw new XeroFilterError(path, 'a UUID', value);
  }
  if (kind !== undefined) return dateTime(path, kind, value);
  if (typeof value === 'string') return `"${safeText(path, value)}"`;
  if (typeof value === 'boolean') return String(value);
  if (Number.isFinite(value) && !String(value).includes('e')) return String(value);
  throw new XeroFilterError(path, 'a text, a boolean or a plain decimal number', value);
}

/**
 * A text that no reader of quotes and escapes can take for anything but a text.
 *
 * @throws {XeroFilterError} for a text that would need an escape: Xero documents none that works.
 */
export function safeText(path: string, text: unknown, unsafe: RegExp = /["\\]/): string {
  const isSafe =
    typeof text === 'string' && isWellFormed(text) && !/[\p{Cc}\u2028\u2029]/u.test(text);
  if (isSafe && !unsafe.test(text)) return text;
  throw new XeroFilterError(
    path,
    'a text that needs no escape, as Xero knows none (look with `searchTerm` or by ids, or filter in your own code)',
    text,
  );
}

/** `DateTime(2026,01,31)`, for instants in UTC with hours, minutes and seconds. */
function dateTime(path: string, kind: string, value: unknown): string {
  const isDay = kind === 'date';
  const usable = !isDay || (typeof value === 'string' && value.length === 10);
  const text = usable ? instantOf(value)?.toISOString() : undefined;
  // Beyond the years 0001 to 9999, which is all that Xero's dates know, the text is longer.
  if (text?.length === 24 && !text.startsWith('0000')) {
    return `DateTime(${text
      .match(/\d+/g)
      ?.slice(0, isDay ? 3 : 6)
      .join(',')})`;
  }
  throw new XeroFilterError(
    path,
    isDay ? 'a day such as 2026-01-31' : 'a Date or an ISO 8601 instant',
    value,
  );
}
