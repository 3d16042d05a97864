import { byCodeUnit } from '../../json.ts';
import type { FamilyModel, TypeExpression, TypeModel } from '../../model/model.ts';
import { readTypes } from '../models/dated-types.ts';
import { banner, type EmittedFile, key, quote } from '../source.ts';

/** `drift.gen.ts`: what the types of answers say, for comparing answers with them at run time. */
export function emitDrift(model: FamilyModel): EmittedFile {
  const answers = model.operations
    .flatMap(({ id, answer }) => ('type' in answer ? [{ id, text: textOf(answer.type) }] : []))
    .toSorted((left, right) => byCodeUnit(left.id, right.id));
  const types = answeredTypes(model);
  return {
    path: 'src/drift.gen.ts',
    text: `${banner(model)}
/** What the types of answers say; read by \`/drift\` of xero-core. */
export const drift = {
  answers: {
${answers.map(({ id, text }) => `    ${key(id)}: ${quote(text)},\n`).join('')}  },
  types: {
${types.map((type) => typeEntry(model, type)).join('')}  },
  enums: {
${types.map(enumEntry).join('')}  },
} as const;
`,
  };
}

/** A record inside another goes by the same entry, so it requires only what both forms do. */
function typeEntry(model: FamilyModel, type: TypeModel): string {
  if (type.kind === 'enum') return '';
  if (type.kind === 'alias') return `    ${key(type.name)}: ${quote(textOf(type.type))},\n`;
  const inside = model.types.find(
    (other) => other.kind === 'interface' && other.variant === 'nested' && other.of === type.of,
  );
  const optional = new Set(
    inside?.kind === 'interface'
      ? inside.properties.flatMap(({ name, required }) => (required ? [] : [name]))
      : [],
  );
  const fields = type.properties.map(({ name, type: held, nullable, required }) => {
    const isDue = required && !optional.has(name);
    const text = `${textOf(held)}${nullable ? '|null' : ''}${isDue ? '' : '?'}`;
    return `      ${key(name)}: ${quote(text)},\n`;
  });
  return `    ${key(type.name)}: {\n${fields.join('')}    },\n`;
}

function enumEntry(type: TypeModel): string {
  if (type.kind !== 'enum') return '';
  return `    ${key(type.name)}: [${type.values.map(quote).join(', ')}],\n`;
}

/** A type in the grammar of xero-core's drift/table.ts. */
function textOf(type: TypeExpression): string {
  switch (type.kind) {
    case 'array':
      return `${textOf(type.items)}${type.nullableItems ? '|null' : ''}[]`;
    case 'map':
      return `${textOf(type.values)}{}`;
    case 'enum':
    case 'reference':
      return type.name;
    case 'json':
    case 'binary':
      return 'unknown';
    default:
      return type.kind;
  }
}

/** The types that answers consist of, errors and inputs left out. */
function answeredTypes(model: FamilyModel): TypeModel[] {
  const read = new Map(readTypes(model).map((type) => [type.name, type]));
  const found = new Set<TypeModel>();
  const follow = (type: TypeExpression): void => {
    const target = read.get(nameIn(type) ?? '');
    if (!target || found.has(target)) return;
    found.add(target);
    if (target.kind === 'alias') follow(target.type);
    if (target.kind === 'interface')
      for (const property of target.properties) follow(property.type);
  };
  for (const { answer } of model.operations) if ('type' in answer) follow(answer.type);
  return model.types.filter((type) => found.has(type));
}

/** The name of the type that a value is or consists of. */
function nameIn(type: TypeExpression): string | undefined {
  if (type.kind === 'array') return nameIn(type.items);
  if (type.kind === 'map') return nameIn(type.values);
  return type.kind === 'reference' || type.kind === 'enum' ? type.name : undefined;
}
