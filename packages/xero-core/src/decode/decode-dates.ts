import type { ModelTable } from '../operation-table.ts';
import { decodeDate, decodeInstant } from './dates.ts';

/**
 * Decodes the date fields of an answer in place, walking only where the table says that dates are,
 * so that text which merely looks like a date is left alone.
 */
export function decodeDates(models: ModelTable, name: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) decodeDates(models, name, item);
    return;
  }
  const fields = models[name];
  if (typeof fields === 'string') {
    decodeDates(models, fields.slice(1), value);
    return;
  }
  if (typeof value !== 'object' || value === null || fields === undefined) return;
  const record = value as Record<string, unknown>;
  for (const field in fields) {
    const current = record[field];
    if (current === undefined || current === null) continue;
    const kind = fields[field];
    if (kind === 'date') record[field] = decodeText(current, decodeDate);
    else if (kind === 'date-time') record[field] = decodeText(current, decodeInstant);
    else if (kind !== undefined) decodeDates(models, kind.slice(1), current);
  }
}

function decodeText(value: unknown, decode: (text: string) => string): unknown {
  if (typeof value === 'string') return decode(value);
  return Array.isArray(value) ? value.map((item) => decodeText(item, decode)) : value;
}
