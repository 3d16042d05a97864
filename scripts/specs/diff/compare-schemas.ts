import { isRecord, type JsonRecord, listOf, mapOf } from '../json.ts';
import type { Change } from './change.ts';
import { compareValues } from './compare-values.ts';
import { compareFacets } from './facets.ts';
import { sideFacets, sidesOf } from './field-sides.ts';
import { matchKeys } from './match-keys.ts';
import { schemaFacets } from './schema-facets.ts';
import { alternativesOf, describeType, flattenSchema, listedValues } from './schema-shape.ts';
import type { Usage } from './usage.ts';

/** Where a schema stands: how changes of it are called, and who reads or writes its values. */
export interface SchemaPlace {
  readonly path: string;
  readonly kind: Change['kind'];
  readonly usage: Usage;
}

/**
 * Compares two schemas at one place. Inline parts are compared all the way down; a reference only by
 * its name, since the schema it leads to is compared on its own. Where the type differs nothing
 * below it is compared.
 */
export function compareSchemas(old: unknown, current: unknown, place: SchemaPlace): Change[] {
  if (!isRecord(old) && !isRecord(current)) return [];
  const before = flattenSchema(old);
  const after = flattenSchema(current);
  const { kind, path, usage } = place;
  const changed = (detail: string, breaking: boolean): Change => ({
    kind,
    action: 'changed',
    path,
    detail,
    breaking,
  });
  if (describeType(before, false) !== describeType(after, false)) {
    return [changed(`${describeType(before, true)} → ${describeType(after, true)}`, true)];
  }
  const part = (key: string, suffix: string): Change[] =>
    compareSchemas(before[key], after[key], { ...place, path: `${path}${suffix}` });
  return [
    ...compareFacets(schemaFacets, before, after, usage).map(({ detail, breaking }) =>
      changed(detail, breaking),
    ),
    ...compareValues(listedValues(before), listedValues(after), place),
    ...compareFields(before, after, place),
    ...part('items', '[]'),
    ...part('additionalProperties', '{}'),
    ...compareAlternatives(before, after, place),
  ];
}

function compareAlternatives(before: JsonRecord, after: JsonRecord, place: SchemaPlace): Change[] {
  if (listedValues(before) || listedValues(after)) return [];
  const others = alternativesOf(after);
  return alternativesOf(before).flatMap((alternative, index) =>
    compareSchemas(alternative, others[index], { ...place, path: `${place.path}(${index + 1})` }),
  );
}

/**
 * Compares the properties of two object schemas.
 *
 * The published `required` list counts in both directions, as it does in the types we generate. For
 * who writes, a field that is new and required, or newly required, breaks; for who reads, one that is
 * no longer required does, since it may be absent. A field that has gone, or has another type,
 * breaks whoever uses it.
 */
function compareFields(before: JsonRecord, after: JsonRecord, place: SchemaPlace): Change[] {
  const fields = matchKeys(mapOf(before.properties), mapOf(after.properties));
  const wasRequired = new Set(listOf(before.required));
  const isRequired = new Set(listOf(after.required));
  const at = (name: string): Pick<Change, 'kind' | 'path'> => ({
    kind: 'field',
    path: `${place.path}.${name}`,
  });
  return [
    ...fields.removed.map(([name]): Change => ({ ...at(name), action: 'removed', breaking: true })),
    ...fields.added.map(([name, schema]): Change => {
      const detail = isRequired.has(name) ? 'required' : 'optional';
      const { write } = sidesOf(place.usage, schema, schema);
      return { ...at(name), action: 'added', detail, breaking: detail === 'required' && write };
    }),
    ...fields.kept.flatMap(([name, old, current]): Change[] => {
      const usage = sidesOf(place.usage, old, current);
      const required = isRequired.has(name);
      const duty =
        wasRequired.has(name) === required
          ? []
          : required
            ? [{ detail: 'optional → required', breaking: usage.write }]
            : [{ detail: 'required → optional', breaking: usage.read }];
      const sides = compareFacets(
        sideFacets(required),
        flattenSchema(old),
        flattenSchema(current),
        place.usage,
      );
      return [
        ...[...duty, ...sides].map(
          (change): Change => ({ ...at(name), action: 'changed', ...change }),
        ),
        ...compareSchemas(old, current, { ...at(name), usage }),
      ];
    }),
  ];
}
