import { isoDay, isoInstant } from './iso-text.ts';
import { readMsDate } from './ms-date.ts';

const isoDateTime =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A calendar day as `YYYY-MM-DD`, from any form in which Xero sends one. What is no date stays.
 *
 * In `/Date(ms+zzzz)/` the day is that of the milliseconds plus the offset.
 */
export function decodeDate(value: string): string {
  const milliseconds = readMsDate(value, true);
  if (!Number.isNaN(milliseconds)) return isoDay(milliseconds) ?? value;
  return isoDateTime.test(value) ? value.slice(0, 10) : value;
}

/**
 * An instant as ISO 8601 in UTC, from any form in which Xero sends one; without a zone it is UTC.
 * Fraction digits are kept. What is no instant stays.
 */
export function decodeInstant(value: string): string {
  const milliseconds = readMsDate(value, false);
  if (!Number.isNaN(milliseconds)) return isoInstant(milliseconds) ?? value;
  const iso = isoDateTime.exec(value);
  if (!iso) return value;
  const [, day, time = '00:00:00', fraction = '', zone = 'Z'] = iso;
  if (zone === 'Z') return `${day}T${time}${fraction}Z`;
  const utc = isoInstant(Date.parse(`${day}T${time}Z`) - zoneMilliseconds(zone));
  return utc === undefined ? value : `${utc.slice(0, 19)}${fraction}Z`;
}

/** `+1300` or `+13:00` as milliseconds. */
function zoneMilliseconds(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
