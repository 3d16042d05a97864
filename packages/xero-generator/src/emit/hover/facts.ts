import type { FamilyModel, PropertyModel, TypeExpression } from '../../model/model.ts';

const mostValuesShown = 16;

/** What the document says about a field, in words of ours. */
export function fieldFacts(model: FamilyModel, property: PropertyModel): string {
  return [
    ...typeFacts(model, property.type),
    property.money && isAmount(property.name) && 'Money, as a plain number.',
    property.maxLength !== undefined && `At most ${property.maxLength} characters.`,
    property.readOnly && 'Set by Xero.',
  ]
    .filter((fact) => fact !== false)
    .join(' ');
}

/** The document marks rates and quantities as money too. */
function isAmount(name: string): boolean {
  return !/(rate|quantity|percent|percentage|hours|units)$/i.test(name);
}

/** Form and allowed values of a type. */
export function typeFacts(model: FamilyModel, type: TypeExpression): string[] {
  switch (type.kind) {
    case 'date':
      return ['Calendar day, `YYYY-MM-DD`.'];
    case 'date-time':
      return [
        type.acceptsDate
          ? 'A `Date`, or an instant in UTC, ISO 8601.'
          : 'Instant in UTC, ISO 8601.',
      ];
    case 'string':
      return type.format === 'uuid' ? ['UUID.'] : [];
    case 'array':
      return typeFacts(model, type.items);
    case 'enum':
      return enumFacts(model, type.name);
    default:
      return [];
  }
}

function enumFacts(model: FamilyModel, name: string): string[] {
  const type = model.types.find((candidate) => candidate.name === name);
  if (type?.kind !== 'enum') return [];
  const values = type.values.filter((value) => value !== '');
  const shown = values.slice(0, mostValuesShown).map((value) => `\`${value}\``);
  const more = values.length - shown.length;
  return [`One of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}
