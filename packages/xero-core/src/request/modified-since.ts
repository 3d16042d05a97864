import { XeroInputError } from '../errors/xero-error.ts';
import { printable } from './printable.ts';

const isoInstant =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * An instant as Xero reads If-Modified-Since: UTC, whole seconds, no zone. A text without a zone is
 * UTC, as everywhere in this SDK.
 *
 * @throws {XeroInputError} when the value is no date, or no ISO 8601 text.
 */
export function modifiedSinceHeader(value: unknown): string {
  const date = instantOf(value);
  const year = date?.getUTCFullYear() ?? Number.NaN;
  if (date && year >= 0 && year <= 9999) return date.toISOString().slice(0, 19);
  throw new XeroInputError(
    'modifiedSince',
    `modifiedSince must be a Date or an ISO 8601 instant such as 2026-01-31T09:30:00Z, not ${printable(value)}.`,
  );
}

/** A `Date`, or the instant of an ISO 8601 text; undefined for what is neither. */
export function instantOf(value: unknown): Date | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  const match = typeof value === 'string' ? isoInstant.exec(value) : null;
  if (!match) return undefined;
  const [, day = '', time = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = match;
  // A day that does not exist, such as 31 February, would roll over to another one.
  const exists = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== day) return undefined;
  return new Date(`${day}T${time}${seconds}${fraction.slice(0, 4)}${zone}`);
}
