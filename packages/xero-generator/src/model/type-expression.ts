import { GeneratorError } from '../errors.ts';
import { type Document, referenceName, type Schema } from '../openapi.ts';
import type { TypeExpression } from './model.ts';

const understood = new Set([
  '$ref',
  'type',
  'format',
  'enum',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'nullable',
  'readOnly',
  'deprecated',
  'minimum',
  'maximum',
  'maxLength',
  'default',
  'title',
]);

/**
 * Says a schema in terms of the model.
 *
 * @throws {GeneratorError} for a construct that the model has no word for.
 */
export function typeExpression(
  family: string,
  document: Document,
  schema: Schema,
  place: string,
): TypeExpression {
  checkKeywords(family, schema, place);
  const name = referenceName(schema);
  if (name !== undefined) {
    const target = document.components.schemas[name];
    if (!target) throw unexpressible(family, place, `The schema \`${name}\` does not exist.`);
    if (target.enum) return { kind: 'enum', name, open: schema['x-open'] === true };
    return target['x-variant'] === 'nested'
      ? { kind: 'reference', name: String(target['x-of']), nested: name }
      : { kind: 'reference', name };
  }
  if (schema.$ref)
    throw unexpressible(family, place, `The reference ${schema.$ref} is not to a schema.`);
  if (schema.enum) {
    throw unexpressible(family, place, 'The enum stands where it gets no name of its own.');
  }
  if (schema['x-kind'] === 'date') return { kind: 'date' };
  if (schema['x-kind'] === 'date-time') {
    return { kind: 'date-time', acceptsDate: schema['x-accepts-date'] === true };
  }
  switch (schema.type) {
    case 'string':
      if (schema.format === 'binary') return { kind: 'binary' };
      return schema.format ? { kind: 'string', format: schema.format } : { kind: 'string' };
    case 'number':
    case 'integer':
      return { kind: 'number', integer: schema.type === 'integer' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      if (!schema.items) throw unexpressible(family, place, 'The array has no `items`.');
      return {
        kind: 'array',
        items: typeExpression(family, document, schema.items, `${place}/items`),
        ...(schema.items.nullable && { nullableItems: true }),
      };
    case 'object':
      if (typeof schema.additionalProperties === 'object') {
        const values = schema.additionalProperties;
        return {
          kind: 'map',
          values: typeExpression(family, document, values, `${place}/additionalProperties`),
        };
      }
      if (!schema.properties) return { kind: 'map', values: { kind: 'json' } };
      throw unexpressible(family, place, 'An object without a name stands inside another schema.');
    default:
      throw unexpressible(family, place, `The type \`${String(schema.type)}\` is not known.`);
  }
}

/**
 * Fails on a keyword that nobody reads, so that nothing published is dropped in silence.
 *
 * @throws {GeneratorError} with the pointer of the keyword.
 */
export function checkKeywords(family: string, schema: Schema, place: string): void {
  const unknown = Object.keys(schema).find(
    (keyword) => !understood.has(keyword) && !keyword.startsWith('x-'),
  );
  if (unknown !== undefined) {
    throw unexpressible(family, `${place}/${unknown}`, `The model has no word for \`${unknown}\`.`);
  }
}

/** The error for a construct that the model has no word for. */
export function unexpressible(family: string, place: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'model',
    family,
    pointer: place,
    problem,
    hint: `Rewrite it by an action in specs/overlays/${family}.yaml, or teach packages/xero-generator/src/model/type-expression.ts.`,
  });
}
