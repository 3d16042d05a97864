import { GeneratorError } from '../../errors.ts';
import { byCodeUnit, pointer } from '../../json.ts';
import type { FamilyModel, TypeExpression, TypeModel } from '../../model/model.ts';

/** Whether a schema takes what Xero may answer with, or only what Xero takes. */
export type Strictness = 'tolerant' | 'strict';

/** A type, and the schema that checks its values. */
export interface SchemaType {
  /** The name that users import: `InvoiceSchema`. */
  readonly name: string;
  readonly type: TypeModel;
  readonly strictness: Strictness;
}

/** The schemas of a family: of every type, and of a type that is read and written alike two. */
export interface SchemaTypes {
  readonly enums: readonly SchemaType[];
  readonly interfaces: readonly SchemaType[];
  readonly aliases: readonly SchemaType[];
  /** The schema of a type by its name. */
  named(type: string, strictness: Strictness): string;
  /** What an alias stands for; anything else as it is. */
  resolved(type: TypeExpression): TypeExpression;
}

/**
 * Names the schemas of a family.
 *
 * @throws {GeneratorError} when two would have one name.
 */
export function schemaTypes(model: FamilyModel): SchemaTypes {
  const byName = new Map(model.types.map((type) => [type.name, type]));
  const resolved = (type: TypeExpression): TypeExpression => {
    const target = type.kind === 'reference' ? byName.get(type.name) : undefined;
    return target?.kind === 'alias' ? resolved(target.type) : type;
  };
  const sent = sentTypes(model, byName);
  const onlySent = (type: TypeModel): boolean => {
    if (type.kind === 'interface') return type.variant === 'write';
    if (type.kind === 'enum') return false;
    const inside = referencesOf(type.type).map((name) => byName.get(name));
    return inside.some((target) => target !== undefined && onlySent(target));
  };
  const named = (name: string, strictness: Strictness): string => {
    const type = byName.get(name);
    const alike = type !== undefined && type.kind !== 'enum' && !onlySent(type);
    return strictness === 'strict' && alike ? `${name}InputSchema` : `${name}Schema`;
  };
  const all = model.types.flatMap((type): SchemaType[] => {
    const strict = { name: named(type.name, 'strict'), type, strictness: 'strict' } as const;
    if (type.kind === 'enum' || onlySent(type)) return [strict];
    const tolerant = { name: named(type.name, 'tolerant'), type, strictness: 'tolerant' } as const;
    return sent.has(type.name) ? [tolerant, strict] : [tolerant];
  });
  checkNames(model, all);
  const ofKind = (kind: TypeModel['kind']) => all.filter(({ type }) => type.kind === kind);
  return {
    enums: ofKind('enum'),
    interfaces: ofKind('interface'),
    aliases: ofKind('alias'),
    named,
    resolved,
  };
}

/** The types that a body is or consists of. */
function sentTypes(model: FamilyModel, byName: ReadonlyMap<string, TypeModel>): Set<string> {
  const found = new Set<string>();
  const follow = (type: TypeExpression): void => {
    for (const name of referencesOf(type)) {
      const target = byName.get(name);
      if (!target || found.has(name)) continue;
      found.add(name);
      if (target.kind === 'alias') follow(target.type);
      if (target.kind === 'interface') for (const one of target.properties) follow(one.type);
    }
  };
  for (const { body } of model.operations) if (body?.kind === 'json') follow(body.type);
  return found;
}

function referencesOf(type: TypeExpression): string[] {
  if (type.kind === 'array') return referencesOf(type.items);
  if (type.kind === 'map') return referencesOf(type.values);
  return type.kind === 'reference' ? [type.name] : [];
}

function checkNames(model: FamilyModel, all: readonly SchemaType[]): void {
  const sorted = all.toSorted((left, right) => byCodeUnit(left.name, right.name));
  const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name);
  if (!twice) return;
  throw new GeneratorError({
    stage: 'emit',
    family: model.name,
    pointer: pointer('components', 'schemas', twice.type.of),
    problem: `Two schemas would be called \`${twice.name}\`.`,
    hint: `Rename one of the types under ${model.name} → types in specs/families.yaml.`,
  });
}
