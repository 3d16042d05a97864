import type { Docs } from '../../docs/docs.ts';
import type { FilterFacts } from '../../filters.ts';
import type { FamilyModel, PropertyModel, TypeExpression } from '../../model/model.ts';
import { phrase } from '../../names.ts';
import { typeFacts } from '../hover/facts.ts';
import { docComment, key } from '../source.ts';
import type { FilterableType } from './filterable.ts';
import { optimisedFact } from './optimised.ts';

/** What the declarations are made from. */
export interface FilterContext {
  readonly model: FamilyModel;
  readonly docs: Docs;
  readonly filters: FilterFacts;
}

/** `Invoice` → `InvoiceWhere`. */
export function whereName(entity: string): string {
  return `${entity}Where`;
}

/** `InvoiceWhere`: every field that an entity can be filtered by, with its hover. */
export function whereDeclaration(context: FilterContext, type: FilterableType): string {
  const name = whereName(type.name);
  const fields = type.fields.map((field) => fieldDeclaration(context, type, field));
  const comment = docComment([`Filters by ${phrase(type.name)}; all of it must hold.`]);
  return `\n${comment}export interface ${name} {
${fields.join('')}  /** Each of these must hold. */
  AND?: readonly ${name}[] | undefined;
  /** One of these must hold. */
  OR?: readonly ${name}[] | undefined;
}
`;
}

function fieldDeclaration(
  { model, docs, filters }: FilterContext,
  type: FilterableType,
  field: PropertyModel,
): string {
  const sentences = [
    docs.field(type.of, field.name) ?? '',
    ...typeFacts(model, field.type),
    optimisedFact(model, filters, type.name, field),
  ];
  const comment = docComment([sentences.filter((text) => text !== '').join(' ')], '  ');
  return `${comment}  ${key(field.name)}?: ${filterText(field.type)} | undefined;\n`;
}

function filterText(type: TypeExpression): string {
  switch (type.kind) {
    case 'reference':
      return `ReferenceFilter<${whereName(type.name)}>`;
    case 'enum':
      return `EnumFilter<${type.name}>`;
    case 'number':
      return 'NumberFilter';
    case 'boolean':
      return 'BooleanFilter';
    case 'date':
      return 'DateFilter';
    case 'date-time':
      return 'InstantFilter';
    default:
      return type.kind === 'string' && type.format === 'uuid' ? 'GuidFilter' : 'TextFilter';
  }
}
