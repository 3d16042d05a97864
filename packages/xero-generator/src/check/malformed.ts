import { GeneratorError } from '../errors.ts';
import { parseYaml } from '../ingest/parse-document.ts';
import { isObject, pointer } from '../json.ts';

/** An example that is wrong itself, with what proves it. */
export interface Malformed {
  readonly family: string;
  /** As in reports: `getBudget response 200`. */
  readonly example: string;
  /** JSON pointers to everything that is wrong in it. */
  readonly places: readonly string[];
  readonly proof: string;
}

/** More than these, and it is the schemas that are wrong. */
export const mostMalformed = 10;

const file = 'specs/malformed.yaml';

/**
 * Reads `specs/malformed.yaml`.
 *
 * @throws {GeneratorError} when an entry lacks something, or there are more than {@link mostMalformed}.
 */
export function readMalformed(text: string): Malformed[] {
  const entries = parseYaml('examples', file, text);
  if (!Array.isArray(entries)) throw invalid('', 'The file is not a list.');
  if (entries.length > mostMalformed) {
    throw invalid('', `${entries.length} examples are listed, and ${mostMalformed} may be.`);
  }
  return entries.map((entry, index) => {
    const { family, example, places, proof } = isObject(entry) ? entry : {};
    if (
      typeof family !== 'string' ||
      typeof example !== 'string' ||
      typeof proof !== 'string' ||
      !Array.isArray(places)
    ) {
      throw invalid(pointer(index), 'The entry lacks family, example, places or proof.');
    }
    return { family, example, places: places.map(String), proof };
  });
}

function invalid(place: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'check',
    family: 'examples',
    pointer: `${file}#${place}`,
    problem,
    hint: 'Mend the schema by an overlay action; list only what is provably wrong in the example.',
  });
}
