import type { PropertyModel, TypeExpression } from '../../model/model.ts';
import { key } from '../source.ts';
import { leafNames, leafOf } from './leaves.ts';
import type { SchemaTypes, Strictness } from './schema-types.ts';

/** A field of a schema: one that is shared, or a getter, which may refer to what comes later. */
export function fieldText(
  types: SchemaTypes,
  { name, type, required }: PropertyModel,
  strictness: Strictness,
): string {
  const leaf = leafOf(type);
  if (leaf !== undefined) {
    const names = leafNames(leaf, strictness);
    return `${key(name)}: part.${required ? names.required : names.optional},`;
  }
  const schema = schemaText(types, type, strictness);
  return `get ${key(name)}() { return ${required ? schema : `part.optional(${schema})`}; },`;
}

/** The schema of a value, as an expression. */
export function schemaText(
  types: SchemaTypes,
  type: TypeExpression,
  strictness: Strictness,
): string {
  const leaf = leafOf(type);
  if (leaf !== undefined) return `part.${leafNames(leaf, strictness).required}`;
  if (type.kind === 'enum' && strictness === 'strict') {
    return `part.listed(${types.named(type.name, strictness)})`;
  }
  if (type.kind === 'enum') {
    return `part.${type.open ? 'open' : 'nullable'}(${types.named(type.name, strictness)})`;
  }
  const inside = types.resolved(type);
  const input = strictness === 'strict' ? 'Input' : '';
  switch (inside.kind) {
    case 'array':
      return `part.list${input}(${schemaText(types, inside.items, strictness)})`;
    case 'map':
      return `part.map${input}(${schemaText(types, inside.values, strictness)})`;
    case 'reference':
      return `part.record${input}(${types.named(inside.nested ?? inside.name, strictness)})`;
    default:
      return schemaText(types, inside, strictness);
  }
}

/** The same without null. */
export function compositeText(
  types: SchemaTypes,
  type: TypeExpression,
  strictness: Strictness,
): string {
  switch (type.kind) {
    case 'array':
      return `z.array(${schemaText(types, type.items, strictness)})`;
    case 'map':
      return `z.record(z.string(), ${schemaText(types, type.values, strictness)})`;
    case 'reference':
    case 'enum':
      return types.named(type.name, strictness);
    default:
      return schemaText(types, type, strictness);
  }
}

/** An expression that a bundler may drop: every call in it says that it does nothing else. */
export function pure(schema: string): string {
  return schema.replace(/\b(?:z|part)\.\w+\(/g, '/*#__PURE__*/ $&');
}
