import type { AccountingClient, ReceiptInput } from '@acme/xero-accounting';
import { idempotencyKey, type Kind, lineItem } from './kind.ts';
import { commonColumns, type Row } from './read-rows.ts';

/** Receipts of people who have paid for the organisation, as drafts for their expense claims. */
export function receipts(accounting: AccountingClient, organisation: string): Kind {
  const ids = new Map<string, string>();
  const emails = new Map<string, string>();
  return {
    needed: [...commonColumns, 'UserEmail'],
    keyOf: ({ UserEmail, Reference }) => key(UserEmail, Reference),

    async check(rows) {
      for await (const { EmailAddress = '', UserID = '' } of accounting.users.list()) {
        ids.set(EmailAddress.toLowerCase(), UserID);
        emails.set(UserID, EmailAddress);
      }
      return rows.map((row) => {
        const known = ids.has(row.UserEmail.toLowerCase());
        return { row, problems: known ? [] : [`${row.UserEmail} is no user of the organisation`] };
      });
    },

    async existing(rows) {
      const References = rows.map(({ Reference }) => Reference);
      const list = accounting.receipts.list({ where: { Reference: { in: References } } });
      const found = new Map<string, string>();
      for await (const { User, Reference, ReceiptID, Status } of list) {
        const email = emails.get(User?.UserID ?? '');
        if (Status !== 'VOIDED') found.set(key(email, Reference), ReceiptID ?? '');
      }
      return found;
    },

    async create(row) {
      const receipt = receiptOf(row, ids.get(row.UserEmail.toLowerCase()) ?? '');
      const request = { idempotencyKey: await idempotencyKey(organisation, receipt) };
      return (await accounting.receipts.create(receipt, { request })).ReceiptID ?? '';
    },
  };
}

function receiptOf(row: Row, UserID: string): ReceiptInput {
  return {
    Date: row.Date,
    User: { UserID },
    Contact: { Name: row.ContactName },
    Reference: row.Reference,
    LineAmountTypes: 'Inclusive',
    LineItems: [lineItem(row)],
  };
}

function key(email = '', reference: string | null = ''): string {
  return JSON.stringify([email.toLowerCase(), reference]);
}
