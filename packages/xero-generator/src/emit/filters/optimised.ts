import type { FilterFacts, OptimisedFields } from '../../filters.ts';
import type { FamilyModel, PropertyModel } from '../../model/model.ts';
import { phrase, plural } from '../../names.ts';
import { filterableType } from './filterable.ts';

/**
 * What a hover says about the speed of a field: on which lists Xero optimises it, and with what.
 * Entities whose lists Xero never refuses get no sentence.
 */
export function optimisedFact(
  model: FamilyModel,
  facts: FilterFacts,
  owner: string,
  property: PropertyModel,
): string {
  const quick = Object.entries(facts.optimised).flatMap(([entity, fields]) =>
    pathsTo(model, entity, owner, property.name).flatMap((path) => {
      const operators = operatorsOf(fields, path);
      if (operators === '') return [];
      const as = path === property.name ? '' : ` as \`${path}\``;
      return [`for ${plural(phrase(entity))}${as} with ${operators}`];
    }),
  );
  if (quick.length > 0) return `Optimised by Xero ${quick.join(', and ')}.`;
  return facts.optimised[owner] && property.type.kind !== 'reference'
    ? 'Not optimised by Xero.'
    : '';
}

/** The fields that a list is quickly sorted by, as a sentence. */
export function optimisedOrder(facts: FilterFacts, entity: string): string[] {
  const fields = facts.optimised[entity]?.order ?? [];
  if (fields.length === 0) return [];
  return [`Optimised by Xero for ${fields.map((field) => `\`${field}\``).join(', ')}.`];
}

/** The field itself, or through the references of another entity, one deep. */
function pathsTo(model: FamilyModel, entity: string, owner: string, field: string): string[] {
  const through = (filterableType(model, entity)?.fields ?? [])
    .filter(({ type }) => type.kind === 'reference' && type.name === owner)
    .map(({ name }) => `${name}.${field}`);
  return entity === owner ? [field, ...through] : through;
}

function operatorsOf({ equal, range, or }: OptimisedFields, path: string): string {
  if (![...equal, ...range, ...or].includes(path)) return '';
  const operators = [
    '`eq`',
    ...(range.includes(path) ? ['`gt`, `gte`, `lt`, `lte`'] : []),
    ...(or.includes(path) ? ['`in`'] : []),
  ];
  return operators.join(', ');
}
