import type { AccountingBooks } from '../books/books.ts';
import type { AllocationRow, Plain } from '../books/rows.ts';
import { allocationsOf, paymentsOf } from './settlement.ts';

/** The allocations of a credit note, overpayment or prepayment. */
export function presentAllocations(books: AccountingBooks, id: string): readonly Plain[] {
  return allocationsOf(books, id).map((row) => presentAllocation(books, row));
}

export function presentAllocation(books: AccountingBooks, row: AllocationRow): Plain {
  const { Invoice, source: _, ...fields } = row;
  const { InvoiceID, InvoiceNumber } = books.invoices.known(Invoice.InvoiceID);
  return { ...fields, Invoice: { InvoiceID, InvoiceNumber }, IsDeleted: false };
}

/** What was paid on an invoice, or of a credit paid back. */
export function presentPayments(books: AccountingBooks, id: string): readonly Plain[] {
  return paymentsOf(books, id).map((row) => ({
    PaymentID: row.PaymentID,
    Date: row.Date,
    Amount: row.Amount,
    Reference: row.Reference,
    CurrencyRate: row.CurrencyRate,
    HasAccount: false,
    HasValidationErrors: false,
  }));
}
