import { type Document, referenceName, type Schema } from '../openapi.ts';

/** What stands beside the entity in Xero's envelopes. */
const bookkeeping = new Set(['pagination', 'problem', 'Warnings', 'TotalCount', 'Page', 'PerPage']);

/** A wrapper on the wire: the key that holds the entity or entities, and whether in an array. */
export interface Envelope {
  readonly key: string;
  readonly array: boolean;
  /** The schema of the entity, or of each element. */
  readonly content: Schema;
}

/** The envelope that a named schema is, or undefined where it is an entity itself. */
export function envelopeOf(document: Document, name: string): Envelope | undefined {
  const schema = document.components.schemas[name];
  const keys = Object.keys(schema?.properties ?? {}).filter((key) => !bookkeeping.has(key));
  const [key] = keys;
  const content = key === undefined ? undefined : schema?.properties?.[key];
  if (keys.length !== 1 || key === undefined || !content) return undefined;
  const items = arrayItems(document, content);
  if (items) return { key, array: true, content: items };
  const target = referenceName(content);
  return target !== undefined && !document.components.schemas[target]?.enum
    ? { key, array: false, content }
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
