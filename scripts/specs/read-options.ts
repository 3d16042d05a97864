import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SpecsError } from './specs-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The values that `node:util`'s `parseArgs` reads for a table of options. */
export type OptionValues<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T }>
>['values'];

/**
 * Reads the options of a command line.
 *
 * @throws {SpecsError} for an option that is unknown or lacks its value; the message ends with the usage.
 */
export function readOptions<const T extends Options>(
  given: readonly string[],
  options: T,
  usage: string,
): OptionValues<T> {
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    throw new SpecsError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
