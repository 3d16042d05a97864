import { type Document, referenceName, type Schema } from '../openapi.ts';

/** What stands beside the entity in Xero's envelopes. */
const bookkeeping = new Set(['pagination', 'problem', 'Warnings', 'TotalCount', 'Page', 'PerPage']);

/** A wrapper on the wire: the key that holds the entity or entities, and whether in an array. */
export interface Envelope {
  readonly key: string;
  readonly array: boolean;
  /** The schema of the entity, or of each element. */
  readonly content: Schema;
  /** What stands beside it. */
  readonly beside: Readonly<Record<string, Schema>>;
}

/** The envelope that a named schema is, or undefined where it is an entity itself. */
export function envelopeOf(document: Document, name: string): Envelope | undefined {
  const schema = document.components.schemas[name];
  const entries = Object.entries(schema?.properties ?? {});
  const [held, ...others] = entries.filter(([key]) => !bookkeeping.has(key));
  if (!held || others.length > 0) return undefined;
  const [key, content] = held;
  const beside = Object.fromEntries(entries.filter(([name]) => bookkeeping.has(name)));
  const items = arrayItems(document, content);
  if (items) return { key, array: true, content: items, beside };
  const target = referenceName(content);
  return target !== undefined && !document.components.schemas[target]?.enum
    ? { key, array: false, content, beside }
    : undefined;
}

/** The element schema of an array, also of a named one. */
export function arrayItems(document: Document, schema: Schema): Schema | undefined {
  const name = referenceName(schema);
  const resolved = name === undefined ? schema : document.components.schemas[name];
  return resolved?.type === 'array' ? resolved.items : undefined;
}

/** Whether a list under this schema says how many pages there are. */
export function hasPagination(document: Document, name: string): boolean {
  const properties = document.components.schemas[name]?.properties ?? {};
  return 'pagination' in properties || 'TotalCount' in properties;
}
