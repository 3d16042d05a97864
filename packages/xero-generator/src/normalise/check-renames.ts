import { GeneratorError } from '../errors.ts';
import type { FamilyConfig } from '../families.ts';
import { pointer } from '../json.ts';
import { type Document, operationsOf } from '../openapi.ts';

/**
 * Fails where `types` of the family's entry renames something that is not there (any more).
 *
 * @throws {GeneratorError} naming the stale entry.
 */
export function checkRenames(document: Document, config: FamilyConfig): Document {
  const { schemas } = document.components;
  const known = new Set<string>(Object.keys(schemas));
  for (const [name, schema] of Object.entries(schemas)) {
    for (const property of Object.keys(schema.properties ?? {})) known.add(`${name}.${property}`);
  }
  for (const { path, operation } of operationsOf(document)) {
    for (const { name } of operation.parameters ?? []) known.add(`?${name}`).add(`${path}?${name}`);
  }
  const stale = [
    ...Object.keys(config.types)
      .filter((name) => !known.has(name))
      .map((name) => ['types', name]),
    ...Object.keys(config.parameters)
      .filter((name) => !known.has(`?${name}`))
      .map((name) => ['parameters', name]),
  ];
  const [entry] = stale;
  if (!entry) return document;
  throw new GeneratorError({
    stage: 'config',
    family: config.name,
    pointer: `specs/families.yaml#${pointer(config.name, ...entry)}`,
    problem: 'There is no such schema, property or parameter to rename.',
    hint: 'Remove the entry, or correct it; what it may name is explained at the top of the file.',
  });
}
