import type { AccountingBooks } from '../books/books.ts';
import type { HistoryRow } from '../books/rows.ts';
import type { Work } from '../resource.ts';

/** Writes a line into a record's history. */
export function record(
  { books, now }: Work,
  parentId: string,
  changes: string,
  details = '',
): void {
  const line = {
    Changes: changes,
    Details: details,
    User: 'System Generated',
    DateUTC: new Date(now).toISOString(),
  };
  const records = [line, ...historyOf(books, parentId)];
  books.history.save({ parentId, records });
}

/** A record's history, the newest line first. */
export function historyOf(books: AccountingBooks, parentId: string): HistoryRow['records'] {
  return books.history.get(parentId)?.records ?? [];
}
