import type { AccountingClient, InvoiceInput } from '@acme/xero-accounting';
import { idempotencyKey, type Kind, lineItem } from './kind.ts';
import { commonColumns, type Row } from './read-rows.ts';

/** Bills, as drafts for somebody to approve. A supplier's number is the bill's number. */
export function bills(accounting: AccountingClient, organisation: string): Kind {
  return {
    needed: commonColumns,
    keyOf: ({ ContactName, Reference }) => key(ContactName, Reference),
    // Xero is asked for several numbers at once, with commas between them.
    check: async (rows) =>
      rows.map((row) => ({
        row,
        problems: row.Reference.includes(',')
          ? ['Reference has a comma, which Xero cannot look up']
          : [],
      })),

    async existing(rows) {
      const list = accounting.invoices.list({
        where: { Type: 'ACCPAY' },
        InvoiceNumbers: rows.map(({ Reference }) => Reference),
        // Those that were deleted or voided are to be imported again.
        Statuses: ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'PAID'],
        pageSize: 1000,
      });
      const found = new Map<string, string>();
      for await (const { Contact, InvoiceNumber, InvoiceID } of list) {
        found.set(key(Contact?.Name, InvoiceNumber), InvoiceID);
      }
      return found;
    },

    async create(row) {
      const bill = billOf(row);
      const request = { idempotencyKey: await idempotencyKey(organisation, bill) };
      return (await accounting.invoices.create(bill, { request })).InvoiceID;
    },
  };
}

function billOf(row: Row): InvoiceInput {
  return {
    Type: 'ACCPAY',
    Contact: { Name: row.ContactName },
    InvoiceNumber: row.Reference,
    Date: row.Date,
    ...(row.DueDate && { DueDate: row.DueDate }),
    LineAmountTypes: 'Inclusive',
    LineItems: [lineItem(row)],
  };
}

function key(supplier = '', number: string | null = ''): string {
  return JSON.stringify([supplier.toLowerCase(), number]);
}
