/** A parsed mapping of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping (not a list, not null). */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a mapping; an empty one for anything else. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** The value as a list; an empty one for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The entries of a mapping as a map, which has no inherited keys such as `constructor`. */
export function mapOf(value: unknown): Map<string, unknown> {
  return new Map(Object.entries(recordOf(value)));
}

/** The value as a string; `undefined` for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Compares strings by code unit, so that sorting is the same on every machine. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** JSON with sorted keys, so that equal values give equal text. */
export function stableText(value: unknown): string {
  return (
    JSON.stringify(value, (_key, child: unknown) =>
      isRecord(child)
        ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => byCodeUnit(a, b)))
        : child,
    ) ?? 'none'
  );
}
