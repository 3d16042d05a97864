import type { FamilyConfig } from '../families.ts';
import { envelopeOf } from '../model/envelope.ts';
import {
  type Document,
  operationsOf,
  reference,
  referenceName,
  type Schema,
} from '../openapi.ts';
import { nameTaken } from './name-taken.ts';
import { mapProperties, mapSchemas } from './transform.ts';

/**
 * Gives entities with `x-whole-required` a second form for where they stand inside another record:
 * Xero sends less of them there. `Invoice` then has what is always there when invoices are asked for,
 * `NestedInvoice` what is always there in the invoice of a payment.
 */
export function splitNested(document: Document, config: FamilyConfig): Document {
  const wholes = Object.entries(document.components.schemas).filter(
    ([, schema]) => schema['x-variant'] === 'read' && Array.isArray(schema['x-whole-required']),
  );
  if (wholes.length === 0) return document;
  const nestedNames = new Map(wholes.map(([name]) => [name, `Nested${name}`]));
  for (const [name, nested] of nestedNames) {
    if (document.components.schemas[nested]) throw nameTaken(config.name, name, nested);
  }
  const toNested = (schema: Schema): Schema => {
    const nested = nestedNames.get(referenceName(schema) ?? '');
    if (nested !== undefined) return { ...schema, $ref: reference(nested) };
    return schema.items ? { ...schema, items: toNested(schema.items) } : schema;
  };
  const envelopes = envelopesOf(document);
  const inside = mapSchemas(document, (schema, name) => {
    if (schema['x-variant'] !== 'read') return schema;
    return mapProperties(schema, (property) =>
      envelopes.has(name) && !saysNested(property) ? property : toNested(property),
    );
  });
  const forms = wholes.flatMap(([name, { 'x-whole-required': whole }]): [string, Schema][] => {
    const { 'x-whole-required': _, ...form } = inside.components.schemas[name] ?? {};
    const required = new Set([...(form.required ?? []), ...(whole as string[])]);
    const names = Object.keys(form.properties ?? {}).filter((property) => required.has(property));
    return [
      [name, { ...form, required: names }],
      [`Nested${name}`, { ...form, 'x-nested-of': name }],
    ];
  });
  const schemas = { ...inside.components.schemas, ...Object.fromEntries(forms) };
  return { ...inside, components: { schemas } };
}

/** An answer may hold nested forms itself, where an overlay says so. */
function saysNested(property: Schema): boolean {
  return property['x-nested'] === true;
}

function envelopesOf(document: Document): Set<string> {
  const bodies = [...operationsOf(document)].flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap(({ content }) => Object.values(content ?? {})),
  );
  const names = bodies.flatMap(({ schema }) => referenceName(schema) ?? []);
  return new Set(names.filter((name) => envelopeOf(document, name) !== undefined));
}
