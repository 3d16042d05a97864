import type { FamilyModel, TypeExpression, TypeModel } from '../../model/model.ts';

/** Names of the read types that have a date, or lead to one. */
export function datedTypes(model: FamilyModel): Set<string> {
  const dated = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const type of readTypes(model)) {
      if (dated.has(type.name) || !leadsToDate(type, dated)) continue;
      dated.add(type.name);
      grown = true;
    }
  }
  return dated;
}

/** The types that answers are made of. */
export function readTypes(model: FamilyModel): TypeModel[] {
  return model.types.filter((type) => type.kind !== 'interface' || type.variant === 'read');
}

function leadsToDate(type: TypeModel, dated: ReadonlySet<string>): boolean {
  if (type.kind === 'interface') {
    return type.properties.some((property) => dateKind(property.type, dated) !== undefined);
  }
  return type.kind === 'alias' && dateKind(type.type, dated) !== undefined;
}

/** `date`, `date-time`, or the name of a dated type that the value is or consists of. */
export function dateKind(type: TypeExpression, dated: ReadonlySet<string>): string | undefined {
  switch (type.kind) {
    case 'date':
    case 'date-time':
      return type.kind;
    case 'reference':
      return dated.has(type.name) ? `#${type.name}` : undefined;
    case 'array':
      return dateKind(type.items, dated);
    default:
      return undefined;
  }
}

/** Whether a type holds a map of dates, or of types with dates. */
export function hasDatedMap(type: TypeExpression, dated: ReadonlySet<string>): boolean {
  if (type.kind === 'array') return hasDatedMap(type.items, dated);
  return type.kind === 'map' && dateKind(type.values, dated) !== undefined;
}
