import { type JsonRecord, mapOf, recordOf } from '../json.ts';
import type { Change } from './change.ts';
import { compareSchemas } from './compare-schemas.ts';
import { matchKeys } from './match-keys.ts';
import { follow } from './references.ts';
import type { Usage } from './usage.ts';

/** Two documents, one of them to resolve each side's references. */
export interface DocumentPair {
  readonly before: JsonRecord;
  readonly after: JsonRecord;
}

const change = (path: string, detail: string, breaking: boolean): Change => ({
  kind: 'operation',
  action: 'changed',
  path,
  detail,
  breaking,
});

/** Compares request bodies: breaking is what makes a body that was right wrong. */
export function compareRequests(
  path: string,
  operations: DocumentPair,
  documents: DocumentPair,
  usage: Usage,
): Change[] {
  const before = follow(documents.before, operations.before.requestBody);
  const after = follow(documents.after, operations.after.requestBody);
  const had = Object.hasOwn(operations.before, 'requestBody');
  const has = Object.hasOwn(operations.after, 'requestBody');
  const required = after.required === true;
  if (had && !has) return [change(path, 'request body removed', true)];
  if (!had && has) {
    const detail = `${required ? 'required' : 'optional'} request body added`;
    return [change(path, detail, required)];
  }
  const duty = required
    ? change(path, 'request body optional → required', true)
    : change(path, 'request body required → optional', false);
  return [
    ...(required === (before.required === true) ? [] : [duty]),
    ...compareContent(path, 'request body', before, after, usage),
  ];
}

/** Compares responses: breaking is what takes away a success, or a form of it, that was promised. */
export function compareResponses(
  path: string,
  operations: DocumentPair,
  documents: DocumentPair,
  usage: Usage,
): Change[] {
  const responses = matchKeys(
    mapOf(operations.before.responses),
    mapOf(operations.after.responses),
  );
  return [
    ...responses.removed.map(([status]) =>
      change(path, `response ${status} removed`, /^(2|default)/.test(status)),
    ),
    ...responses.added.map(([status]) => change(path, `response ${status} added`, false)),
    ...responses.kept.flatMap(([status, old, current]) =>
      compareContent(
        path,
        `response ${status}`,
        follow(documents.before, old),
        follow(documents.after, current),
        usage,
      ),
    ),
  ];
}

function compareContent(
  path: string,
  part: string,
  before: JsonRecord,
  after: JsonRecord,
  usage: Usage,
): Change[] {
  const media = matchKeys(mapOf(before.content), mapOf(after.content));
  return [
    ...media.removed.map(([type]) => change(path, `${part} no longer ${type}`, true)),
    ...media.added.map(([type]) => change(path, `${part} also ${type}`, false)),
    ...media.kept.flatMap(([type, old, current]) =>
      compareSchemas(schemaOf(old), schemaOf(current), {
        kind: 'operation',
        path: `${path} › ${part} ${type}`,
        usage,
      }),
    ),
  ];
}

function schemaOf(media: unknown): unknown {
  return recordOf(recordOf(media).schema);
}
