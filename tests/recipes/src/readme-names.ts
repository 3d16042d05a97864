import { createAccountingClient, type InvoiceInput, type XeroError } from '@acme/xero-accounting';
import { createSimulator } from '@acme/xero-simulator';

// What the blocks of README.md take for granted, on a simulated Xero.

export { fileFromPath } from '@acme/xero-accounting/node';
export { createAccountingClient };

export const simulator: ReturnType<typeof createSimulator> = createSimulator();
const own = simulator.session();
const { fetch, clock } = simulator;

export const token: string = await own.accessToken();
export const tenantId: string = own.tenantId ?? '';
export const tokens = {
  current: (rejected?: string): Promise<string> =>
    own.accessToken(rejected === undefined ? {} : { rejected }),
};
export const clientId = 'a-client';
export const accounting: ReturnType<typeof createAccountingClient> = createAccountingClient(own, {
  fetch,
  clock,
});

const { items } = await accounting.contacts.list();
export const contactId: string = items[0]?.ContactID ?? '';
const line = { Description: 'Work', Quantity: 1, UnitAmount: 10, AccountCode: '200' };
const good: InvoiceInput = {
  Type: 'ACCREC',
  Contact: { ContactID: contactId },
  DueDate: '2026-12-20',
  LineItems: [line],
};
export const inputs: readonly InvoiceInput[] = [good, good];
/** Xero refuses it. */
export const input: InvoiceInput = { ...good, LineItems: [{ ...line, AccountCode: 'none' }] };
const invoice = await accounting.invoices.create(good);
export const invoiceId: string = invoice.InvoiceID;
const receipts = await accounting.receipts.list();
export const receiptId: string = receipts.items[0]?.ReceiptID ?? '';
export const lastRun = '2026-01-01T00:00:00Z';
export const signal: AbortSignal = new AbortController().signal;
export const bytes: Uint8Array = new TextEncoder().encode('a file');

/** What the blocks gave to the functions that are the reader's own. */
export const told: unknown[] = [];
export const save = (rows: readonly unknown[]): void => void told.push(rows.length);
export const show = (errors: readonly unknown[]): void => void told.push(errors);
export const waitFor = (milliseconds: number | undefined): void => void told.push(milliseconds);
export const report = (code: XeroError['code'], message: string): void =>
  void told.push(code, message);
