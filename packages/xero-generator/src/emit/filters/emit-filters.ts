import { GeneratorError } from '../../errors.ts';
import { byCodeUnit } from '../../json.ts';
import type { FamilyModel } from '../../model/model.ts';
import { banner, type EmittedFile } from '../source.ts';
import { filterDeclaration, filterName } from './condition-types.ts';
import { filterTables } from './filter-tables.ts';
import {
  type FilterableType,
  filterableTypes,
  namesOf,
  orderEntity,
  whereEntity,
} from './filterable.ts';
import { orderDeclaration, orderName } from './order-types.ts';
import { preamble } from './preamble.ts';
import { type FilterContext, whereDeclaration, whereName } from './where-types.ts';

/**
 * `filters.gen.ts`: what `where`, `order` and `filter` take, as types, and the tables by which
 * xero-core compiles a `where`. Families without any of them have no such file.
 *
 * @throws {GeneratorError} when a name is taken by a type of the family.
 */
export function emitFilters(context: FilterContext): EmittedFile[] {
  const { model, filters } = context;
  const types = filterableTypes(model);
  const ordered = namesOf(model, orderEntity);
  const conditions = model.operations.filter((operation) => filterName(context, operation));
  if (types.length + ordered.length + conditions.length === 0) return [];
  checkNames(model, [
    ...types.map(({ name }) => whereName(name)),
    ...ordered.map(orderName),
    ...conditions.flatMap((operation) => filterName(context, operation) ?? []),
  ]);
  return [
    {
      path: 'src/filters.gen.ts',
      text: [
        banner(model),
        importLine(types),
        types.length > 0 ? preamble : '',
        ...types.map((type) => whereDeclaration(context, type)),
        ...ordered.map((entity) => orderDeclaration(model, entity)),
        ...conditions.map((operation) => filterDeclaration(context, operation)),
        types.length > 0 ? entityMap(model) : '',
        types.length > 0 ? filterTables(types, filters) : '',
      ].join(''),
    },
  ];
}

/** Whether a family has a `where`, and so tables to compile it by. */
export function hasWhere(model: FamilyModel): boolean {
  return namesOf(model, whereEntity).length > 0;
}

/** Whether a family has a `filters.gen.ts` at all. */
export function hasFilters(context: Pick<FilterContext, 'model' | 'filters'>): boolean {
  const { model } = context;
  return (
    namesOf(model, whereEntity).length > 0 ||
    namesOf(model, orderEntity).length > 0 ||
    model.operations.some((operation) => filterName(context, operation) !== undefined)
  );
}

/** What `compileWhere` of the façade knows by name. */
function entityMap(model: FamilyModel): string {
  const members = namesOf(model, whereEntity).map((name) => `  ${name}: ${whereName(name)};\n`);
  return `\n/** The entities that lists filter by \`where\`. */\nexport interface WhereByEntity {\n${members.join('')}}\n`;
}

function importLine(types: readonly FilterableType[]): string {
  const enums = types.flatMap(({ fields }) =>
    fields.flatMap(({ type }) => (type.kind === 'enum' ? [type.name] : [])),
  );
  const names = [...new Set(enums)].sort(byCodeUnit);
  return names.length === 0 ? '' : `import type { ${names.join(', ')} } from './types.gen.ts';\n`;
}

function checkNames(model: FamilyModel, names: readonly string[]): void {
  const taken = names.find(
    (name, index) =>
      names.indexOf(name) !== index || model.types.some((type) => type.name === name),
  );
  if (taken === undefined) return;
  throw new GeneratorError({
    stage: 'emit',
    family: model.name,
    pointer: `#/components/schemas/${taken}`,
    problem: `Two types would be called \`${taken}\`.`,
    hint: 'Rename the schema under `types` in specs/families.yaml.',
  });
}
