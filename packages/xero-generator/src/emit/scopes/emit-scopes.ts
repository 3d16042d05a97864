import type { FamilyModel } from '../../model/model.ts';
import { banner, type EmittedFile, quote } from '../source.ts';

/** `scopes.gen.ts`: the scopes of which one opens each method. */
export function emitScopes(model: FamilyModel): EmittedFile {
  const entries = model.operations
    .flatMap((operation) =>
      [...new Set([operation.method, operation.manyMethod ?? operation.method])].map((method) => ({
        name: [...operation.resource, method].join('.'),
        scopes: operation.scopes,
      })),
    )
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, scopes }) => `  ${quote(name)}: [${scopes.map(quote).join(', ')}],\n`);
  return {
    path: 'src/scopes.gen.ts',
    text: `${banner(model)}
/** For each method the scopes of which one is enough, the narrowest first, deprecated ones last. */
export const scopes = {
${entries.join('')}} as const;
`,
  };
}
