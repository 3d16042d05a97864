/** The user's program: what the demo shows of each function is the text between its braces. */
import {
  type AccountingClient,
  type Contact,
  createAccountingClient,
  type Invoice,
} from '@acme/xero-accounting';
import { type RateLimit, XeroValidationError } from '@acme/xero-core';

export function connect(token: string, tenantId: string, baseUrl: string): AccountingClient {
  const session = { accessToken: async () => token, tenantId };
  return createAccountingClient(session, { baseUrl });
}

export async function listContacts(accounting: AccountingClient): Promise<Contact[]> {
  const { items } = await accounting.contacts.list({ order: 'Name' });
  return items;
}

export async function readAllInvoices(accounting: AccountingClient): Promise<Invoice[]> {
  const invoices = [];
  for await (const invoice of accounting.invoices.list()) {
    invoices.push(invoice);
  }
  return invoices;
}

export async function createInvoice(
  accounting: AccountingClient,
  contactId: string,
): Promise<Invoice> {
  return accounting.invoices.create({
    Type: 'ACCREC',
    Status: 'AUTHORISED',
    Contact: { ContactID: contactId },
    Date: '2026-11-23',
    DueDate: '2026-12-20',
    LineItems: [
      {
        Description: 'Oak shelf (1.2 m)',
        Quantity: 3,
        UnitAmount: 185,
        AccountCode: '200',
      },
      {
        Description: 'Delivery',
        Quantity: 1,
        UnitAmount: 28.5,
        AccountCode: '260',
      },
    ],
  });
}

export async function readBack(accounting: AccountingClient, invoiceId: string): Promise<Invoice> {
  return accounting.invoices.get(invoiceId);
}

export async function downloadPdf(
  accounting: AccountingClient,
  invoiceId: string,
): Promise<{ contentType: string; bytes: Uint8Array }> {
  const pdf = await accounting.invoices.pdf(invoiceId);
  return { contentType: pdf.contentType, bytes: await pdf.bytes() };
}

export async function makeMistake(
  accounting: AccountingClient,
): Promise<XeroValidationError | undefined> {
  try {
    const LineItems = [{ Description: 'Oak shelf', AccountCode: '999' }];
    await accounting.invoices.create({ Type: 'ACCREC', LineItems });
    return undefined;
  } catch (error) {
    if (error instanceof XeroValidationError) return error;
    throw error;
  }
}

export async function askLimits(
  accounting: AccountingClient,
): Promise<{ accounts: number; status: number; rateLimit: RateLimit }> {
  const call = accounting.accounts.list();
  const { data, response, rateLimit } = await call.withResponse();
  return { accounts: data.items.length, status: response.status, rateLimit };
}
