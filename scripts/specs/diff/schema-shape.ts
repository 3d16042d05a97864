import { isRecord, type JsonRecord, listOf, recordOf, textOf } from '../json.ts';
import { referenceName, referenceOf } from './references.ts';

/** Hints of how a date travels; a change of one changes what has to be decoded. */
const dateHints = ['x-is-date', 'x-is-datetime', 'x-is-msdate', 'x-is-msdate-time'];

/**
 * Brings the ways to write one schema to one: inline members of `allOf` are merged into it, and the
 * `null` of OpenAPI 3.1 becomes `nullable`. A reference stays a reference.
 */
export function flattenSchema(given: unknown): JsonRecord {
  const schema = recordOf(given);
  const reference = referenceOf(schema);
  if (reference !== undefined) {
    return { $ref: reference, deprecated: schema.deprecated, properties: {} };
  }
  const members = listOf(schema.allOf);
  const inline = members.filter((member) => referenceOf(member) === undefined).map(flattenSchema);
  const parts = [...inline, schema];
  const types = [schema.type].flat();
  return {
    ...Object.assign({}, ...inline),
    ...schema,
    ...(types.includes('null') && {
      type: types.filter((type) => type !== 'null'),
      nullable: true,
    }),
    allOf: [
      ...members.filter((member) => referenceOf(member) !== undefined),
      ...inline.flatMap((part) => listOf(part.allOf)),
    ],
    properties: Object.assign({}, ...parts.map((part) => recordOf(part.properties))),
    required: parts.flatMap((part) => listOf(part.required)),
  };
}

/** The values that a schema lists: by `enum`, `const`, or alternatives that are all `const`. */
export function listedValues(schema: JsonRecord): readonly string[] | undefined {
  const alternatives = alternativesOf(schema);
  const values = Array.isArray(schema.enum)
    ? schema.enum
    : Object.hasOwn(schema, 'const')
      ? [schema.const]
      : alternatives.length > 0 && alternatives.every(isConstant)
        ? alternatives.map((alternative) => recordOf(alternative).const)
        : undefined;
  return values?.filter((value) => value !== null).map(String);
}

/** The alternatives of a schema (`oneOf`, then `anyOf`) that are compared one by one. */
export function alternativesOf(schema: JsonRecord): readonly unknown[] {
  return [...listOf(schema.oneOf), ...listOf(schema.anyOf)];
}

/**
 * A schema's type in words. With `deep` the elements of lists and maps are named too, as for
 * people; without it they are left to be compared on their own.
 */
export function describeType(given: unknown, deep: boolean): string {
  const schema = flattenSchema(given);
  const reference = referenceOf(schema);
  if (reference !== undefined) return referenceName(reference);
  const own = ownType(schema);
  const bases = listOf(schema.allOf).map((member) => describeType(member, deep));
  const alternatives = listedValues(schema) ? [] : alternativesOf(schema);
  const adds =
    alternatives.length > 0 || isRecord(schema.not) || !isEmpty(schema.properties) || own === 'map';
  if (bases.length === 1 && !adds && (own === 'any' || own === 'object')) return bases.join();
  const details = [
    ...[schema.format].flatMap((format) => textOf(format) ?? []),
    ...dateHints.filter((hint) => schema[hint] === true),
    ...bases.map((base) => `and ${base}`),
    ...alternatives.map((alternative) => `or ${describeType(alternative, true)}`),
    ...(isRecord(schema.not) ? [`not ${describeType(schema.not, true)}`] : []),
  ];
  const name = details.length > 0 ? `${own} (${details.join(', ')})` : own;
  if (!deep) return name;
  if (own === 'array') return `${describeType(schema.items, true)}[]`;
  if (own === 'map') return `map of ${describeType(schema.additionalProperties, true)}`;
  return name;
}

function ownType(schema: JsonRecord): string {
  const types = [schema.type].flat().filter((type) => typeof type === 'string');
  if (types.length > 1) return types.toSorted().join('|');
  if (types[0] !== undefined && types[0] !== 'object') return types[0];
  if (schema.additionalProperties === true || isRecord(schema.additionalProperties)) {
    return 'map';
  }
  if (types[0] === 'object' || !isEmpty(schema.properties)) return 'object';
  if (isRecord(schema.items)) return 'array';
  return listedValues(schema) ? 'string' : 'any';
}

function isConstant(schema: unknown): boolean {
  return isRecord(schema) && Object.hasOwn(schema, 'const');
}

function isEmpty(value: unknown): boolean {
  return Object.keys(recordOf(value)).length === 0;
}
