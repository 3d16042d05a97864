/** The entries of two maps, told apart by their keys. */
export interface Matches<T> {
  readonly added: readonly (readonly [key: string, value: T])[];
  readonly removed: readonly (readonly [key: string, value: T])[];
  readonly kept: readonly (readonly [key: string, before: T, after: T])[];
}

/** Tells which keys only the one, only the other, and both of two maps have. */
export function matchKeys<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): Matches<T> {
  return {
    added: [...after].filter(([key]) => !before.has(key)),
    removed: [...before].filter(([key]) => !after.has(key)),
    kept: [...after].flatMap(([key, value]) => {
      const old = before.get(key);
      return old === undefined ? [] : [[key, old, value] as const];
    }),
  };
}
