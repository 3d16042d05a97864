import type { AnySchemaObject } from 'ajv';
import { type Document, referenceName, type Schema } from '../openapi.ts';

/** The two forms in which Xero writes a day and an instant: Microsoft's, and ISO 8601. */
const microsoftDate = /^\/Date\(-?\d+([+-]\d{4})?\)\/$/;
const isoDate = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What a string of each kind looks like on the wire. */
export const wireFormats: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => microsoftDate.test(text) || isoDate.test(text),
  uuid: (text) => uuid.test(text),
};

/**
 * The schemas of a normalised document as JSON Schema (draft 7) of what goes over the wire, under
 * `definitions`. A field that a schema does not have is refused, so that one that is missing there
 * is found; a value that an open enum does not list is one that the list lacks, and refused too.
 */
export function wireDefinitions(document: Document): Record<string, AnySchemaObject> {
  return Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, wireSchema(schema)]),
  );
}

/** A schema as JSON Schema of its wire form. */
export function wireSchema(schema: Schema): AnySchemaObject {
  const plain = withoutNull(schema);
  return schema.nullable ? orNull(plain) : plain;
}

/** `if` instead of `anyOf`, so that errors speak of what the value should have been otherwise. */
function orNull(schema: AnySchemaObject): AnySchemaObject {
  return { if: { type: 'null' }, else: schema };
}

function withoutNull(schema: Schema): AnySchemaObject {
  const name = referenceName(schema);
  if (name !== undefined) return { $ref: `#/definitions/${name}` };
  switch (schema.type) {
    case 'string':
      return { type: 'string', ...stringRules(schema) };
    case 'number':
    case 'integer':
      return { type: schema.type, ...pick(schema, 'minimum', 'maximum') };
    case 'boolean':
      return { type: 'boolean' };
    case 'array':
      return { type: 'array', ...(schema.items && { items: wireSchema(schema.items) }) };
    default:
      return objectSchema(schema);
  }
}

function stringRules(schema: Schema): AnySchemaObject {
  if (schema.enum) return { enum: schema.enum };
  if (schema['x-kind'] !== undefined) return { format: 'date' };
  return {
    ...(schema.format === 'uuid' && { format: 'uuid' }),
    ...pick(schema, 'maxLength'),
  };
}

function objectSchema(schema: Schema): AnySchemaObject {
  const { properties, additionalProperties, required } = schema;
  if (!properties) {
    const values = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    return { type: 'object', ...(values && { additionalProperties: wireSchema(values) }) };
  }
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, wireSchema(property)]),
    ),
    ...(required && { required }),
    additionalProperties: additionalProperties === true,
  };
}

function pick(schema: Schema, ...keys: ('minimum' | 'maximum' | 'maxLength')[]): AnySchemaObject {
  return Object.fromEntries(
    keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
  );
}
