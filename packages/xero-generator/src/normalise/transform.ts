import type { Document, Operation, PathItem, Schema } from '../openapi.ts';
import { httpMethods } from '../openapi.ts';

/** A new document in which every operation of every path went through `change`. */
export function mapOperations(
  document: Document,
  change: (operation: Operation, path: string) => Operation,
): Document {
  if (!document.paths) return document;
  const paths: Record<string, PathItem> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const changed: PathItem = {};
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation) changed[method] = change(operation, path);
    }
    paths[path] = changed;
  }
  return { ...document, paths };
}

/** A new document in which every named schema went through `change`. */
export function mapSchemas(
  document: Document,
  change: (schema: Schema, name: string) => Schema,
): Document {
  const schemas: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    schemas[name] = change(schema, name);
  }
  return { ...document, components: { ...document.components, schemas } };
}

/** A new schema in which every property went through `change`; dropped where it gives undefined. */
export function mapProperties(
  schema: Schema,
  change: (property: Schema, name: string) => Schema | undefined,
): Schema {
  if (!schema.properties) return schema;
  const properties: Record<string, Schema> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    const changed = change(property, name);
    if (changed) properties[name] = changed;
  }
  return { ...schema, properties };
}

/** A schema with what its array or map consists of changed. */
export function mapInside(schema: Schema, change: (inside: Schema) => Schema): Schema {
  if (schema.items) return { ...schema, items: change(schema.items) };
  return typeof schema.additionalProperties === 'object'
    ? { ...schema, additionalProperties: change(schema.additionalProperties) }
    : schema;
}
