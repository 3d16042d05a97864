import type { FamilyConfig } from '../families.ts';
import { type Document, reference, referenceName, type Schema } from '../openapi.ts';
import { nameTaken } from './name-taken.ts';

/** Gives schemas the names that `types` of the family's entry wants for them. */
export function renameSchemas(document: Document, config: FamilyConfig): Document {
  const names = new Map(
    Object.entries(config.types).filter(([name]) => name in document.components.schemas),
  );
  if (names.size === 0) return document;
  for (const [name, newName] of names) {
    if (newName in document.components.schemas) throw nameTaken(config.name, name, newName);
  }
  const renamed = renameReferences(document, names);
  const schemas = Object.fromEntries(
    Object.entries(renamed.components.schemas).map(([name, schema]) => [
      names.get(name) ?? name,
      schema,
    ]),
  );
  return { ...renamed, components: { schemas } };
}

function renameReferences<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  if (Array.isArray(value)) return value.map((item) => renameReferences(item, names)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const target = names.get(referenceName(value as Schema) ?? '');
  if (target !== undefined) return { ...value, $ref: reference(target) };
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, renameReferences(child, names)]),
  ) as Value;
}
