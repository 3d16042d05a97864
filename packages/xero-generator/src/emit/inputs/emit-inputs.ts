import { byCodeUnit } from '../../json.ts';
import type { FamilyModel } from '../../model/model.ts';
import { banner, type EmittedFile, key, quote } from '../source.ts';
import { bodyEntity, hasInputs, type InputType, inputTypes } from './input-types.ts';

/**
 * `inputs.gen.ts`: what of a record that was read can be sent, for `toInput`. It is a file of its own
 * so that a client does not carry it. Families that change nothing have no such file.
 */
export function emitInputs(model: FamilyModel): EmittedFile[] {
  if (!hasInputs(model)) return [];
  const types = inputTypes(model);
  const bodies = new Set(model.operations.map((operation) => bodyEntity(model, operation)));
  const offered = types.filter(({ read }) => bodies.has(read));
  return [
    {
      path: 'src/inputs.gen.ts',
      text: `${banner(model)}${importLine(offered)}
/** What \`toInput\` takes and gives, by the name of the record. */
export interface InputByEntity {
${offered.map(({ read, input }) => `  ${read}: { read: ${read}; input: ${input} };\n`).join('')}}

/** By type, its fields that can be written; read by xero-core, which says what the values mean. */
export const inputs = {
${types.map(entry).join('')}} as const;
`,
    },
  ];
}

function importLine(types: readonly InputType[]): string {
  const names = [...new Set(types.flatMap(({ read, input }) => [read, input]))].sort(byCodeUnit);
  return `import type { ${names.join(', ')} } from './types.gen.ts';\n`;
}

function entry({ read, fields }: InputType): string {
  const members = fields.map(([name, how]) => `${key(name)}: ${how === 0 ? 0 : quote(how)}`);
  return `  ${key(read)}: { ${members.join(', ')} },\n`;
}
