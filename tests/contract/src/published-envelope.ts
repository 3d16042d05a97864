import { isObject, type JsonObject, objectAt } from './json.ts';
import type { PublishedDocument } from './published-document.ts';
import { resolve } from './published-document.ts';

/**
 * How an entity is wrapped on the wire.
 *
 * - `bare`: the entity itself.
 * - `bareList`: a list of entities, nothing around it.
 * - `keyed`: an object with one key that holds the entity.
 * - `keyedList`: an object with one key that holds the list of entities.
 */
export type Envelope =
  | { readonly kind: 'bare' | 'bareList'; readonly entity: JsonObject }
  | { readonly kind: 'keyed' | 'keyedList'; readonly key: string; readonly entity: JsonObject };

/** Keys of envelopes that say something about the answer and are not the answer. */
const aboutTheAnswer = new Set([
  'pagination',
  'Warnings',
  'problem',
  'TotalCount',
  'Page',
  'PerPage',
]);

/** Says how the entity of a request body or an answer is wrapped, from the shape of its schema alone. */
export function envelopeOf(document: PublishedDocument, schema: JsonObject): Envelope {
  if (schema.type === 'array') {
    return { kind: 'bareList', entity: resolve(document, schema.items) };
  }
  const keys = Object.entries(objectAt(schema, 'properties')).filter(
    ([key]) => !aboutTheAnswer.has(key),
  );
  const [only, second] = keys;
  if (only === undefined || second !== undefined) return { kind: 'bare', entity: schema };
  const [key, node] = only;
  const value = resolve(document, node);
  if (value.type === 'array') {
    return { kind: 'keyedList', key, entity: resolve(document, value.items) };
  }
  return isObject(value.properties)
    ? { kind: 'keyed', key, entity: value }
    : { kind: 'bare', entity: schema };
}
