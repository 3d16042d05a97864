import { type Change, sortChanges } from './diff/change.ts';
import { compareOperations } from './diff/compare-operations.ts';
import { compareSchemas } from './diff/compare-schemas.ts';
import { matchKeys } from './diff/match-keys.ts';
import { schemaUsage } from './diff/usage.ts';
import { type JsonRecord, listOf, mapOf, recordOf, textOf } from './json.ts';

export type { Change } from './diff/change.ts';

/**
 * Tells what changed between two releases of an OpenAPI document: facts only, never descriptions,
 * summaries or examples. Sorted, so that the same documents give the same list.
 *
 * A change is breaking when a program that compiled and worked before may not afterwards:
 * - whatever has gone: an operation, parameter, schema, field or enum value; a scope that was
 *   enough; a media type; a 2xx response;
 * - another type, format, way of writing dates, base URL, operationId or path;
 * - a new required parameter or body, and one that has become required;
 * - a field that is new and required, or newly required, **in a schema that requests use**: who only
 *   reads it gains by that. Turned round, a field that is no longer required breaks only where
 *   responses use the schema. The same goes for `nullable`, `readOnly`, `writeOnly` and constraints.
 *
 * A new optional field, optional parameter, operation, schema or enum value breaks nobody: enums are
 * open when read. Reading and writing are told from where operations use the schema, in either
 * document; a schema that none uses counts as both. A webhook's body counts as read.
 */
export function diffDocuments(before: JsonRecord, after: JsonRecord): Change[] {
  return sortChanges([
    ...compareServers(before, after),
    ...compareOperations({ before, after }),
    ...compareNamedSchemas(before, after),
  ]);
}

function compareNamedSchemas(before: JsonRecord, after: JsonRecord): Change[] {
  const schemas = matchKeys(namedSchemas(before), namedSchemas(after));
  const usageOf = schemaUsage([before, after]);
  const whole = (path: string, action: Change['action']): Change => ({
    kind: 'schema',
    action,
    path,
    breaking: action === 'removed',
  });
  return [
    ...schemas.added.map(([name]) => whole(name, 'added')),
    ...schemas.removed.map(([name]) => whole(name, 'removed')),
    ...schemas.kept.flatMap(([name, old, current]) =>
      compareSchemas(old, current, { path: name, kind: 'schema', usage: usageOf(name) }),
    ),
  ];
}

function namedSchemas(document: JsonRecord): Map<string, unknown> {
  return mapOf(recordOf(document.components).schemas);
}

/** The base URL concerns every operation. A document that is new has none to compare with. */
function compareServers(before: JsonRecord, after: JsonRecord): Change[] {
  const [old, current] = [before, after].map((document) =>
    listOf(document.servers).flatMap((server) => textOf(recordOf(server).url) ?? []),
  );
  if (!old?.length || !current?.length || old.join() === current.join()) return [];
  const detail = `served at ${old.join(', ')} → ${current.join(', ')}`;
  return [{ kind: 'operation', action: 'changed', path: 'all operations', detail, breaking: true }];
}
