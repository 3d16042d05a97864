import type { FamilyConfig } from '../families.ts';
import { envelopeOf } from '../model/envelope.ts';
import { type Document, reference, referenceName, type Schema } from '../openapi.ts';
import { nameTaken } from './name-taken.ts';
import { mapInside, mapProperties } from './transform.ts';

/**
 * Gives a record that Xero sends with fewer fields inside other records a second form for there:
 * `Payment.Invoice` is a `NestedInvoice`. Only the whole record requires what `x-whole-required` lists.
 */
export function nestRecords(document: Document, { name: family }: FamilyConfig): Document {
  const { schemas } = document.components;
  const nested = new Set(
    Object.keys(schemas).filter((name) => isRead(schemas[name]) && wholeOnly(schemas[name])),
  );
  const result: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const { 'x-whole-required': _, ...plain } = schema;
    const isRecord = isRead(schema) && !envelopeOf(document, name);
    const part = isRecord ? withNested(plain, nested) : plain;
    result[name] = nested.has(name) ? withRequired(part, wholeOnly(schema) ?? []) : part;
    if (!nested.has(name)) continue;
    if (schemas[nestedName(name)]) throw nameTaken(family, name, nestedName(name));
    result[nestedName(name)] = { ...part, 'x-variant': 'nested' };
  }
  return { ...document, components: { schemas: result } };
}

function nestedName(name: string): string {
  return `Nested${name}`;
}

function isRead(schema: Schema | undefined): boolean {
  return schema?.['x-variant'] === 'read';
}

function wholeOnly(schema: Schema | undefined): readonly unknown[] | undefined {
  const names = schema?.['x-whole-required'];
  return Array.isArray(names) ? names : undefined;
}

function withRequired(schema: Schema, more: readonly unknown[]): Schema {
  const required = Object.keys(schema.properties ?? {}).filter(
    (name) => schema.required?.includes(name) || more.includes(name),
  );
  return { ...schema, required };
}

/** A schema whose references to records are to their nested forms. */
function withNested(schema: Schema, nested: ReadonlySet<string>): Schema {
  const name = referenceName(schema);
  if (name !== undefined) {
    return nested.has(name) ? { ...schema, $ref: reference(nestedName(name)) } : schema;
  }
  const inside = mapProperties(schema, (property) => withNested(property, nested));
  return mapInside(inside, (held) => withNested(held, nested));
}
