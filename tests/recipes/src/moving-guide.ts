import type { BlockModule } from '@acme/test-queries/documents';
import { type Example, moduleOf } from '@acme/test-queries/guide';

/**
 * Makes modules of the blocks of a guide.
 *
 * @param from The module in `src` that has what a block may take for granted.
 * @param names What that is.
 * @param disk The folder that `./` of a block is.
 */
export function modulesWith(
  from: string,
  names: readonly string[],
  disk: string,
): (example: Example) => BlockModule {
  return (example) => ({
    code: moduleOf(example, names, `../../src/${from}.ts`).replaceAll("'./", `'${disk}/`),
  });
}
