import { flatten } from '../../docs/docs.ts';
import { byCodeUnit } from '../../json.ts';
import type { FamilyModel, OperationModel, TypeExpression, TypeModel } from '../../model/model.ts';
import { ownIdOf } from '../../normalise/split-variants.ts';

type Interface = Extract<TypeModel, { kind: 'interface' }>;

/** A record as it is read, and as it is written. */
export interface InputType {
  readonly read: string;
  readonly input: string;
  /** What of it is written, and how: see `InputTable` of xero-core. */
  readonly fields: readonly (readonly [name: string, how: string | 0])[];
}

const changing = new Set(['update', 'upsert', 'patch']);

/** Whether anything of a family that was read can be changed and sent back. */
export function hasInputs(model: FamilyModel): boolean {
  return model.operations.some(
    (operation) => changing.has(operation.method) && bodyEntity(model, operation) !== undefined,
  );
}

/** The record that an operation takes as its body, by the name it is read under. */
export function bodyEntity(model: FamilyModel, { body }: OperationModel): string | undefined {
  if (body?.kind !== 'json') return undefined;
  const write = interfaceOf(model, body.type);
  return write && readTwin(model, write)?.name;
}

/** Whether a method changes a record that can be read, so that `toInput` helps. */
export function takesReadRecord(model: FamilyModel, operation: OperationModel): boolean {
  return (
    hasInputs(model) && changing.has(operation.method) && bodyEntity(model, operation) !== undefined
  );
}

/** Every record that is written, also as a part of another, and that is read as well. */
export function inputTypes(model: FamilyModel): InputType[] {
  const entities = readEntities(model);
  const types = writtenTypes(model).flatMap((write) => {
    const read = readTwin(model, write);
    if (!read) return [];
    const fields = write.properties.flatMap((property) => {
      const how = wayOf(model, write, property.name, property.type, entities);
      return how === undefined ? [] : ([[property.name, how]] as const);
    });
    return [{ read: read.name, input: write.name, fields }];
  });
  return types.sort((left, right) => byCodeUnit(left.read, right.read));
}

/** Fields that follow from another one, and would contradict it once that is changed. */
const follows: Readonly<Record<string, string>> = {
  SubTotal: 'LineItems',
  TotalTax: 'LineItems',
  Total: 'LineItems',
  Item: 'ItemCode',
  AccountID: 'AccountCode',
};

/** A rounding is sent with all sums beside it. */
const rounding = 'RoundingAmount';

/** How a field that follows from another one is sent; undefined where it is not sent at all. */
function wayOfFollowing(name: string, rounded: boolean): string | undefined {
  if (name === 'AccountID') return '!AccountCode';
  return rounded ? `?${rounding}` : undefined;
}

function wayOf(
  model: FamilyModel,
  owner: Interface,
  name: string,
  type: TypeExpression,
  entities: ReadonlySet<string>,
): string | 0 | undefined {
  const has = (property: string) => owner.properties.some((one) => one.name === property);
  if (has(follows[name] ?? '')) return wayOfFollowing(name, has(rounding));
  const nested = interfaceOf(model, type);
  const read = nested && readTwin(model, nested);
  if (!nested || !read) return 0;
  const writable = Object.fromEntries(nested.properties.map((property) => [property.name, {}]));
  const id = entities.has(read.name) ? ownIdOf(read.of, { properties: writable }) : undefined;
  return id ?? `#${read.name}`;
}

/** Records with a life of their own: what a `list` or `get` answers with. */
function readEntities(model: FamilyModel): Set<string> {
  const operations = flatten(model.resources).flatMap((resource) => resource.operations);
  const answers = operations
    .filter(({ method }) => method === 'list' || method === 'get')
    .flatMap(({ answer }) => ('type' in answer ? [interfaceOf(model, answer.type)] : []));
  return new Set(answers.flatMap((type) => type?.name ?? []));
}

function writtenTypes(model: FamilyModel): Interface[] {
  const found = new Set<Interface>();
  const follow = (type: TypeExpression): void => {
    const write = interfaceOf(model, type);
    if (!write || found.has(write)) return;
    found.add(write);
    for (const property of write.properties) follow(property.type);
  };
  for (const { body } of model.operations) if (body?.kind === 'json') follow(body.type);
  return [...found];
}

function readTwin(model: FamilyModel, write: Interface): Interface | undefined {
  return model.types.find(
    (type): type is Interface =>
      type.kind === 'interface' && type.variant === 'read' && type.of === write.of,
  );
}

/** The interface that a value is or consists of. */
function interfaceOf(model: FamilyModel, type: TypeExpression): Interface | undefined {
  if (type.kind === 'array') return interfaceOf(model, type.items);
  if (type.kind !== 'reference') return undefined;
  const target = model.types.find((candidate) => candidate.name === type.name);
  if (target?.kind === 'alias') return interfaceOf(model, target.type);
  return target?.kind === 'interface' ? target : undefined;
}
