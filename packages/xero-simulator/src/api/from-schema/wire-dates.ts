import type { Family } from '../handler.ts';

const microsoft = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/;

/** A day or an instant as a family writes it; undefined for text that is neither. */
export function wireDate(
  family: Family,
  format: 'date' | 'date-time',
  text: string,
): string | undefined {
  const time = timeOf(text);
  if (time === undefined) return undefined;
  const instant = new Date(time).toISOString();
  if (family === 'accounting' || family === 'payroll-au') return `/Date(${time}+0000)/`;
  if (format === 'date') return `${instant.slice(0, 10)}T00:00:00`;
  return family === 'projects' ? instant : instant.slice(0, 19);
}

/** Milliseconds since 1970 of what a client may send; without a zone it is UTC. */
export function timeOf(text: string): number | undefined {
  const milliseconds = microsoft.exec(text)?.[1];
  if (milliseconds !== undefined) return Number(milliseconds);
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text.slice(10)) || text.length === 10;
  const time = Date.parse(zoned ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : time;
}
