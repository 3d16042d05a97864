import type { ApiAnswer } from '../../handler.ts';
import { modifiedSince } from '../../query/modified-since.ts';
import { ordered } from '../../query/order.ts';
import { compileWhere } from '../../query/where.ts';
import { type Resource, rowOf, viewOf } from '../resource.ts';
import {
  type AccountingHandler,
  type AccountingRequest,
  enveloped,
  reading,
} from '../wire/envelope.ts';
import { pageOf, paginationOf, rowsOn } from './paging.ts';

export interface ListOptions<Row> {
  /** Whether Xero pages the list; if so, its order by default is that of the last change. */
  readonly paged?: boolean | undefined;
  /** Parameters that bring a page even when none was asked for. */
  readonly pagedBy?: readonly string[] | undefined;
  /** Leaves rows out by parameters that this list alone has. */
  readonly keeps?: ((request: AccountingRequest) => (row: Row) => boolean) | undefined;
}

/** Lists records: filtered, in order, by page. */
export function list<Row extends object>(
  resource: Resource<Row>,
  options: ListOptions<Row> = {},
): AccountingHandler {
  return reading((request) => listed(request, resource, options));
}

/** One record, in a list of one as Xero has it. */
export function get<Row extends object>(resource: Resource<Row>): AccountingHandler {
  return reading((request) => {
    const record = resource.present(rowOf(request, resource), viewOf(request));
    return enveloped(request, resource.collection, [record]);
  });
}

function listed<Row extends object>(
  request: AccountingRequest,
  resource: Resource<Row>,
  { paged = false, pagedBy = [], keeps }: ListOptions<Row>,
): ApiAnswer {
  const { query, state: books } = request;
  const kept = [keeps?.(request), modified(request), filtered(request, resource)].filter(
    (keep) => keep !== undefined,
  );
  let rows: readonly Row[] = [...resource.table(books).all()].filter((row) =>
    kept.every((keep) => keep(row)),
  );
  if (paged) rows = byChange(rows, resource);
  const order = query.get('order');
  if (order) rows = ordered(rows, order, resource.entity, books);

  const summary = query.get('summaryOnly') === 'true';
  const page = paged
    ? pageOf(query, summary || pagedBy.some((name) => query.has(name)))
    : undefined;
  const detail = summary ? 'summary' : page || !paged ? 'full' : 'brief';
  const view = viewOf(request, detail);
  const records = (page ? rowsOn(page, rows) : rows).map((row) => resource.present(row, view));
  const pagination = page && { pagination: paginationOf(page, rows.length) };
  return enveloped(request, resource.collection, records, pagination);
}

function filtered<Row extends object>(
  { query, state }: AccountingRequest,
  { entity }: Resource<Row>,
): ((row: Row) => boolean) | undefined {
  const where = query.get('where');
  return where ? compileWhere(where, entity, state) : undefined;
}

function modified({ headers }: AccountingRequest): ((row: object) => boolean) | undefined {
  const time = modifiedSince(headers);
  if (time === undefined) return undefined;
  const since = new Date(time).toISOString();
  return (row) => changedAt(row) > since;
}

function changedAt(row: object): string {
  const { UpdatedDateUTC, CreatedDateUTC } = row as Record<string, string | undefined>;
  return UpdatedDateUTC ?? CreatedDateUTC ?? '9999';
}

function byChange<Row extends object>(rows: readonly Row[], { id }: Resource<Row>): readonly Row[] {
  return rows.toSorted((a, b) => textOrder(changedAt(a), changedAt(b)) || textOrder(id(a), id(b)));
}

function textOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
