import { isRecord, type JsonRecord, mapOf } from '../json.ts';
import { listOperations } from './operation-list.ts';
import { lookUp, referencedSchema, referenceOf } from './references.ts';

/** Whether programs write values of a schema (requests), read them (responses), or both. */
export interface Usage {
  readonly read: boolean;
  readonly write: boolean;
}

/** Read and written. */
export const bothWays: Usage = { read: true, write: true };

/**
 * Tells for a schema's name how the documents use it, directly or through other schemas. The body of
 * a webhook comes from Xero, so it is read. A schema that no operation reaches counts as both, since
 * its type is exported and nothing says how it is used.
 */
export function schemaUsage(documents: readonly JsonRecord[]): (name: string) => Usage {
  const read = new Set<string>();
  const written = new Set<string>();
  for (const document of documents) {
    const readSeen = new Set<string>();
    const writtenSeen = new Set<string>();
    for (const { operation, parameters, incoming } of listOperations(document).values()) {
      const body = operation.requestBody;
      const responses = [...mapOf(operation.responses).values()];
      mark(document, incoming ? responses : [body, [...parameters.values()]], written, writtenSeen);
      mark(document, incoming ? body : responses, read, readSeen);
    }
  }
  return (name) => {
    const usage = { read: read.has(name), write: written.has(name) };
    return usage.read || usage.write ? usage : bothWays;
  };
}

function mark(document: JsonRecord, value: unknown, into: Set<string>, seen: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) mark(document, item, into, seen);
    return;
  }
  if (!isRecord(value)) return;
  const reference = referenceOf(value);
  if (reference === undefined) {
    for (const child of Object.values(value)) mark(document, child, into, seen);
    return;
  }
  if (seen.has(reference)) return;
  seen.add(reference);
  const name = referencedSchema(reference);
  if (name !== undefined) into.add(name);
  mark(document, lookUp(document, reference), into, seen);
}
