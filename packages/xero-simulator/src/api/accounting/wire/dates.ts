import type { JsonValue } from '../../handler.ts';

const microsoftDate = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/;
const isoDate = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Fields that hold a day or an instant, wherever they are. */
const dateFields = new Set([
  'CreatedDateUTC',
  'Date',
  'DateUTC',
  'DeliveryDate',
  'DueDate',
  'EndOfYearLockDate',
  'ExpectedArrivalDate',
  'ExpectedPaymentDate',
  'ExpiryDate',
  'FullyPaidOnDate',
  'PeriodLockDate',
  'PlannedPaymentDate',
  'UpdatedDateUTC',
]);

/** A day as a client may write it, or undefined where the text is none. */
export function dayOf(text: string): string | undefined {
  const milliseconds = microsoftDate.exec(text)?.[1];
  if (milliseconds !== undefined) return new Date(Number(milliseconds)).toISOString().slice(0, 10);
  const day = isoDate.exec(text)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The day of an instant, in UTC. */
export function today(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return today(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

/** What stands beside a date, for those who do not like Microsoft's form. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00`;
}

/** What stands beside the time of the last change. */
export function secondsOf(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}

/** The same value with its days and instants in Microsoft's form, `/Date(…+0000)/`. */
export function withWireDates(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withWireDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      field === undefined
        ? undefined
        : typeof field === 'string'
          ? dateFields.has(name)
            ? wireDate(field)
            : field
          : withWireDates(field),
    ]),
  );
}

function wireDate(text: string): string {
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  return Number.isNaN(time) ? text : `/Date(${time}+0000)/`;
}
