import type { Family, JsonValue } from '../handler.ts';
import { kindOf, type Shape } from './shape.ts';
import { wireDate } from './wire-dates.ts';

/** A record on the wire. */
export type Plain = Readonly<Record<string, JsonValue | undefined>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What of a record that was sent stands in the record that is answered: the fields that it has too,
 * of the same kind, with dates as the family writes them.
 */
export function conformed(family: Family, shape: Shape, sent: Plain): Plain {
  const kind = kindOf(shape);
  if (kind.kind !== 'object') return {};
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const field = kind.fields.get(name);
      const fitting = field && value !== undefined ? fitted(family, field.shape, value) : undefined;
      return fitting === undefined ? [] : [[name, fitting]];
    }),
  );
}

function fitted(family: Family, shape: Shape, value: JsonValue): JsonValue | undefined {
  if (value === null) return null;
  const kind = kindOf(shape);
  switch (kind.kind) {
    case 'object':
      return isPlain(value) ? conformed(family, shape, value) : undefined;
    case 'array':
      if (!Array.isArray(value)) return undefined;
      return value.flatMap((item: JsonValue) => fitted(family, kind.items, item) ?? []);
    case 'map':
      return isPlain(value) ? value : undefined;
    case 'text':
      if (typeof value !== 'string') return undefined;
      return kind.format === 'date' || kind.format === 'date-time'
        ? wireDate(family, kind.format, value)
        : value;
    case 'number':
    case 'boolean':
      return typeof value === kind.kind ? value : undefined;
    case 'any':
      return value;
  }
}
