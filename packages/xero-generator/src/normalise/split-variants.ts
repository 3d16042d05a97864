import type { FamilyConfig } from '../families.ts';
import {
  type Content,
  type Document,
  type Operation,
  reference,
  referenceName,
  type Schema,
} from '../openapi.ts';
import { nameTaken } from './name-taken.ts';
import { reachable } from './reachable.ts';
import { mapInside, mapOperations, mapProperties } from './transform.ts';

/**
 * Splits every schema that is both read and written into the entity (`Invoice`) and its input
 * (`InvoiceInput`), where they differ.
 *
 * Read: enums are open, the entity's own id and what Xero always sends are required, nulls are
 * allowed where the family or an overlay says so. Write: no read-only properties, closed enums, the
 * published `required` list, no nulls.
 */
export function splitVariants(document: Document, config: FamilyConfig): Document {
  const schemas = document.components.schemas;
  const { fromRequests, fromResponses } = reachable(document);
  const readers: Record<string, Schema> = {};
  const writers: Record<string, Schema> = {};
  const writeOnly = (name: string) => fromRequests.has(name) && !fromResponses.has(name);

  for (const [name, schema] of Object.entries(schemas)) {
    if (!writeOnly(name)) readers[name] = readVariant(name, schema, schemas, config);
    if (fromRequests.has(name)) writers[name] = writeVariant(schema);
  }

  const differing = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [name, schema] of Object.entries(writers)) {
      if (differing.has(name) || writeOnly(name)) continue;
      const differs =
        JSON.stringify(schema) !== JSON.stringify(readers[name]) ||
        references(schema).some((target) => differing.has(target));
      if (differs && !schemas[name]?.enum) {
        differing.add(name);
        grown = true;
      }
    }
  }

  const inputName = (name: string) => (differing.has(name) ? `${name}Input` : name);
  const result: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(readers)) {
    result[name] = { ...schema, 'x-of': name, 'x-variant': 'read' };
  }
  for (const [name, schema] of Object.entries(writers)) {
    if (!differing.has(name) && !writeOnly(name)) continue;
    if (inputName(name) !== name && schemas[inputName(name)]) {
      throw nameTaken(config.name, name, inputName(name));
    }
    result[inputName(name)] = {
      ...rename(schema, inputName),
      'x-of': name,
      'x-variant': 'write',
    };
  }

  const withBodies = mapOperations(document, (operation): Operation => {
    if (!operation.requestBody) return operation;
    const content: Content = {};
    for (const [mediaType, { schema }] of Object.entries(operation.requestBody.content)) {
      content[mediaType] = schema ? { schema: rename(schema, inputName) } : {};
    }
    return { ...operation, requestBody: { ...operation.requestBody, content } };
  });
  return { ...withBodies, components: { schemas: result } };
}

function readVariant(
  name: string,
  schema: Schema,
  schemas: Record<string, Schema>,
  config: FamilyConfig,
): Schema {
  if (!schema.properties) return openItems(schema, schemas);
  const ownId = ownIdOf(name, schema);
  const optional = names(schema['x-read-optional']);
  const required = new Set([
    ...(schema.required ?? []),
    ...names(schema['x-read-required']),
    ...(ownId ? [ownId] : []),
  ]);
  for (const property of optional) required.delete(property);
  const read = mapProperties(schema, (property, propertyName) => {
    const { 'x-write-enum': _, 'x-read-type': readType, ...rest } = property;
    const nullable =
      property.nullable === true || (config.nulls === 'always' && propertyName !== ownId);
    const read = isScalarType(readType) ? { ...rest, type: readType } : rest;
    return { ...openItems(read, schemas), ...(nullable && { nullable: true }) };
  });
  return withRequired(read, required);
}

function writeVariant(schema: Schema): Schema {
  if (!schema.properties) return schema;
  const write = mapProperties(schema, (property) => {
    if (property.readOnly) return undefined;
    const {
      nullable: _,
      'x-read-type': __,
      'x-write-enum': narrowed,
      ...rest
    } = mapInside(property, ({ nullable: ___, ...inside }) => inside);
    if (typeof narrowed === 'string') return { ...rest, $ref: reference(narrowed) };
    return rest['x-kind'] === 'date-time' ? { ...rest, 'x-accepts-date': true } : rest;
  });
  const kept = Object.keys(write.properties ?? {});
  const required = (schema.required ?? []).filter((name) => kept.includes(name));
  return withRequired(write, new Set(required));
}

function withRequired(schema: Schema, required: ReadonlySet<string>): Schema {
  const {
    required: _,
    'x-read-required': __,
    'x-read-optional': ___,
    'x-own-id': ____,
    ...rest
  } = schema;
  const list = Object.keys(schema.properties ?? {}).filter((name) => required.has(name));
  return list.length > 0 ? { ...rest, required: list } : rest;
}

/** What identifies an entity: `InvoiceID` of Invoice, `invoiceId` of InvoiceResponse, `id`, `x-own-id`. */
export function ownIdOf(name: string, schema: Schema): string | undefined {
  const hint = schema['x-own-id'];
  if (typeof hint === 'string') return hint;
  const wanted = [`${name.replace(/Response$/, '')}id`, 'id'].map((id) => id.toLowerCase());
  return Object.keys(schema.properties ?? {}).find((property) =>
    wanted.includes(property.toLowerCase()),
  );
}

/** Marks references to enums, also in array items, as open. */
function openItems(schema: Schema, schemas: Record<string, Schema>): Schema {
  const name = referenceName(schema);
  if (name !== undefined) return schemas[name]?.enum ? { ...schema, 'x-open': true } : schema;
  return mapInside(schema, (inside) => openItems(inside, schemas));
}

function references(schema: Schema): string[] {
  const name = referenceName(schema);
  if (name !== undefined) return [name];
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ];
  return inside.flatMap(references);
}

function rename(schema: Schema, newName: (name: string) => string): Schema {
  const name = referenceName(schema);
  if (name !== undefined) return { ...schema, $ref: reference(newName(name)) };
  const renamed = mapProperties(schema, (property) => rename(property, newName));
  return mapInside(renamed, (inside) => rename(inside, newName));
}

function isScalarType(type: unknown): type is 'string' | 'number' | 'boolean' {
  return type === 'string' || type === 'number' || type === 'boolean';
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
