import type { AdvanceRow, Source } from '../books/rows.ts';
import { presentAllocations, presentPayments } from '../documents/credit-parts.ts';
import { presentDocument } from '../documents/document.ts';
import { type AccountingEntity, overpayment, prepayment } from '../lists/entities.ts';
import type { Resource } from '../resource.ts';
import { secondsOf } from '../wire/dates.ts';

/* Overpayments and prepayments come from bank transactions of their types. */

export const overpayments: Resource<AdvanceRow> = advances('overpayments', overpayment);
export const prepayments: Resource<AdvanceRow> = advances('prepayments', prepayment);

function advances(
  kind: Exclude<Source['kind'], 'creditNotes'>,
  entity: AccountingEntity,
): Resource<AdvanceRow> {
  const idField = `${entity.name}ID`;
  return {
    collection: `${entity.name}s`,
    idField,
    entity,
    table: (books) => books[kind],
    id: (row) => row.id,
    present: ({ id, FullyPaidOnDate: _, ...row }, view) => ({
      ...presentDocument(row, view),
      [idField]: id,
      ID: id,
      UpdatedDateUTCString: secondsOf(row.UpdatedDateUTC),
      Allocations: presentAllocations(view.books, id),
      Payments: presentPayments(view.books, id),
    }),
  };
}
