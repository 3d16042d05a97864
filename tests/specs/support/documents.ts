import { diffDocuments } from '../../../scripts/specs/diff-documents.ts';
import type { JsonRecord } from '../../../scripts/specs/json.ts';

/** A document with one operation, `GET /Pets`. */
export function getPets(operation: JsonRecord, components: JsonRecord = {}): JsonRecord {
  return { paths: { '/Pets': { get: operation } }, components };
}

/** A document with one operation, `POST /Pets`. */
export function postPets(operation: JsonRecord, components: JsonRecord = {}): JsonRecord {
  return { paths: { '/Pets': { post: operation } }, components };
}

/** A document of schemas that no operation uses. */
export function schemas(named: JsonRecord): JsonRecord {
  return { components: { schemas: named } };
}

/** A document with one schema, `Pet`, that no operation uses. */
export function pet(schema: JsonRecord): JsonRecord {
  return schemas({ Pet: schema });
}

/** A document with one schema, `Pet`, that a response holds. */
export function petRead(schema: JsonRecord): JsonRecord {
  return getPets({ responses: { 200: jsonOf('Pet') } }, { schemas: { Pet: schema } });
}

/** A document with one schema, `Pet`, that a request holds. */
export function petWritten(schema: JsonRecord): JsonRecord {
  return postPets({ requestBody: jsonOf('Pet') }, { schemas: { Pet: schema } });
}

/** A body in JSON that refers to a named schema. */
export function jsonOf(name: string): JsonRecord {
  return json({ $ref: `#/components/schemas/${name}` });
}

/** A body in JSON with a schema. */
export function json(schema: JsonRecord): JsonRecord {
  return { content: { 'application/json': { schema } } };
}

/** The changes as `detail` and whether they break, which is what most tables are about. */
export function differences(
  before: JsonRecord,
  after: JsonRecord,
): readonly (readonly [detail: string, breaking: boolean])[] {
  return diffDocuments(before, after).map(({ path, detail, breaking }) => [
    detail ?? path,
    breaking,
  ]);
}
