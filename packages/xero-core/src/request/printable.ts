/** A value as an error message shows it: short, and never failing itself. */
export function printable(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? 'an invalid Date' : `the Date ${value.toISOString()}`;
  }
  return Array.isArray(value) ? 'an array' : 'an object';
}

/** Whether a text can be encoded: half of a surrogate pair cannot. */
export function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(text);
}
