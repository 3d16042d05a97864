import type { Invoice } from './invoice.ts';

/** A `where` or `order` that the server cannot read; Xero's error 16. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

const clause =
  /^(?:Status\s*==\s*"(?<status>\w+)"|Contact\.ContactID\s*==\s*guid\("(?<contact>[-0-9a-f]{36})"\))$/i;

/**
 * The invoices that a `where` lets through: comparisons of status and contact, joined by AND.
 *
 * @throws {QueryError} for anything else.
 */
export function filterInvoices(invoices: readonly Invoice[], where: string | null): Invoice[] {
  const clauses = where === null ? [] : where.split(/\s+AND\s+|\s*&&\s*/);
  const tests = clauses.map((text) => {
    const groups = clause.exec(text.trim())?.groups;
    if (!groups) throw new QueryError(`The demo server cannot read '${text}'.`);
    const { status, contact } = groups;
    return ({ Status, Contact }: Invoice) =>
      Status === status || Contact.ContactID === contact?.toLowerCase();
  });
  return invoices.filter((invoice) => tests.every((test) => test(invoice)));
}

/**
 * Rows by one of their text fields, `Field`, `Field ASC` or `Field DESC`; as they are without.
 *
 * @throws {QueryError} for a field that is not among those that can be sorted by.
 */
export function sortBy<Row>(
  rows: readonly Row[],
  order: string | null,
  fields: Readonly<Record<string, (row: Row) => string>>,
): readonly Row[] {
  if (order === null) return rows;
  const [, field = '', direction = 'ASC'] = /^(\w+)(?: (ASC|DESC))?$/.exec(order) ?? [];
  const key = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!key) throw new QueryError(`The demo server cannot sort by '${order}'.`);
  const sign = direction === 'DESC' ? -1 : 1;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}

/** One page of the rows under their name. Page sizes beyond 1 to 1000 are brought within. */
export function pageOf<Row>(name: string, rows: readonly Row[], query: URLSearchParams): object {
  const page = Math.max(Number(query.get('page')) || 1, 1);
  const pageSize = Math.min(Math.max(Number(query.get('pageSize') ?? 100) || 1, 1), 1000);
  const pageCount = Math.ceil(rows.length / pageSize);
  return {
    pagination: { page, pageSize, pageCount, itemCount: rows.length },
    [name]: rows.slice((page - 1) * pageSize, page * pageSize),
  };
}
