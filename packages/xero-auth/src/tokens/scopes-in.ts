/** Scopes as one text or as a list; undefined when they are neither. */
export function scopesIn(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean);
  return Array.isArray(value) && value.every((scope) => typeof scope === 'string')
    ? value
    : undefined;
}
