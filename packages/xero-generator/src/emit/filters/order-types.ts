import type { FamilyModel } from '../../model/model.ts';
import { phrase, plural } from '../../names.ts';
import { docComment, quote } from '../source.ts';
import { filterableType, isScalar } from './filterable.ts';

/** `Invoice` → `InvoiceOrder`. */
export function orderName(entity: string): string {
  return `${entity}Order`;
}

/** `InvoiceOrder`: every field that an entity can be sorted by, alone or with its direction. */
export function orderDeclaration(model: FamilyModel, entity: string): string {
  const name = orderName(entity);
  const fields = orderFields(model, entity).map((field) => `  | ${quote(field)}`);
  const comment = docComment([
    `A field that ${plural(phrase(entity))} are sorted by, with \`ASC\` or \`DESC\` if wanted.`,
  ]);
  return `
/** The fields of {@link ${name}}. */
export type ${name}Field =
${fields.join('\n')};

${comment}export type ${name} = ${name}Field | \`\${${name}Field} \${'ASC' | 'DESC'}\`;
`;
}

/** The fields themselves, then those that identify what the entity refers to. */
function orderFields(model: FamilyModel, entity: string): string[] {
  const fields = filterableType(model, entity)?.fields ?? [];
  const nested = fields.flatMap(({ name, type }) => {
    if (type.kind !== 'reference') return [];
    const below = filterableType(model, type.name)?.fields.filter(isScalar) ?? [];
    return below
      .filter((field) => identifying.test(field.name))
      .map((field) => `${name}.${field.name}`);
  });
  return [...fields.filter(isScalar).map((field) => field.name), ...nested];
}

/** Every nested field would make hundreds of values, and nobody sorts by the rest. */
const identifying = /(ID|Name|Number|Code|Date)$/;
