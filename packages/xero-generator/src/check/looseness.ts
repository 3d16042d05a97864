import { GeneratorError } from '../errors.ts';
import { parseYaml } from '../ingest/parse-document.ts';
import { isObject, type Json, type JsonObject, pointer } from '../json.ts';
import type { Document, Schema } from '../openapi.ts';

/** How much the types of a family leave open. The more `required`, the better; the less of the rest. */
export interface Looseness {
  /** Places where a type says nothing. */
  readonly unknown: number;
  /** Fields that may be null by no rule of the family and no overlay action. */
  readonly unproven: number;
  /** Fields that are always there when read. */
  readonly required: number;
}

/** A count that got worse on purpose; in the overlay of the family, under `x-looser`. */
export interface Looser {
  readonly measure: keyof Looseness;
  /** The count that is right now. */
  readonly to: number;
  readonly reason: string;
}

const measures: readonly (keyof Looseness)[] = ['unknown', 'unproven', 'required'];

/**
 * Counts what the types of a family leave open.
 *
 * @param published The published document, before the overlay: what is nullable there without rule
 * has no evidence of ours.
 */
export function loosenessOf(
  published: JsonObject,
  document: Document,
  nulls: 'always' | 'evidence',
): Looseness {
  // The smaller forms inside other records say nothing that the whole ones do not say.
  const schemas = Object.values(document.components.schemas).filter(
    (schema) => schema['x-variant'] !== 'nested',
  );
  const read = schemas.filter((schema) => schema['x-variant'] === 'read');
  return {
    unknown: schemas.reduce((sum, schema) => sum + unknownIn(schema), 0),
    unproven: nulls === 'always' ? 0 : nullableIn(published['components']),
    required: read.reduce((sum, { required = [] }) => sum + required.length, 0),
  };
}

function unknownIn(schema: Schema): number {
  const { properties, additionalProperties, items } = schema;
  if (schema.$ref || schema.enum) return 0;
  if (typeof additionalProperties === 'object') return unknownIn(additionalProperties);
  if (items) return unknownIn(items);
  const own = properties ? additionalProperties === true : !isScalar(schema);
  const inside = Object.values(properties ?? {}).map(unknownIn);
  return inside.reduce((sum, count) => sum + count, own ? 1 : 0);
}

function isScalar({ type }: Schema): boolean {
  return type !== undefined && type !== 'object' && type !== 'array';
}

function nullableIn(value: Json | undefined): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = isObject(value) && value['nullable'] === true ? 1 : 0;
  return Object.values(value).reduce<number>((sum, child) => sum + nullableIn(child), own);
}

/** What is wrong with a family's counts: worse without a reason, or better than was written down. */
export function compareLooseness(
  family: string,
  before: Looseness | undefined,
  now: Looseness,
  looser: readonly Looser[],
): string[] {
  const stale = looser
    .filter(({ measure, to }) => now[measure] !== to)
    .map(
      ({ measure, to }) =>
        `${family}: x-looser of the overlay explains ${measure} ${to}, and it is ${now[measure]}. Drop it.`,
    );
  return stale.concat(
    measures.flatMap((measure) => {
      const known = before?.[measure];
      if (known === now[measure]) return [];
      const change = `${family}: ${measure} was ${known ?? 'not counted'}, and is ${now[measure]}.`;
      const isWorse = known !== undefined && known > now[measure] === (measure === 'required');
      const isExplained = looser.some((entry) => entry.measure === measure);
      return isWorse && !isExplained
        ? [`${change} Give the reason under x-looser in specs/overlays/${family}.yaml.`]
        : [`${change} Write it down: pnpm specs:check --accept.`];
    }),
  );
}

/** Whether a complaint of {@link compareLooseness} is settled by writing the count down. */
export function isAcceptable(complaint: string): boolean {
  return complaint.endsWith('--accept.');
}

/**
 * Reads `x-looser` of an overlay.
 *
 * @throws {GeneratorError} when an entry lacks its measure, count or reason.
 */
export function readLooser(family: string, overlay: string): Looser[] {
  const file = `specs/overlays/${family}.yaml`;
  const document = parseYaml(family, file, overlay);
  const entries = isObject(document) ? (document['x-looser'] ?? []) : [];
  return (Array.isArray(entries) ? entries : [entries]).map((entry, index) => {
    const { measure, to, reason } = isObject(entry) ? entry : {};
    const known = measures.find((name) => name === measure);
    if (!known || typeof to !== 'number' || typeof reason !== 'string' || reason.trim() === '') {
      throw new GeneratorError({
        stage: 'check',
        family,
        pointer: `${file}#${pointer('x-looser', index)}`,
        problem: 'The entry lacks its measure, its count or its reason.',
        hint: `An entry is { measure: ${measures.join(' | ')}, to: count, reason }.`,
      });
    }
    return { measure: known, to, reason };
  });
}

/** Reads `specs/looseness.json`: the counts of each family as they were last written down. */
export function readLooseness(text: string): Readonly<Record<string, Looseness>> {
  return JSON.parse(text) as Record<string, Looseness>;
}
