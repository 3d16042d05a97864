import type { TypeExpression, TypeModel } from '../model/model.ts';

type Interface = Extract<TypeModel, { kind: 'interface' }>;

/** A type as TypeScript; inputs take read-only arrays too. */
export function typeText(type: TypeExpression, variant: Interface['variant'] = 'read'): string {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return type.kind;
    case 'date':
      return 'IsoDate';
    case 'date-time':
      return type.acceptsDate ? 'IsoDateTime | Date' : 'IsoDateTime';
    case 'enum':
      return type.open ? `Open<${type.name}>` : type.name;
    case 'reference':
      return type.nested ?? type.name;
    case 'array': {
      const items = typeText(type.items, variant) + (type.nullableItems ? ' | null' : '');
      const element = /\||^readonly /.test(items) ? `(${items})` : items;
      return variant === 'write' ? `readonly ${element}[]` : `${element}[]`;
    }
    case 'map':
      return `Record<string, ${typeText(type.values, variant)}>`;
    case 'json':
      return 'unknown';
    case 'binary':
      return 'Uint8Array';
  }
}

/** The names of other emitted types that a type mentions. */
export function mentioned(type: TypeExpression): string[] {
  switch (type.kind) {
    case 'date':
      return ['IsoDate'];
    case 'date-time':
      return ['IsoDateTime'];
    case 'enum':
      return type.open ? [type.name, 'Open'] : [type.name];
    case 'reference':
      return [type.nested ?? type.name];
    case 'array':
      return mentioned(type.items);
    case 'map':
      return mentioned(type.values);
    default:
      return [];
  }
}
