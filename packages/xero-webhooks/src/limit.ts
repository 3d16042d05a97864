const longestTimer = 2 ** 31 - 1;

/**
 * A limit that holds: one that is no number would let everything through.
 *
 * @throws {RangeError} naming the option and the value.
 */
export function limit(caller: string, option: string, value: number): number {
  if (typeof value === 'number' && value > 0 && value <= longestTimer) return value;
  throw new RangeError(
    `${caller}: ${option} takes a number from 1 to ${longestTimer}; got ${value}.`,
  );
}
