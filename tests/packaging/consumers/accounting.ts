import {
  createAccountingClient,
  type Invoice,
  type InvoiceInput,
  XeroValidationError,
} from '@acme/xero-accounting';
import { type Drift, detectDrift } from '@acme/xero-accounting/drift';
import { createRawClient } from '@acme/xero-accounting/raw';
import { scopes } from '@acme/xero-accounting/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const drifts: Drift[] = [];
const onDrift = detectDrift((drift) => drifts.push(drift), { sample: 0.1 });
const accounting = createAccountingClient(session, { onDrift });
const draft: InvoiceInput = { Type: 'ACCREC', Contact: { ContactID: 'id' }, Date: '2026-01-31' };

export async function use(): Promise<Invoice> {
  for await (const { InvoiceID } of accounting.invoices.list({ modifiedSince: new Date() })) {
    await accounting.invoices.get(InvoiceID);
  }
  const { items } = await accounting.invoices.list({ page: 1, pageSize: 10 });
  const pdf = await accounting.invoices.pdf(items[0]?.InvoiceID ?? '');
  await accounting.invoices.attachments.upload('id', 'copy.pdf', await pdf.bytes());
  const { data, response } = await accounting.invoices.create(draft).withResponse();
  response.headers.get('date');
  return data;
}

export async function show(invoiceId: string): Promise<Response> {
  const pdf = await accounting.invoices.pdf(invoiceId);
  return new Response(await pdf.bytes(), { headers: { 'content-type': pdf.contentType } });
}

export function reasonsOf(error: unknown): string[] {
  if (!(error instanceof XeroValidationError)) return [];
  return error.validationErrors.map(({ message }) => message);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['invoices.list'];
