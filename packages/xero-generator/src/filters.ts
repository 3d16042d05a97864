import { GeneratorError } from './errors.ts';
import { parseYaml } from './ingest/parse-document.ts';
import { isObject } from './json.ts';
import type { FamilyModel, PropertyModel, TypeModel } from './model/model.ts';

/** The fields of an entity by which Xero filters and sorts quickly; nested ones with their path. */
export interface OptimisedFields {
  /** Quick with `==`. */
  readonly equal: readonly string[];
  /** Quick with `==` and the comparisons. */
  readonly range: readonly string[];
  /** Quick in an OR. */
  readonly or: readonly string[];
  /** Quick to sort by. */
  readonly order: readonly string[];
}

/** What is known of a family's filters beside its document. */
export interface FilterFacts {
  /** By entity, for the lists that Xero refuses to very large organisations. */
  readonly optimised: Readonly<Record<string, OptimisedFields>>;
  /** By operationId, the fields of a `filter` parameter. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
}

/** The facts of a family that nothing is known of. */
export const noFilterFacts: FilterFacts = { optimised: {}, filter: {} };

const file = 'specs/filters.yaml';
const uses = ['equal', 'range', 'or', 'order'] as const;

/**
 * Reads a family's entry in `specs/filters.yaml`, whose format is explained at its top, and checks
 * it against the model.
 *
 * @throws {GeneratorError} when an entry is malformed, or names what the family does not have.
 */
export function readFilters(model: FamilyModel, text: string): FilterFacts {
  const source = parseYaml('filters', file, text);
  if (!isObject(source)) throw invalid('filters', '', 'The file has no families.');
  const entry = source[model.name] ?? {};
  if (!isObject(entry)) throw invalid(model.name, '', 'The entry is no map.');
  const unknown = Object.keys(entry).find((key) => key !== 'optimised' && key !== 'filter');
  if (unknown !== undefined) throw invalid(model.name, `/${unknown}`, 'Nobody reads this.');
  return {
    optimised: mapOf(model, entry['optimised'], '/optimised', optimisedFields),
    filter: mapOf(model, entry['filter'], '/filter', filterFields),
  };
}

function mapOf<Value>(
  model: FamilyModel,
  source: unknown,
  place: string,
  read: (model: FamilyModel, name: string, value: unknown, place: string) => Value,
): Readonly<Record<string, Value>> {
  if (source !== undefined && !isObject(source)) {
    throw invalid(model.name, place, 'The section is no map.');
  }
  return Object.fromEntries(
    Object.entries(source ?? {}).map(([name, value]) => [
      name,
      read(model, name, value, `${place}/${name}`),
    ]),
  );
}

function optimisedFields(
  model: FamilyModel,
  name: string,
  value: unknown,
  place: string,
): OptimisedFields {
  if (!isObject(value)) throw invalid(model.name, place, 'The entity has no map of fields.');
  const unknown = Object.keys(value).find((key) => !uses.some((use) => use === key));
  if (unknown !== undefined) throw invalid(model.name, `${place}/${unknown}`, 'Nobody reads this.');
  const entity = interfaceNamed(model, name);
  if (!entity) throw invalid(model.name, place, 'There is no such entity.');
  const fields = (use: (typeof uses)[number]): string[] => {
    const paths = textsAt(model, value[use] ?? [], `${place}/${use}`);
    const stale = paths.find((path) => !propertyAt(model, entity, path));
    if (stale === undefined) return paths;
    throw invalid(model.name, `${place}/${use}`, `\`${name}\` has no \`${stale}\`.`);
  };
  return {
    equal: fields('equal'),
    range: fields('range'),
    or: fields('or'),
    order: fields('order'),
  };
}

function filterFields(
  model: FamilyModel,
  id: string,
  value: unknown,
  place: string,
): readonly string[] {
  const operation = model.operations.find((candidate) => candidate.id === id);
  if (!operation?.query.some(({ name }) => name === 'filter')) {
    throw invalid(model.name, place, 'No operation of that name has a `filter`.');
  }
  return textsAt(model, value, place);
}

function textsAt(model: FamilyModel, value: unknown, place: string): string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === 'string')) return value;
  throw invalid(model.name, place, 'A list of fields is due.');
}

/** The read interface of a name. */
export function interfaceNamed(
  model: FamilyModel,
  name: string,
): Extract<TypeModel, { kind: 'interface' }> | undefined {
  const type = model.types.find((candidate) => candidate.name === name);
  return type?.kind === 'interface' && type.variant === 'read' ? type : undefined;
}

function propertyAt(
  model: FamilyModel,
  entity: Extract<TypeModel, { kind: 'interface' }>,
  path: string,
): PropertyModel | undefined {
  const [first, ...rest] = path.split('.');
  const property = entity.properties.find(({ name }) => name === first);
  if (rest.length === 0 || property?.type.kind !== 'reference') {
    return rest.length === 0 ? property : undefined;
  }
  const target = interfaceNamed(model, property.type.name);
  return target && propertyAt(model, target, rest.join('.'));
}

function invalid(family: string, where: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'config',
    family,
    pointer: where === '' ? file : `${file}#/${family}${where}`,
    problem,
    hint: `Mend ${file}; its format is explained at its top.`,
  });
}
