import type { AccountingBooks } from '../books/books.ts';
import { saveInvoice } from '../documents/invoices.ts';
import type { Work } from '../resource.ts';
import { addDays, today } from '../wire/dates.ts';
import { Fields } from '../wire/fields.ts';

export interface SeedContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly clientId?: string | undefined;
  newId(): string;
}

const statuses = ['AUTHORISED', 'DRAFT', 'AUTHORISED', 'SUBMITTED'];

/**
 * Adds sales invoices to the contacts of the books, a quarter each of them drafts and submitted, the
 * rest approved, with days spread over a year.
 */
export function seedInvoices(books: AccountingBooks, count: number, context: SeedContext): void {
  const { now, clientId = 'demo' } = context;
  const contacts = [...books.contacts.all()].filter((row) => row.ContactStatus === 'ACTIVE');
  const work: Work = { books, now, clientId, decimals: 2, newId: () => context.newId() };
  books.journal.run(now, () => {
    for (let at = 0; at < count; at += 1) {
      const day = addDays(today(now), -(at % 365));
      const line = {
        Description: 'Weekly service',
        Quantity: 1 + (at % 5),
        UnitAmount: 20 + (at % 97),
      };
      const invoice = {
        Type: 'ACCREC',
        Contact: { ContactID: contacts[at % contacts.length]?.ContactID },
        Date: day,
        DueDate: addDays(day, 14),
        Status: statuses[at % statuses.length],
        LineItems: [{ ...line, AccountCode: '200' }],
      };
      saveInvoice(work, new Fields(invoice, ''), undefined);
    }
  });
}
