import { QueryError } from '../../query/query-error.ts';
import type { Plain } from '../books/rows.ts';

export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** The page that was asked for; a size out of range is moved into it. */
export function pageOf(query: URLSearchParams, forced: boolean): Page | undefined {
  if (!forced && !query.has('page') && !query.has('pageSize')) return undefined;
  return {
    page: Math.max(1, whole(query, 'page', 1)),
    pageSize: Math.min(1000, Math.max(1, whole(query, 'pageSize', 100))),
  };
}

export function rowsOn<Row>({ page, pageSize }: Page, rows: readonly Row[]): readonly Row[] {
  return rows.slice((page - 1) * pageSize, page * pageSize);
}

export function paginationOf({ page, pageSize }: Page, itemCount: number): Plain {
  return { page, pageSize, pageCount: Math.ceil(itemCount / pageSize), itemCount };
}

function whole(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new QueryError(`The value '${text}' of ${name} is not a whole number.`);
}

/** A list of values with commas between, or undefined where the parameter is absent. */
export function listed(query: URLSearchParams, name: string): ReadonlySet<string> | undefined {
  const values = query.getAll(name).flatMap((text) => text.split(','));
  const known = values.map((value) => value.trim().toLowerCase()).filter((value) => value !== '');
  return known.length > 0 ? new Set(known) : undefined;
}
