import type { AccountingBooks } from './books/books.ts';
import type { Plain } from './books/rows.ts';
import type { Table } from './books/table.ts';
import type { AccountingEntity } from './lists/entities.ts';
import type { AccountingRequest } from './wire/envelope.ts';
import { notFound } from './wire/faults.ts';

/** What all kinds of records need, to be listed, got and written. */
export interface Resource<Row extends object> {
  /** The name of their list in an envelope: `Invoices`. */
  readonly collection: string;
  /** The name of their id on the wire: `InvoiceID`. */
  readonly idField: string;
  readonly entity: AccountingEntity;
  table(books: AccountingBooks): Table<Row>;
  id(row: Row): string;
  /** A row as it goes out, but for its dates, which the envelope puts into Microsoft's form. */
  present(row: Row, view: View): Plain;
  /** Another way to name one in a path: an item's code, a contact's number. */
  alias?(books: AccountingBooks, name: string): Row | undefined;
}

export interface View {
  readonly books: AccountingBooks;
  /** Decimal places of unit amounts. */
  readonly decimals: 2 | 4;
  /** `brief` is what an unpaged list shows, `summary` what `summaryOnly` leaves. */
  readonly detail: 'full' | 'brief' | 'summary';
  readonly now: number;
}

/** What a change of the books needs to know; requests have it, and the demo data makes its own. */
export interface Work {
  readonly books: AccountingBooks;
  readonly now: number;
  readonly clientId: string;
  readonly decimals: 2 | 4;
  newId(): string;
}

export function workOf(request: AccountingRequest): Work {
  return {
    books: request.state,
    now: request.now,
    clientId: request.clientId,
    decimals: decimalsOf(request),
    newId: () => request.newId(),
  };
}

export function viewOf(request: AccountingRequest, detail: View['detail'] = 'full'): View {
  return { books: request.state, decimals: decimalsOf(request), detail, now: request.now };
}

function decimalsOf({ query }: AccountingRequest): 2 | 4 {
  return query.get('unitdp') === '4' ? 4 : 2;
}

/**
 * The record that the path names first.
 *
 * @throws Fault with 404 where there is none.
 */
export function rowOf<Row extends object>(
  request: AccountingRequest,
  resource: Resource<Row>,
): Row {
  const name = Object.values(request.params)[0] ?? '';
  const row =
    resource.table(request.state).get(name) ?? resource.alias?.(request.state, name) ?? undefined;
  if (row === undefined) throw notFound();
  return row;
}
