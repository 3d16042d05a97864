import type { FamilyModel, SummaryModel } from '../../model/model.ts';
import { banner, docComment, type EmittedFile, quote } from '../source.ts';
import { emitSchemaParts } from './parts.ts';
import { compositeText, fieldText, pure } from './schema-text.ts';
import { type SchemaType, type SchemaTypes, schemaTypes } from './schema-types.ts';

/**
 * `schemas.gen.ts`: a zod schema of every type, and which of them each operation sends and answers
 * with. References to other schemas stand in getters, so that schemas may refer to each other.
 */
export function emitSchemas(model: FamilyModel): EmittedFile[] {
  const types = schemaTypes(model);
  const declarations = [
    ...types.enums.map(enumDeclaration),
    ...types.interfaces.map((schema) => interfaceDeclaration(types, schema)),
    ...model.summaries.map((summary) => summaryDeclaration(model, types, summary)),
    ...types.aliases.map((schema) => aliasDeclaration(types, schema)),
  ];
  const operations = operationsDeclaration(model, types);
  const usesZod = [...declarations, operations].some((text) => /\bz\./.test(text));
  const imports = [
    usesZod ? "import * as z from 'zod';\n" : '',
    `import type {\n${typeNames(model, types)}} from './types.gen.ts';\n`,
  ];
  return [
    {
      path: 'src/schemas.gen.ts',
      text: [
        banner(model),
        ...(declarations.length === 0 ? [] : imports),
        "import * as part from './schema-parts.gen.ts';\n",
        "\nexport type { EnumSchema, InputSchema, ReadSchema } from './schema-parts.gen.ts';\n",
        ...declarations,
        operations,
      ].join(''),
    },
    emitSchemaParts(model),
  ];
}

function typeNames(model: FamilyModel, types: SchemaTypes): string {
  const all = [...types.enums, ...types.interfaces, ...types.aliases];
  const names = new Set([
    ...all.map(({ type }) => type.name),
    ...model.summaries.map(({ name }) => name),
  ]);
  return [...names]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('');
}

function enumDeclaration({ name, type }: SchemaType): string {
  const values = type.kind === 'enum' ? type.values.map((value) => `  ${quote(value)},\n`) : [];
  const comment = docComment([`The known values of \`${type.name}\`.`]);
  return `\n${comment}export const ${name}: part.EnumSchema<${type.name}> = /*#__PURE__*/ z.enum([\n${values.join('')}]);\n`;
}

function interfaceDeclaration(types: SchemaTypes, { name, type, strictness }: SchemaType): string {
  if (type.kind !== 'interface') return '';
  const [schema, maker, comment] =
    strictness === 'strict'
      ? ['InputSchema', 'strictObject', `\`${type.name}\` as it may be sent.`]
      : ['ReadSchema', 'looseObject', `\`${type.name}\` as it may be read.`];
  const fields = type.properties.map((one) => `  ${fieldText(types, one, strictness)}\n`);
  return `\n${docComment([comment])}export const ${name}: part.${schema}<${type.name}> = /*#__PURE__*/ part.${maker}<${type.name}>({\n${fields.join('')}});\n`;
}

/** What a summary lacks is left out, so that it passes whatever Xero puts there. */
function summaryDeclaration(
  model: FamilyModel,
  types: SchemaTypes,
  { name, of, omits }: SummaryModel,
): string {
  const whole = model.types.find((type) => type.name === of);
  if (whole?.kind !== 'interface') return '';
  const kept = whole.properties.filter((property) => !omits.includes(property.name));
  const fields = kept.map((property) => `  ${fieldText(types, property, 'tolerant')}\n`);
  const omitted = omits.map(quote).join(' | ');
  return `\n/** \`${name}\` as it may be read. */\nexport const ${name}Schema: part.ReadSchema<Omit<${name}, ${omitted}>> = /*#__PURE__*/ part.looseObject<Omit<${name}, ${omitted}>>({\n${fields.join('')}});\n`;
}

function aliasDeclaration(types: SchemaTypes, { name, type, strictness }: SchemaType): string {
  if (type.kind !== 'alias') return '';
  const schema = pure(compositeText(types, types.resolved(type.type), strictness));
  return `\n${docComment([`\`${type.name}\`, as a list.`])}export const ${name}: part.Both<${type.name}> = ${schema};\n`;
}

function operationsDeclaration(model: FamilyModel, types: SchemaTypes): string {
  const entries = model.operations.flatMap(({ id, body, answer }) => {
    const input =
      body?.kind === 'json'
        ? [`input: ${pure(compositeText(types, types.resolved(body.type), 'strict'))}`]
        : [];
    const read =
      'type' in answer
        ? [`read: ${pure(compositeText(types, types.resolved(answer.type), 'tolerant'))}`]
        : [];
    const members = [...input, ...read];
    return members.length === 0 ? [] : [`  ${id}: { ${members.join(', ')} },\n`];
  });
  return `
/**
 * By Xero's operationId, what \`schemas\` checks by: to put some of your own among them. Every schema of
 * the family comes with it.
 */
export const operationSchemas: Readonly<Record<string, part.OperationSchemas>> = {
${entries.sort().join('')}};
`;
}
