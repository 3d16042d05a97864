import type { AccountingBooks } from '../books/books.ts';
import type { InvoiceRow, Plain } from '../books/rows.ts';
import { sum } from '../money/decimal.ts';
import { today } from '../wire/dates.ts';

/** What a contact owes us and we owe it, by its approved invoices. */
export function balancesOf(books: AccountingBooks, contactId: string, now: number): Plain {
  const day = today(now);
  const owed = books.invoices
    .find('contact', contactId)
    .filter(({ Status }) => Status === 'AUTHORISED');
  return {
    AccountsReceivable: balance(owed, 'ACCREC', day),
    AccountsPayable: balance(owed, 'ACCPAY', day),
  };
}

function balance(invoices: readonly InvoiceRow[], type: InvoiceRow['Type'], day: string): Plain {
  const ofType = invoices.filter(({ Type }) => Type === type);
  return {
    Outstanding: sum(ofType.map(({ AmountDue }) => AmountDue)),
    Overdue: sum(
      ofType.filter(({ DueDate }) => (DueDate ?? day) < day).map(({ AmountDue }) => AmountDue),
    ),
  };
}
