import type { AccountingBooks } from '../books/books.ts';
import type {
  AdvanceRow,
  AllocationRow,
  CreditNoteRow,
  InvoiceRow,
  Payable,
  PaymentRow,
  Source,
} from '../books/rows.ts';
import { minus, sum } from '../money/decimal.ts';

/** What was paid on a document, or paid back of its credit. */
export function paymentsOf(books: AccountingBooks, id: string): readonly PaymentRow[] {
  return books.payments.find('of', id).filter(({ Status }) => Status === 'AUTHORISED');
}

/** The credits that an invoice was settled with. */
export function creditsOf(books: AccountingBooks, invoiceId: string): readonly AllocationRow[] {
  return books.allocations.find('invoice', invoiceId);
}

/** The invoices that a credit went to. */
export function allocationsOf(books: AccountingBooks, sourceId: string): readonly AllocationRow[] {
  return books.allocations.find('source', sourceId);
}

/** An invoice with what is paid, credited and due by the books, and the status that follows. */
export function settledInvoice(books: AccountingBooks, invoice: InvoiceRow): InvoiceRow {
  const payments = paymentsOf(books, invoice.InvoiceID);
  const credits = creditsOf(books, invoice.InvoiceID);
  const AmountPaid = amountOf(payments);
  const AmountCredited = amountOf(credits);
  const isOver = invoice.Status === 'VOIDED' || invoice.Status === 'DELETED';
  const AmountDue = isOver ? 0 : minus(invoice.Total, AmountPaid, AmountCredited);
  return {
    ...invoice,
    AmountPaid,
    AmountCredited,
    AmountDue,
    ...closed(invoice, AmountDue, [...payments, ...credits]),
  };
}

/** A credit note or an advance with what is left of it, and the status that follows. */
export function settledCredit<Row extends CreditNoteRow | AdvanceRow>(
  books: AccountingBooks,
  row: Row,
  id: string,
): Row {
  const payments = paymentsOf(books, id);
  const allocations = allocationsOf(books, id);
  const AppliedAmount = amountOf(allocations);
  const isOver = row.Status === 'VOIDED' || row.Status === 'DELETED';
  const RemainingCredit = isOver ? 0 : minus(row.Total, AppliedAmount, amountOf(payments));
  return {
    ...row,
    AppliedAmount,
    RemainingCredit,
    ...closed(row, RemainingCredit, [...payments, ...allocations]),
  };
}

/** Brings a document up to date with its payments and allocations. */
export function settle(books: AccountingBooks, { kind, id }: Payable): void {
  if (kind === 'invoices') books.invoices.save(settledInvoice(books, books.invoices.known(id)));
  else settleCredit(books, kind, id);
}

function settleCredit(books: AccountingBooks, kind: Source['kind'], id: string): void {
  if (kind === 'creditNotes') {
    books.creditNotes.save(settledCredit(books, books.creditNotes.known(id), id));
  } else {
    books[kind].save(settledCredit(books, books[kind].known(id), id));
  }
}

function amountOf(rows: readonly { readonly Amount: number }[]): number {
  return sum(rows.map(({ Amount }) => Amount));
}

/** With nothing left, what was approved is paid; with something left again, it is approved. */
function closed<Status extends string>(
  { Status }: { readonly Status: Status },
  left: number,
  rows: readonly { readonly Date: string }[],
): { Status: Status | 'PAID' | 'AUTHORISED'; FullyPaidOnDate: string | undefined } {
  const isApproved = Status === 'AUTHORISED' || Status === 'PAID';
  const isPaid = isApproved && left === 0;
  return {
    Status: isApproved ? (isPaid ? 'PAID' : 'AUTHORISED') : Status,
    FullyPaidOnDate: isPaid
      ? rows
          .map((row) => row.Date)
          .toSorted()
          .at(-1)
      : undefined,
  };
}
