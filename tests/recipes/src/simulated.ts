import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccountingClient, type InvoiceInput } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import type { StatementInput } from '@acme/xero-bankfeeds';
import { createPayrollAuV2Client } from '@acme/xero-payroll-au-v2';
import { createPayrollNzClient } from '@acme/xero-payroll-nz';
import { createSimulator } from '@acme/xero-simulator';

// What documents take for granted: a reader's own names, on a simulated Xero.

export const simulator: ReturnType<typeof createSimulator> = createSimulator({ clock: 'machine' });
const { fetch } = simulator;

export const session: ReturnType<typeof simulator.session> = simulator.session();
export const tenantId: string = session.tenantId;
export const token: string = await session.accessToken();
export const accounting: ReturnType<typeof createAccountingClient> = createAccountingClient(
  session,
  { fetch },
);

const { items: contacts } = await accounting.contacts.list({ pageSize: 1 });
export const contactId: string = contacts[0]?.ContactID ?? '';
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
export const invoiceId: string = (await accounting.invoices.create(good)).InvoiceID;
const { items: receipts } = await accounting.receipts.list();
export const receiptId: string = receipts[0]?.ReceiptID ?? '';
const payrollNz = createPayrollNzClient(session, { fetch });
const { items: employees } = await payrollNz.employees.list();
export const employeeId: string = employees[0]?.employeeID ?? '';
const australian = simulator.session({ organisation: 'Banksia Bakery' });
const payrollAuV2 = createPayrollAuV2Client(australian, { fetch });
const { items: timesheets } = await payrollAuV2.timesheets.list();
export const timesheetId: string = timesheets[0]?.timesheetID ?? '';
export const subscriptionId = 'a1c9a7e0-5a3b-4c1e-9d52-1f6b7c2e0099';
export const subscriptionItemId = 'a1c9a7e0-5a3b-4c1e-9d52-1f6b7c2e0097';
export const bytes: Uint8Array = new TextEncoder().encode('%PDF-1.4');
export const statement: StatementInput = {
  feedConnectionId: 'a1c9a7e0-5a3b-4c1e-9d52-1f6b7c2e0098',
  startDate: '2026-10-01',
  endDate: '2026-10-31',
  startBalance: { amount: 0, creditDebitIndicator: 'CREDIT' },
  endBalance: { amount: 25, creditDebitIndicator: 'CREDIT' },
  statementLines: [],
};
export const lastRun = '2026-01-01T00:00:00Z';
export const signal: AbortSignal = new AbortController().signal;

/** A folder with a receipt, and the tokens of a user `me` who logged in before. */
export const folder: string = mkdtempSync(join(tmpdir(), 'xero-documents-'));
writeFileSync(join(folder, 'receipt.pdf'), '%PDF-1.4');
const { clock: _clock, redirectUri: _, ...app } = simulator.credentials('pkce');
export const clientId: string = app.clientId;
const user = new XeroAuth({
  ...app,
  redirectUri: 'http://localhost:8080/callback',
  scopes: ['offline_access', 'accounting.invoices', 'accounting.contacts.read'],
  store: fileTokenStore({ folder: join(folder, 'xero-tokens') }),
}).forUser('me');
const { url, transaction } = await user.createAuthorization();
await user.handleCallback(await simulator.authorize(url), transaction);
