import { GeneratorError } from '../../errors.ts';
import { interfaceNamed } from '../../filters.ts';
import type { OperationModel, TypeExpression } from '../../model/model.ts';
import { typeFacts } from '../hover/facts.ts';
import { docComment, key } from '../source.ts';
import { typeText } from '../type-text.ts';
import type { FilterContext } from './where-types.ts';

/** `EmployeeFilter`, where an operation has a `filter` parameter whose fields are known. */
export function filterName(
  { filters }: Pick<FilterContext, 'filters'>,
  { id, answer }: OperationModel,
): string | undefined {
  if (!filters.filter[id] || !('type' in answer) || answer.type.kind !== 'reference') {
    return undefined;
  }
  return `${answer.type.name}Filter`;
}

/**
 * The fields of a `filter` parameter, which are compared for equality and nothing else.
 *
 * @throws {GeneratorError} when the entity has no field of such a name, in whatever case.
 */
export function filterDeclaration(context: FilterContext, operation: OperationModel): string {
  const { model, docs, filters } = context;
  const { answer } = operation;
  const entity =
    'type' in answer && answer.type.kind === 'reference'
      ? interfaceNamed(model, answer.type.name)
      : undefined;
  const fields = (filters.filter[operation.id] ?? []).map((name) => {
    const property = entity?.properties.find(
      (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
    );
    if (!property) throw unknownField(model.name, operation.id, name);
    const sentences = [docs.field(entity?.of ?? '', property.name) ?? ''];
    const comment = docComment(
      [[...sentences, ...typeFacts(model, property.type)].join(' ').trim()],
      '  ',
    );
    return `${comment}  ${key(name)}?: ${valueText(property.type)} | undefined;\n`;
  });
  return `\n/** What \`filter\` takes; each field that is given must be equal. */
export interface ${filterName(context, operation)} {
${fields.join('')}}
`;
}

function valueText(type: TypeExpression): string {
  return typeText(type.kind === 'enum' ? { ...type, open: false } : type, 'write');
}

function unknownField(family: string, id: string, name: string): GeneratorError {
  return new GeneratorError({
    stage: 'emit',
    family,
    pointer: `specs/filters.yaml#/${family}/filter/${id}`,
    problem: `What \`${id}\` lists has no \`${name}\`.`,
    hint: 'Name a field of the entity, as it goes over the wire.',
  });
}
