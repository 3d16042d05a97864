import type { Document, Schema } from '../openapi.ts';
import { mapOperations, mapProperties, mapSchemas } from './transform.ts';

/**
 * Marks each date property and parameter as `x-kind: date` (a calendar day) or `date-time` (an
 * instant). Xero says it by format in some families and only by its own extensions in others.
 */
export function markDates(document: Document): Document {
  const withSchemas = mapSchemas(document, (schema) => mapProperties(schema, mark));
  return mapOperations(withSchemas, (operation) => ({
    ...operation,
    parameters: (operation.parameters ?? []).map((parameter) => ({
      ...parameter,
      schema: mark(parameter.schema),
    })),
  }));
}

function mark(schema: Schema): Schema {
  if (schema.items) return { ...schema, items: mark(schema.items) };
  if (typeof schema.additionalProperties === 'object') {
    return { ...schema, additionalProperties: mark(schema.additionalProperties) };
  }
  if (schema.type !== 'string') return schema;
  if (schema['x-is-msdate-time'] || schema['x-is-datetime'] || schema.format === 'date-time') {
    return { ...schema, 'x-kind': 'date-time' };
  }
  if (schema['x-is-msdate'] || schema['x-is-date'] || schema.format === 'date') {
    return { ...schema, 'x-kind': 'date' };
  }
  return schema;
}
