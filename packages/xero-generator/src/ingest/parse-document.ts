import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { GeneratorError } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { stripProse } from './strip-prose.ts';

/**
 * Parses a published YAML file and drops its prose.
 *
 * @throws {GeneratorError} when the text is no YAML, or no OpenAPI 3.0 or 3.1 document.
 */
export function parseDocument(family: string, file: string, text: string): JsonObject {
  const document = parseYaml(family, file, text);
  const version = isObject(document) ? document['openapi'] : undefined;
  if (!isObject(document) || typeof version !== 'string' || !/^3\.[01]\./.test(version)) {
    throw new GeneratorError({
      stage: 'ingest',
      family,
      pointer: '/openapi',
      problem: `${file} is not an OpenAPI 3.0 or 3.1 document (openapi: ${String(version)}).`,
      hint: 'Fetch the published file again with `pnpm specs:fetch`.',
    });
  }
  return stripProse(document) as JsonObject;
}

/**
 * Parses YAML by the 1.2 core schema: dates stay strings and `NO` stays a country.
 *
 * @throws {GeneratorError} when the text is no YAML; the message has line and column.
 */
export function parseYaml(family: string, file: string, text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, filename: file });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new GeneratorError(
      {
        stage: 'ingest',
        family,
        pointer: file,
        problem: `The file is not valid YAML: ${error.message}`,
        hint: 'Mend the file, or fetch it again with `pnpm specs:fetch`.',
      },
      { cause: error },
    );
  }
}
