import { XeroInputError } from '../errors/xero-error.ts';
import { printable } from './printable.ts';

/** @throws {XeroInputError} for a `concurrency` that is no count. */
export function checkedConcurrency(name: string, concurrency: unknown = 1): number {
  if (typeof concurrency === 'number' && Number.isSafeInteger(concurrency) && concurrency >= 1) {
    return concurrency;
  }
  throw new XeroInputError(
    'concurrency',
    `${name} takes a whole number of at least 1 as \`concurrency\`, not ${printable(concurrency)}.`,
  );
}
