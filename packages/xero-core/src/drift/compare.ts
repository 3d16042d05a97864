import type { Drift } from './observer.ts';
import type { DriftTable } from './table.ts';

/** What a comparison finds; whose answer it was, only the caller knows. */
type Difference = Omit<Drift, 'name'>;

const longestValue = 60;

/**
 * Compares a value, its dates decoded, with what the table says of its type.
 *
 * @param type A text of the table; of a list, that of its elements.
 */
export function compare(
  table: DriftTable,
  type: string,
  value: unknown,
  tell: (difference: Difference) => void,
): void {
  const values = Array.isArray(value) && !type.endsWith('[]') ? value : [value];
  for (const each of values) look({ table, tell, path: type }, type, each);
}

interface Place {
  readonly table: DriftTable;
  readonly path: string;
  tell(difference: Difference): void;
}

function look(place: Place, type: string, value: unknown): void {
  if (type.endsWith('|null')) {
    if (value !== null) look(place, type.slice(0, -'|null'.length), value);
  } else if (/(\[\]|\{\})$/.test(type)) {
    lookAtAll(place, type, value);
  } else {
    lookAtNamed(place, type, value);
  }
}

function lookAtAll(place: Place, type: string, value: unknown): void {
  const isList = type.endsWith('[]');
  const fits = isList ? Array.isArray(value) : isRecord(value);
  if (fits) for (const item of Object.values(value as object)) look(place, type.slice(0, -2), item);
  else clash(place, type, value);
}

function lookAtNamed(place: Place, type: string, value: unknown): void {
  const { types, enums } = place.table;
  const fields = own(types, type);
  const listed = own(enums, type);
  if (typeof fields === 'string') look(place, fields, value);
  else if (fields && isRecord(value)) lookAtFields(place, type, fields, value);
  else if (listed && typeof value === 'string') lookAtText(place, type, listed, value);
  else if (fields || listed || !isPlain(type, value)) clash(place, type, value);
}

function lookAtText(place: Place, type: string, listed: readonly string[], value: string): void {
  if (listed.includes(value)) return;
  const got = value.slice(0, longestValue);
  place.tell({ kind: 'unknown-value', path: place.path, expected: type, got });
}

function lookAtFields(
  { table, tell }: Place,
  type: string,
  fields: Readonly<Record<string, string>>,
  value: Readonly<Record<string, unknown>>,
): void {
  for (const [field, text] of Object.entries(fields)) {
    const place = { table, tell, path: `${type}.${field}` };
    const expected = text.endsWith('?') ? text.slice(0, -1) : text;
    if (Object.hasOwn(value, field)) look(place, expected, value[field]);
    else if (expected === text) clash(place, expected, undefined);
  }
  for (const [field, held] of Object.entries(value)) {
    if (Object.hasOwn(fields, field)) continue;
    const at = `${type}.${field}`;
    tell({ kind: 'unknown-field', path: at, expected: undefined, got: kindOf(held) });
  }
}

function clash({ path, tell }: Place, expected: string, value: unknown): void {
  tell({ kind: 'type-clash', path, expected, got: kindOf(value) });
}

function isPlain(type: string, value: unknown): boolean {
  switch (type) {
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    case 'date-time':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type;
    default:
      return true;
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
