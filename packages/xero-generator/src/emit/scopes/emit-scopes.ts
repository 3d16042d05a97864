import type { FamilyModel, OperationModel } from '../../model/model.ts';
import { pascalCase } from '../../names.ts';
import { takesIds } from '../resources/by-ids.ts';
import { banner, type EmittedFile, quote } from '../source.ts';

/** `scopes.gen.ts`: the scopes of which one opens each method. */
export function emitScopes(model: FamilyModel): EmittedFile {
  const entries = model.operations
    .flatMap((operation) =>
      methodsOf(operation).map((method) => ({
        name: [...operation.resource, method].join('.'),
        scopes: operation.scopes,
      })),
    )
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const methods = `${pascalCase(model.name)}Method`;
  return {
    path: 'src/scopes.gen.ts',
    text: `${banner(model)}
/** A method as it is called, without the client. */
export type ${methods} =
${entries.map(({ name }) => `  | ${quote(name)}`).join('\n')};

/** For each method the scopes of which one is enough, the narrowest first, deprecated ones last. */
export const scopes: Readonly<Record<${methods}, readonly string[]>> = {
${entries.map(({ name, scopes }) => `  ${quote(name)}: [${scopes.map(quote).join(', ')}],\n`).join('')}};
`,
  };
}

function methodsOf(operation: OperationModel): string[] {
  const { method, manyMethod = method } = operation;
  return [...new Set([method, manyMethod]), ...(takesIds(operation) ? ['listByIds'] : [])];
}
