import type { Entity, Field, Kind } from '../query/entity.ts';
import { isPlain, type Plain } from './conform.ts';
import { kindOf, type Shape } from './shape.ts';
import { timeOf } from './wire-dates.ts';

/** What `where` and `order` can name of records of a shape. */
export function entityOf(name: string, shape: Shape): Entity<unknown> {
  const kind = kindOf(shape);
  const fields = new Map<string, Field<unknown>>();
  if (kind.kind !== 'object') return { name, fields };
  for (const [field, { shape: of }] of kind.fields) {
    const found = fieldOf(field, of);
    if (found) fields.set(field.toLowerCase(), found);
  }
  return { name, fields };
}

function fieldOf(name: string, shape: Shape): Field<unknown> | undefined {
  const kind = scalarKind(shape);
  if (kind === 'record') {
    const read = (row: object) => {
      const value = (row as Plain)[name];
      return isPlain(value) ? value : undefined;
    };
    return { kind, entity: () => entityOf(name, shape), read };
  }
  if (kind === undefined) return undefined;
  return {
    kind,
    read: (row) => {
      const value = (row as Plain)[name];
      if (typeof value === 'object' || value === undefined) return null;
      return kind === 'date' ? (timeOf(String(value)) ?? null) : value;
    },
  };
}

function scalarKind(shape: Shape): Kind | 'record' | undefined {
  const kind = kindOf(shape);
  switch (kind.kind) {
    case 'object':
      return 'record';
    case 'number':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'text':
      if (kind.format === 'uuid') return 'guid';
      return kind.format === 'date' || kind.format === 'date-time' ? 'date' : 'text';
    default:
      return undefined;
  }
}
