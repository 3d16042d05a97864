/** The user's program: what the demo shows of each function is the text between its braces. */
import {
  type AccountingClient,
  type Batch,
  type ClientOptions,
  createAccountingClient,
  type Invoice,
  type InvoiceInput,
} from '@acme/xero-accounting';
import type { Connection, Login, TenantChoice, TenantId, XeroUser } from '@acme/xero-auth';
import { loginWithBrowser } from '@acme/xero-auth/node';
import { createWebhookHandler, type WebhookEvent } from '@acme/xero-webhooks';

/** Brings the address of the login page to the user; the browser is opened without it. */
export type Open = (url: string) => Promise<void>;

export async function logIn(user: XeroUser, open: Open | undefined): Promise<Login> {
  return loginWithBrowser(user, { open });
}

export async function selectOrganisation(
  user: XeroUser,
  choice: TenantChoice | undefined,
): Promise<Connection> {
  return user.selectTenant(choice);
}

export function connect(
  user: XeroUser,
  tenantId: TenantId,
  options: ClientOptions,
): AccountingClient {
  return createAccountingClient(user.forTenant(tenantId), options);
}

export async function findOverdue(accounting: AccountingClient, today: string): Promise<Invoice[]> {
  const { items } = await accounting.invoices.list({
    where: {
      Type: 'ACCREC',
      Status: 'AUTHORISED',
      DueDate: { lt: today },
      AmountDue: { gt: 0 },
    },
    order: 'DueDate',
  });
  return items;
}

export async function readAllInvoices(
  accounting: AccountingClient,
  pageSize: number,
): Promise<Invoice[]> {
  const invoices = [];
  for await (const invoice of accounting.invoices.list({ pageSize })) {
    invoices.push(invoice);
  }
  return invoices;
}

export async function createThree(
  accounting: AccountingClient,
  contactId: string,
): Promise<Batch<Invoice, InvoiceInput>> {
  const invoice = (what: string, AccountCode: string): InvoiceInput => ({
    Type: 'ACCREC',
    Contact: { ContactID: contactId },
    LineItems: [{ Description: what, UnitAmount: 185, AccountCode }],
  });
  return accounting.invoices.createMany([
    invoice('Oak shelf', '200'),
    invoice('Oak table', '999'),
    invoice('Oak chair', '200'),
  ]);
}

export async function readTheName(accounting: AccountingClient): Promise<string | undefined> {
  const organisation = await accounting.organisation.get();
  return organisation.Name;
}

export async function readOneByOne(
  accounting: AccountingClient,
  ids: readonly string[],
): Promise<Invoice[]> {
  return Promise.all(ids.map((id) => accounting.invoices.get(id)));
}

export async function createOnce(
  accounting: AccountingClient,
  contactId: string,
): Promise<Invoice[]> {
  await accounting.invoices.create({
    Type: 'ACCREC',
    Contact: { ContactID: contactId },
    Reference: 'PO 42',
    LineItems: [
      {
        Description: 'Oak bench',
        UnitAmount: 640,
        AccountCode: '200',
      },
    ],
  });
  const { items } = await accounting.invoices.list({
    where: { Reference: 'PO 42' },
  });
  return items;
}

export async function attachAndRead(
  accounting: AccountingClient,
  invoiceId: string,
): Promise<{ sent: Uint8Array; received: Uint8Array }> {
  const { attachments } = accounting.invoices;
  const sent = await (await accounting.invoices.pdf(invoiceId)).bytes();
  await attachments.upload(invoiceId, 'as sent #1.pdf', sent);
  const file = await attachments.getByFileName(invoiceId, 'as sent #1.pdf');
  return { sent, received: await file.bytes() };
}

export function receiveWebhooks(
  keys: string,
  received: WebhookEvent[],
): (request: Request) => Promise<Response> {
  return createWebhookHandler({
    keys,
    onEvents: (events) => received.push(...events),
  });
}

export async function changeContact(
  accounting: AccountingClient,
  contactId: string,
): Promise<void> {
  await accounting.contacts.update(contactId, {
    EmailAddress: 'orders@bench.example',
  });
}
