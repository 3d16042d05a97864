import { clauseText } from './clause.ts';
import { readWhere } from './read-where.ts';
import type { FieldTable } from './table.ts';

/**
 * A filter in Xero's syntax: `{ Status: 'PAID' }` → `Status=="PAID"`. Raw text passes unchanged, and
 * a filter without conditions is undefined. Pure; clients do it by themselves.
 *
 * @param fields The generated table of the family.
 * @param model The entity that is filtered, such as `Invoice`.
 * @throws {XeroFilterError} when a field, an operator or a value cannot be sent.
 */
export function compileWhere(
  fields: FieldTable,
  model: string,
  where: object | string,
): string | undefined {
  if (typeof where === 'string') return where;
  const clause = readWhere(fields, model, where);
  return clause && clauseText(clause);
}
