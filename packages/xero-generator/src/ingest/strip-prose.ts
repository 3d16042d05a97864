import { isObject, type Json, type JsonObject } from '../json.ts';

const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs']);

/** Keys whose values map names of the user's choice to objects, so that a key there is never prose. */
const nameMaps = new Set([
  'properties',
  'schemas',
  'parameters',
  'responses',
  'requestBodies',
  'headers',
  'paths',
  'webhooks',
  'scopes',
  'securitySchemes',
]);

/**
 * Drops every sentence and example of the published document: we take facts from it, not text.
 * A property that happens to be named `description` stays.
 */
export function stripProse(value: Json, inNameMap = false): Json {
  if (Array.isArray(value)) return value.map((item) => stripProse(item));
  if (!isObject(value)) return value;
  const kept: Record<string, Json> = {};
  for (const [key, child] of Object.entries(value as JsonObject)) {
    if (child === undefined) continue;
    if (!inNameMap && (prose.has(key) || key.startsWith('x-example'))) continue;
    kept[key] = stripProse(child, !inNameMap && nameMaps.has(key) && isObject(child));
  }
  return kept;
}
