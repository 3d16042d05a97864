import { XeroFilterError } from '../errors/xero-error.ts';
import { safeText } from './literal.ts';

/**
 * The `filter` of the payroll families: `{ firstName: 'Ada' }` → `firstName==Ada`, several joined by
 * commas; undefined when there is no condition.
 *
 * @throws {XeroFilterError} for a value that would read as another condition.
 */
export function conditionList(filter: object): string | undefined {
  const conditions = Object.entries(filter).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    if (!/^\w+$/.test(name)) throw new XeroFilterError(name, 'names of fields', name);
    const text = typeof value === 'boolean' ? String(value) : value;
    return `${name}==${safeText(name, text, /["\\,=<>!&|]|^\s*$/)}`;
  });
  return conditions.join(',') || undefined;
}
