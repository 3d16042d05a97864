import { XeroInputError } from '../errors/xero-error.ts';

const longestKey = 128;

/** A dash and the digits of the last row that an input of unknown length is expected to have. */
const longestSuffix = 10;

/**
 * The idempotency key of a chunk by the index of its first row: each chunk is a write of its own.
 * The first has the caller's key, the others one derived from it; undefined has one made up.
 *
 * @throws {XeroInputError} when the derived keys would be too long.
 */
export function chunkKeys(
  key: string | undefined,
  rows: number | undefined,
): (start: number) => string | undefined {
  if (key === undefined) return () => undefined;
  const suffix = (start: number) => (start === 0 ? '' : `-${start}`);
  const longest =
    longestKey - (rows === undefined ? longestSuffix : suffix(Math.max(rows - 1, 0)).length);
  if (key.length <= longest) return (start) => key + suffix(start);
  throw new XeroInputError(
    'idempotencyKey',
    `For ${rows ?? 'any number of'} rows an idempotency key has at most ${longest} characters, not ${key.length}.`,
  );
}
