import { interfaceNamed } from '../../filters.ts';
import { byCodeUnit } from '../../json.ts';
import type {
  FamilyModel,
  OperationModel,
  PropertyModel,
  TypeExpression,
} from '../../model/model.ts';

/** An entity that a `where` can look into. */
export interface FilterableType {
  readonly name: string;
  /** The schema under which its sentences are kept. */
  readonly of: string;
  readonly fields: readonly PropertyModel[];
}

/** What Xero adds to an answer for its reader, and does not keep: no filter finds it. */
const added = /^(StatusAttributeString|Has(Validation)?Errors|\w*Date(UTC)?String)$/;

const scalars: readonly TypeExpression['kind'][] = [
  'string',
  'number',
  'boolean',
  'date',
  'date-time',
  'enum',
];

/** Whether a field is one value that can be compared. */
export function isScalar(property: PropertyModel): boolean {
  return scalars.includes(property.type.kind) && !added.test(property.name);
}

/** The entity that an operation's `where` filters, if it has one with something to filter by. */
export function whereEntity(model: FamilyModel, operation: OperationModel): string | undefined {
  return takes(operation, 'where') ? listedEntity(model, operation) : undefined;
}

/** The entity that an operation's `order` sorts. */
export function orderEntity(model: FamilyModel, operation: OperationModel): string | undefined {
  return takes(operation, 'order') ? listedEntity(model, operation) : undefined;
}

function takes(operation: OperationModel, name: string): boolean {
  return operation.query.some((parameter) => parameter.name === name);
}

function listedEntity(model: FamilyModel, { answer }: OperationModel): string | undefined {
  if (answer.kind !== 'list' || answer.type.kind !== 'reference') return undefined;
  return filterableType(model, answer.type.name)?.name;
}

/** Every entity that a `where` of the family can reach, through references and not through lists. */
export function filterableTypes(model: FamilyModel): FilterableType[] {
  const found = new Map<string, FilterableType>();
  const visit = (name: string): void => {
    const type = found.has(name) ? undefined : filterableType(model, name);
    if (!type) return;
    found.set(name, type);
    for (const { type: expression } of type.fields) {
      if (expression.kind === 'reference') visit(expression.name);
    }
  };
  for (const name of namesOf(model, whereEntity)) visit(name);
  return [...found.values()].sort((left, right) => byCodeUnit(left.name, right.name));
}

/** The entities that the operations of a family name, each once and sorted. */
export function namesOf(
  model: FamilyModel,
  entityOf: (model: FamilyModel, operation: OperationModel) => string | undefined,
): string[] {
  const names = model.operations.flatMap((operation) => entityOf(model, operation) ?? []);
  return [...new Set(names)].sort(byCodeUnit);
}

/** An entity with the fields that it can be filtered by; undefined where there are none. */
export function filterableType(model: FamilyModel, name: string): FilterableType | undefined {
  const entity = interfaceNamed(model, name);
  if (!entity?.properties.some(isScalar)) return undefined;
  const fields = entity.properties.filter(
    (property) =>
      isScalar(property) ||
      (property.type.kind === 'reference' && hasScalars(model, property.type.name)),
  );
  return { name, of: entity.of, fields };
}

function hasScalars(model: FamilyModel, name: string): boolean {
  return interfaceNamed(model, name)?.properties.some(isScalar) === true;
}
