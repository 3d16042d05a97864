import type { Docs } from '../../docs/docs.ts';
import type { FamilyModel, PropertyModel, SummaryModel, TypeModel } from '../../model/model.ts';
import { fieldFacts } from '../hover/facts.ts';
import { typeHover } from '../hover/type.ts';
import { banner, docComment, type EmittedFile, key, quote } from '../source.ts';
import { typeText } from '../type-text.ts';

const preamble = `
/** The known values complete in the editor; any other text is accepted too, since Xero adds values. */
export type Open<Known extends string> = Known | (string & {});

/** A calendar day, \`YYYY-MM-DD\`, in no time zone. */
export type IsoDate = string & {};

/** An instant in UTC, ISO 8601, such as \`2026-01-31T09:30:00Z\`. */
export type IsoDateTime = string & {};
`;

const notInSummary = `
/** Never there at run time: it marks what a summary lacks, so that one cannot be sent as an update. */
export interface NotInSummary {
  readonly notInSummary: true;
}
`;

/** \`types.gen.ts\`: every entity, input and enum of the family. */
export function emitTypes(model: FamilyModel, docs: Docs): EmittedFile {
  const types = model.types.map((type) => typeDeclaration(model, docs, type));
  const summaries = model.summaries.map(summaryDeclaration);
  const marker = summaries.length > 0 ? [notInSummary] : [];
  return {
    path: 'src/types.gen.ts',
    text: [banner(model), preamble, ...marker, ...types, ...summaries].join(''),
  };
}

function typeDeclaration(model: FamilyModel, docs: Docs, type: TypeModel): string {
  switch (type.kind) {
    case 'enum':
      return `\nexport type ${type.name} =\n${type.values
        .map((value) => `  | ${quote(value)}\n`)
        .join('')
        .trimEnd()};\n`;
    case 'alias':
      return `\nexport type ${type.name} = ${typeText(type.type)};\n`;
    case 'interface': {
      const properties = type.properties
        .map((property) => propertyDeclaration(model, docs, type, property))
        .join('');
      const comment = docComment([typeHover(model, docs, type)]);
      const nested = nestedDeclaration(model, docs, type);
      return `\n${comment}export interface ${type.name} {\n${properties}}\n${nested}`;
    }
  }
}

function nestedDeclaration(
  model: FamilyModel,
  docs: Docs,
  type: Extract<TypeModel, { kind: 'interface' }>,
): string {
  if (!type.nestedRequired) return '';
  const sure = type.properties.filter(({ name }) => type.nestedRequired?.includes(name));
  const names = sure.map(({ name }) => `\`${name}\``).join(', ');
  const properties = sure.map((property) => propertyDeclaration(model, docs, type, property));
  const comment = docComment([
    `\`${type.name}\` inside another record. Only ${names} ${sure.length === 1 ? 'is' : 'are'} sure to be there.`,
  ]);
  return `\n${comment}export interface Nested${type.name} extends Partial<${type.name}> {\n${properties.join('')}}\n`;
}

function propertyDeclaration(
  model: FamilyModel,
  docs: Docs,
  owner: Extract<TypeModel, { kind: 'interface' }>,
  property: PropertyModel,
): string {
  const comment = docComment(
    [
      [docs.field(owner.of, property.name), fieldFacts(model, property)]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
      ...(property.deprecated ? ['@deprecated'] : []),
    ],
    '  ',
  );
  const type = typeText(property.type, owner.variant) + (property.nullable ? ' | null' : '');
  return property.required
    ? `${comment}  ${key(property.name)}: ${type};\n`
    : `${comment}  ${key(property.name)}?: ${type} | undefined;\n`;
}

function summaryDeclaration({ name, of, omits }: SummaryModel): string {
  const omitted = omits.map((property) => quote(property)).join(' | ');
  const markers = omits.map((property) => `  ${key(property)}?: NotInSummary | undefined;\n`);
  return `\n/** ${of} as \`summaryOnly: true\` answers with it. It cannot be sent back as an update. */
export interface ${name} extends Omit<${of}, ${omitted}> {
${markers.join('')}}
`;
}
