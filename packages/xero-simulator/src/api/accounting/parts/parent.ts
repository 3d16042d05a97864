import type { AccountingBooks } from '../books/books.ts';
import type { Table } from '../books/table.ts';
import { type Resource, rowOf } from '../resource.ts';
import type { AccountingRequest } from '../wire/envelope.ts';

/** A kind of record that has a history or attachments. */
export interface Parent {
  /** The collection in its address: `Invoices`. */
  readonly collection: string;
  /**
   * The id of the record that a path names.
   *
   * @throws Fault with 404 where there is none.
   */
  idOf(request: AccountingRequest): string;
  /** Says on the record that it has attachments. */
  markAttached?(books: AccountingBooks, id: string): void;
}

/** A kind of record that the books keep. */
export function keptParent<Row extends object>(resource: Resource<Row>): Parent {
  return {
    collection: resource.collection,
    idOf: (request) => resource.id(rowOf(request, resource)),
    markAttached: (books, id) => {
      const table: Table<Row> = resource.table(books);
      const row = table.known(id);
      if ('HasAttachments' in row) table.save({ ...row, HasAttachments: true }, true);
    },
  };
}

/** A kind of record that is answered from the schemas, so that any id may be one. */
export function unkeptParent(collection: string): Parent {
  return {
    collection,
    idOf: ({ params }) => Object.values(params)[0] ?? '',
  };
}
