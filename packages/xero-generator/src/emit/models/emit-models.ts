import { GeneratorError } from '../../errors.ts';
import { pointer } from '../../json.ts';
import type { FamilyModel } from '../../model/model.ts';
import { banner, type EmittedFile, key, quote } from '../source.ts';
import { datedTypes, dateKind, hasDatedMap, readTypes } from './dated-types.ts';

/**
 * `models.gen.ts`: the fields that hold dates, or lead to types that do, so that decoding walks to
 * them and to nothing else.
 */
export function emitModels(model: FamilyModel): EmittedFile {
  const dated = datedTypes(model);
  checkMaps(model, dated);
  const entries = readTypes(model)
    .filter((type) => dated.has(type.name))
    .map((type) => {
      if (type.kind === 'alias') {
        return `  ${key(type.name)}: ${quote(dateKind(type.type, dated) ?? '')},\n`;
      }
      if (type.kind === 'enum') return '';
      const fields = type.properties.flatMap((property) => {
        const kind = dateKind(property.type, dated);
        return kind === undefined ? [] : [`${key(property.name)}: ${quote(kind)}`];
      });
      return `  ${key(type.name)}: { ${fields.join(', ')} },\n`;
    });
  return {
    path: 'src/models.gen.ts',
    text: `${banner(model)}
/** Date fields by type: \`date\`, \`date-time\`, or \`#Type\` to walk on; read by xero-core. */
export const models = {
${entries.join('')}} as const;
`,
  };
}

/** @throws {GeneratorError} for a map with dates in it, which decoding would pass by. */
function checkMaps(model: FamilyModel, dated: ReadonlySet<string>): void {
  for (const type of readTypes(model)) {
    const place = pointer('components', 'schemas', type.of);
    if (type.kind === 'alias' && hasDatedMap(type.type, dated)) throw passedBy(model, place);
    if (type.kind !== 'interface') continue;
    const property = type.properties.find(({ type: held }) => hasDatedMap(held, dated));
    if (property) throw passedBy(model, place + pointer('properties', property.name));
  }
}

function passedBy(model: FamilyModel, place: string): GeneratorError {
  return new GeneratorError({
    stage: 'emit',
    family: model.name,
    pointer: place,
    problem: 'The map holds dates, and decoding would pass them by.',
    hint: 'Teach packages/xero-core/src/decode/decode-dates.ts maps first.',
  });
}
