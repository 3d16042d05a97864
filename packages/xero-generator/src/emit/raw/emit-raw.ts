import openapiTS, { astToString } from 'openapi-typescript';
import type { FamilyModel } from '../../model/model.ts';
import type { Document, PathItem } from '../../openapi.ts';
import { banner, type EmittedFile } from '../source.ts';

/**
 * `raw.gen.ts`: the `paths` of openapi-typescript for the escape hatch, dates as they are on the
 * wire. The PDF entries are left out: on the wire they are their entity's path under another `Accept`.
 */
export async function emitRaw(model: FamilyModel, document: Document): Promise<EmittedFile> {
  const nodes = await openapiTS(wireDocument(document) as never, {
    silent: true,
    alphabetize: false,
    defaultNonNullable: false,
    excludeDeprecated: false,
  });
  return { path: 'src/raw.gen.ts', text: `${banner(model)}\n${astToString(nodes)}` };
}

function wireDocument(document: Document): Document {
  const paths: Record<string, PathItem> = {};
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const aliased = Object.values(item).some((operation) => operation['x-path'] !== undefined);
    if (!aliased) paths[path] = item;
  }
  return withOpenEnums({ ...document, openapi: '3.0.3', paths });
}

/** References to open enums become the enum or any other text. */
function withOpenEnums<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withOpenEnums) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const source = value as Record<string, unknown>;
  if (typeof source['$ref'] === 'string') {
    const plain = { $ref: source['$ref'] };
    const known = source['x-open'] === true ? [plain, { type: 'string' }] : [plain];
    const nullable = source['nullable'] === true ? [{ type: 'null' }] : [];
    const options = [...known, ...nullable];
    return (options.length === 1 ? plain : { anyOf: options }) as Value;
  }
  return Object.fromEntries(
    Object.entries(source).map(([key, child]) => [key, withOpenEnums(child)]),
  ) as Value;
}
