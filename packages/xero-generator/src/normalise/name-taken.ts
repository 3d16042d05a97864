import { GeneratorError } from '../errors.ts';
import { pointer } from '../json.ts';

/** Two types would have one name, and one would overwrite the other. */
export function nameTaken(family: string, place: string, name: string): GeneratorError {
  return new GeneratorError({
    stage: 'normalise',
    family,
    pointer: pointer('components', 'schemas', place),
    problem: `Its type would be called \`${name}\`, and another schema is.`,
    hint: `Give one of them another name under ${family} → types in specs/families.yaml.`,
  });
}
