import { type Document, operationsOf, referenceName, type Schema } from '../openapi.ts';

/** Names of the schemas that requests and responses lead to. */
export interface Reachable {
  readonly fromRequests: ReadonlySet<string>;
  readonly fromResponses: ReadonlySet<string>;
}

/** Follows references from every request body, past what only Xero sets, and every response. */
export function reachable(document: Document): Reachable {
  const fromRequests = new Set<string>();
  const fromResponses = new Set<string>();
  for (const { operation } of operationsOf(document)) {
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
      follow(document, schema, fromRequests, true);
    }
    for (const response of Object.values(operation.responses)) {
      for (const { schema } of Object.values(response.content ?? {})) {
        follow(document, schema, fromResponses);
      }
    }
  }
  return { fromRequests, fromResponses };
}

function follow(
  document: Document,
  schema: Schema | undefined,
  seen: Set<string>,
  writing = false,
): void {
  if (!schema || (writing && schema.readOnly)) return;
  const name = referenceName(schema);
  if (name !== undefined) {
    if (seen.has(name)) return;
    seen.add(name);
    follow(document, document.components.schemas[name], seen, writing);
    return;
  }
  follow(document, schema.items, seen, writing);
  for (const property of Object.values(schema.properties ?? {})) {
    follow(document, property, seen, writing);
  }
  if (typeof schema.additionalProperties === 'object') {
    follow(document, schema.additionalProperties, seen, writing);
  }
}
