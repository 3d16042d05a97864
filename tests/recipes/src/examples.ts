import type { BlockModule } from '@acme/test-queries/documents';
import { type Example, moduleOf } from '@acme/test-queries/guide';
import * as granted from './guide-clients.ts';

/**
 * Examples of a guide as modules, with what `guide-clients.ts` has.
 *
 * @param disk The folder that their `./` is.
 */
export function granting(disk = '.'): (example: Example) => BlockModule {
  return (example) => ({
    code: moduleOf(example, Object.keys(granted)).replaceAll("'./", `'${disk}/`),
  });
}
