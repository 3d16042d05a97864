import { GeneratorError } from '../errors.ts';
import { isObject, type Json, type JsonObject, pointer } from '../json.ts';
import { httpMethods } from '../openapi.ts';

const places = ['query', 'path', 'header'];
const besideOperations = ['parameters', 'servers'];

/**
 * Fails on paths, methods and parameters that later steps would pass over in silence.
 *
 * @throws {GeneratorError} with the JSON pointer of what nobody reads.
 */
export function checkStructure(family: string, document: JsonObject): void {
  const paths = document['paths'];
  if (!isObject(paths)) return;
  for (const [path, item] of Object.entries(paths)) {
    const place = pointer('paths', path);
    if (!isObject(item)) throw unreadable(family, place, 'The path has no operations.');
    for (const [key, value] of Object.entries(item)) {
      if (besideOperations.includes(key) || key.startsWith('x-')) continue;
      if (!(httpMethods as readonly string[]).includes(key)) {
        throw unreadable(family, place + pointer(key), `Nobody sends \`${key}\`.`);
      }
      checkOperation(family, place + pointer(key), value);
    }
  }
}

function checkOperation(family: string, place: string, operation: Json | undefined): void {
  if (!isObject(operation) || typeof operation['operationId'] !== 'string') {
    throw unreadable(family, place, 'The operation has no operationId.');
  }
  if (!isObject(operation['responses'])) {
    throw unreadable(family, place, `\`${operation['operationId']}\` has no responses.`);
  }
  const parameters = operation['parameters'];
  for (const [index, parameter] of (Array.isArray(parameters) ? parameters : []).entries()) {
    if (!isObject(parameter) || typeof parameter['$ref'] === 'string') continue;
    const at = place + pointer('parameters', index);
    if (!places.includes(String(parameter['in']))) {
      throw unreadable(family, at, `A parameter in \`${String(parameter['in'])}\` cannot be sent.`);
    }
    if (!isObject(parameter['schema']))
      throw unreadable(family, at, 'The parameter has no schema.');
  }
}

function unreadable(family: string, place: string, problem: string): GeneratorError {
  return new GeneratorError({
    stage: 'ingest',
    family,
    pointer: place,
    problem,
    hint: `Mend or remove it by an action in specs/overlays/${family}.yaml, or teach the generator.`,
  });
}
