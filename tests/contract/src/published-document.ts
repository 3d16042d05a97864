import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isObject, type Json, type JsonObject } from './json.ts';

const folder = new URL('../../../specs/xero/', import.meta.url);

export interface PublishedDocument {
  /** `payroll-au-v2`: the file name without vendor and extension. */
  readonly family: string;
  readonly file: string;
  readonly root: JsonObject;
}

/**
 * Reads every published YAML file that has paths (webhooks has none), ordered by family.
 * An empty list means that the files were never fetched.
 *
 * @throws {Error} when a file holds no YAML object.
 */
export function readPublishedDocuments(): readonly PublishedDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map(readDocument)
    .filter(({ root }) => isObject(root.paths))
    .sort((left, right) => (left.family < right.family ? -1 : 1));
}

function readDocument(file: string): PublishedDocument {
  const root = load(readFileSync(new URL(file, folder), 'utf8'), { schema: CORE_SCHEMA });
  if (!isObject(root)) throw new Error(`specs/xero/${file} holds no YAML object.`);
  const family = file.replace(/^xero[-_]/, '').replace(/\.yaml$/, '');
  return { family, file, root };
}

/**
 * Follows `$ref` until something else stands there. Siblings of a `$ref` are ignored, as OpenAPI 3.0 says.
 *
 * @throws {Error} when the reference leads nowhere or in a circle.
 */
export function resolve(document: PublishedDocument, node: Json | undefined): JsonObject {
  const seen = new Set<string>();
  let current: Json | undefined = node;
  while (isObject(current) && typeof current.$ref === 'string') {
    const reference = current.$ref;
    if (seen.has(reference)) throw new Error(`${document.file}: ${reference} leads in a circle.`);
    seen.add(reference);
    current = follow(document, reference);
  }
  if (!isObject(current)) throw new Error(`${document.file}: an object was expected here.`);
  return current;
}

function follow(document: PublishedDocument, reference: string): Json | undefined {
  let current: Json | undefined = document.root;
  for (const token of reference.replace(/^#\//, '').split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isObject(current) || current[key] === undefined) {
      throw new Error(`${document.file}: ${reference} leads nowhere.`);
    }
    current = current[key];
  }
  return current;
}
