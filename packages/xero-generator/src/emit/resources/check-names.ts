import { GeneratorError } from '../../errors.ts';
import { pointer } from '../../json.ts';
import type { OperationModel } from '../../model/model.ts';

const ofCore = ['request', 'contentType', 'concurrency', 'onProgress'];

/**
 * Fails where two parameters of a method would have one name.
 *
 * @throws {GeneratorError} with the operation and the name.
 */
export function checkParameterNames(
  family: string,
  operation: OperationModel,
  positional: readonly string[],
): void {
  const options = [...operation.query, ...operation.headers].map((parameter) => parameter.name);
  const twice = repeated([...positional, 'options']) ?? repeated([...options, ...ofCore]);
  if (twice === undefined) return;
  throw new GeneratorError({
    stage: 'emit',
    family,
    pointer: pointer('paths', operation.documentPath, operation.http),
    problem: `Two parameters of \`${operation.id}\` would be called \`${twice}\`.`,
    hint: 'Rename one by an overlay action, or in packages/xero-generator/src/emit/resources/signature.ts.',
  });
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}
