import type { Family, JsonValue } from '../handler.ts';
import { type Field, kindOf, type Shape } from './shape.ts';
import { wireDate } from './wire-dates.ts';

/** A record on the wire. */
export type Plain = Readonly<Record<string, JsonValue | undefined>>;

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What of a record that was sent stands in the record that is answered: the fields that it has too,
 * of the same kind, with dates as the family writes them.
 *
 * @param fill Makes up what records within the record always have, and this one was sent without.
 */
export function conformed(
  family: Family,
  shape: Shape,
  sent: Plain,
  fill: (shape: Shape) => JsonValue,
): Plain {
  const kind = kindOf(shape);
  if (kind.kind !== 'object') return {};
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => {
      const field = kind.fields.get(name);
      const fitting =
        field && value !== undefined ? fitted(family, field.shape, value, fill) : undefined;
      return fitting === undefined ? [] : [[name, fitting]];
    }),
  );
}

function fitted(
  family: Family,
  shape: Shape,
  value: JsonValue,
  fill: (shape: Shape) => JsonValue,
): JsonValue | undefined {
  if (value === null) return null;
  const kind = kindOf(shape);
  switch (kind.kind) {
    case 'object':
      if (!isPlain(value)) return undefined;
      return {
        ...lacking(kind.fields, value, fill),
        ...conformed(family, shape, value, fill),
      };
    case 'array':
      if (!Array.isArray(value)) return undefined;
      return value.flatMap((item: JsonValue) => fitted(family, kind.items, item, fill) ?? []);
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

function lacking(
  fields: ReadonlyMap<string, Field>,
  value: Plain,
  fill: (shape: Shape) => JsonValue,
): Plain {
  return Object.fromEntries(
    [...fields].flatMap(([name, { shape, required }]) =>
      required && value[name] === undefined ? [[name, fill(shape)]] : [],
    ),
  );
}
