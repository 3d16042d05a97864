import { XeroFilterError } from '../errors/xero-error.ts';
import { type Clause, every, some } from './clause.ts';
import { readConditions } from './read-conditions.ts';
import type { FieldTable } from './table.ts';

/**
 * Takes a filter apart. What is undefined is left out, and an object with nothing in it is no
 * filter.
 *
 * @throws {XeroFilterError} for whatever cannot be a filter.
 */
export function readWhere(
  fields: FieldTable,
  model: string,
  where: unknown,
  path = '',
): Clause | undefined {
  if (!isPlainObject(where)) throw new XeroFilterError(path, 'an object of fields', where);
  const kinds = own(fields, model) ?? {};
  const clauses = Object.entries(where).flatMap(([name, value]): Clause | Clause[] => {
    if (value === undefined) return [];
    const place = path === '' ? name : `${path}.${name}`;
    if (name === 'AND' || name === 'OR') {
      if (!Array.isArray(value)) throw new XeroFilterError(place, 'a list of filters', value);
      const branches = value.map((branch: unknown) => readWhere(fields, model, branch, path));
      const isOr = name === 'OR';
      if (isOr && (branches.length === 0 || branches.includes(undefined))) {
        throw new XeroFilterError(place, 'branches that have a condition each', value);
      }
      return (isOr ? some : every)(branches.filter((branch) => branch !== undefined)) ?? [];
    }
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new XeroFilterError(place, 'names of fields', name);
    const kind = own(kinds, name);
    return kind?.startsWith('#')
      ? readReference(fields, kind.slice(1), value, place)
      : readConditions({ path: place, kind }, value);
  });
  return every(clauses);
}

/** A record that another one refers to: conditions on it, or whether there is one at all. */
function readReference(fields: FieldTable, model: string, value: unknown, path: string): Clause[] {
  const itself = { path, kind: undefined };
  if (value === null) return readConditions(itself, null);
  if (!isPlainObject(value)) throw new XeroFilterError(path, 'an object of fields', value);
  const { ne, ...where } = value;
  if (ne !== undefined && ne !== null) throw new XeroFilterError(path, 'no `ne` but null', ne);
  const exists = ne === null ? readConditions(itself, { ne }) : [];
  const conditions = readWhere(fields, model, where, path);
  return conditions ? [...exists, conditions] : exists;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
