import type { FamilyConfig } from '../families.ts';
import { upperFirst, words } from '../names.ts';
import { type Document, type Parameter, reference, type Schema } from '../openapi.ts';
import { nameTaken } from './name-taken.ts';
import { mapOperations, mapProperties, mapSchemas } from './transform.ts';

/**
 * Gives every inline enum a name (`Invoice.Status` → `InvoiceStatus`), in properties, in array items
 * and in parameters, so that hovers and errors show one word instead of a list of literals. Enums of
 * the same values under the same name are one.
 */
export function hoistEnums(document: Document, config: FamilyConfig): Document {
  const hoisted: Record<string, Schema> = {};
  const taken = document.components.schemas;

  const hoist = (schema: Schema, candidates: readonly string[]): Schema => {
    if (!schema.enum) return schema;
    const values = JSON.stringify(schema.enum);
    const name = candidates.find((candidate) => {
      const known = hoisted[candidate] ?? taken[candidate];
      return known === undefined || JSON.stringify(known.enum) === values;
    });
    if (name === undefined) return schema;
    const { enum: literals, type: _, ...rest } = schema;
    if (!taken[name]) hoisted[name] = { type: 'string', enum: literals ?? [] };
    return { ...rest, $ref: reference(name) };
  };

  const inSchemas = mapSchemas(document, (schema, owner) =>
    schema.enum
      ? { ...schema, type: 'string' }
      : mapProperties(schema, (property, name) => {
          const names = enumNames(config, owner, name);
          const writeEnum = property['x-write-enum'];
          const withItems = property.items
            ? { ...property, items: hoist(property.items, names) }
            : property;
          const result = hoist(withItems, names);
          if (!Array.isArray(writeEnum)) return result;
          const writeName = `${names[0]}Input`;
          if (taken[writeName]) throw nameTaken(config.name, owner, writeName);
          hoisted[writeName] = { type: 'string', enum: writeEnum as string[] };
          return { ...result, 'x-write-enum': writeName };
        }),
  );

  const inParameters = mapOperations(inSchemas, (operation, path) => ({
    ...operation,
    parameters: (operation.parameters ?? []).map((parameter): Parameter => {
      const names = parameterEnumNames(config, path, parameter.name);
      const schema = parameter.schema.items
        ? { ...parameter.schema, items: hoist(parameter.schema.items, names) }
        : hoist(parameter.schema, names);
      return { ...parameter, schema };
    }),
  }));

  return {
    ...inParameters,
    components: { schemas: { ...inParameters.components.schemas, ...hoisted } },
  };
}

function enumNames(config: FamilyConfig, owner: string, property: string): string[] {
  const renamed = config.types[`${owner}.${property}`];
  if (renamed) return [renamed];
  const name = upperFirst(property);
  const ownerName = config.types[owner] ?? owner;
  const repeated = name.toLowerCase().startsWith(owner.toLowerCase()) && name !== owner;
  const long = `${ownerName}${name}`;
  return repeated ? [name, long] : [long, `${long}Value`];
}

/** The last static segment in the singular, then the parameter: `/PayRuns?status` → `PayRunStatus`. */
function parameterEnumNames(config: FamilyConfig, path: string, parameter: string): string[] {
  const last = path.split('/').findLast((segment) => !segment.startsWith('{')) ?? '';
  const renamed = config.types[`${path}?${parameter}`] ?? config.types[`?${parameter}`];
  if (renamed) return [renamed];
  const owner = upperFirst(words(last).join('')).replace(/s$/, '');
  const name = upperFirst(parameter);
  return [name, `${owner}${name}`, `${owner}${name}Parameter`];
}
