import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/ingest/parse-document.ts';
import type { JsonObject } from '../../src/json.ts';
import { familyModel } from '../../src/model/family.ts';
import type { FamilyModel, OperationModel, TypeModel } from '../../src/model/model.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { resolveShared } from '../../src/normalise/resolve-shared.ts';
import type { Document, Operation, Schema } from '../../src/openapi.ts';
import { family, oneScope } from './family.ts';

/** The text of `specs/fixtures/<feature>.yaml`. */
export function fixtureText(feature: string): string {
  return readFileSync(
    new URL(`../../../../specs/fixtures/${feature}.yaml`, import.meta.url),
    'utf8',
  );
}

/** A document without the head that every one has. */
export function inline(body: string): JsonObject {
  const head = 'openapi: 3.0.0\ninfo: { title: Bakery, version: 1.0.0 }\n';
  return parseDocument('bakery', 'bakery.yaml', head + body);
}

/** A fixture after parsing, its prose gone. */
export function parsed(feature: string): JsonObject {
  return parseDocument('bakery', 'bakery.yaml', fixtureText(feature));
}

/** A fixture before the first normalising step. */
export function resolved(feature: string): Document {
  return resolveShared('bakery', parsed(feature));
}

/** A document of schemas only, before the first normalising step. */
export function schemasOnly(schemas: Record<string, Schema>): Document {
  return { openapi: '3.0.0', info: { title: 'Bakery', version: '1.0.0' }, components: { schemas } };
}

/** A fixture, or a document, after the last normalising step. */
export function normalised(
  source: string | JsonObject,
  exceptions: Parameters<typeof family>[0] = {},
): Document {
  const document = typeof source === 'string' ? parsed(source) : source;
  return normalise(document, family(exceptions));
}

/** The model of a fixture or of a document. */
export function modelOf(
  source: string | JsonObject,
  exceptions: Parameters<typeof family>[0] = {},
): FamilyModel {
  return familyModel(family(exceptions), normalised(source, exceptions), oneScope);
}

/** A named schema of a document; fails where it is missing. */
export function schemaOf(document: Document, name: string): Schema {
  return present(document.components.schemas[name], name);
}

/** A property of a named schema of a document. */
export function propertyOf(document: Document, name: string, property: string): Schema {
  return present(schemaOf(document, name).properties?.[property], `${name}.${property}`);
}

/** An operation of a document by its id. */
export function operationOf(document: Document, id: string): Operation {
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item));
  return present(
    operations.find((operation) => operation.operationId === id),
    id,
  );
}

/** An operation of a model by its id. */
export function operation(model: FamilyModel, id: string): OperationModel {
  return present(
    model.operations.find((candidate) => candidate.id === id),
    id,
  );
}

/** A type of a model by its name. */
export function type(model: FamilyModel, name: string): TypeModel {
  return present(
    model.types.find((candidate) => candidate.name === name),
    name,
  );
}

function present<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The fixture has no ${name}.`);
  return value;
}
