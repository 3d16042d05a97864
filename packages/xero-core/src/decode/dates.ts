const msDate = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/;
const isoDateTime =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A calendar day as `YYYY-MM-DD`, from any form in which Xero sends one. What is no date stays.
 *
 * In `/Date(ms+zzzz)/` the day is that of the milliseconds plus the offset.
 */
export function decodeDate(value: string): string {
  const ms = msDate.exec(value);
  if (ms) return isoOf(Number(ms[1]) + offsetMilliseconds(ms[2]))?.slice(0, 10) ?? value;
  return isoDateTime.test(value) ? value.slice(0, 10) : value;
}

/**
 * An instant as ISO 8601 in UTC, from any form in which Xero sends one; without a zone it is UTC.
 * Fraction digits are kept. What is no instant stays.
 */
export function decodeInstant(value: string): string {
  const ms = msDate.exec(value);
  if (ms) return isoOf(Number(ms[1])) ?? value;
  const iso = isoDateTime.exec(value);
  if (!iso) return value;
  const [, day, time = '00:00:00', fraction = '', zone = 'Z'] = iso;
  if (zone === 'Z') return `${day}T${time}${fraction}Z`;
  const utc = isoOf(Date.parse(`${day}T${time}Z`) - offsetMilliseconds(zone.replace(':', '')));
  return utc === undefined ? value : `${utc.slice(0, 19)}${fraction}Z`;
}

/** ISO 8601 of the years 0 to 9999; others have no four digits, and stay as they came. */
function isoOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString() : undefined;
}

/** `+1300` as milliseconds. */
function offsetMilliseconds(offset: string | undefined): number {
  if (offset === undefined) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
