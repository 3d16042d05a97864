import type { AccountingClient, Invoice } from '@acme/xero-accounting';

/** A line for each sales invoice that is or falls due until a day, `YYYY-MM-DD`. */
export async function* dueLines(accounting: AccountingClient, until: string, today: string) {
  const due = accounting.invoices.list({
    where: { Type: 'ACCREC', Status: 'AUTHORISED', DueDate: { lte: until } },
    order: 'DueDate',
  });
  for await (const invoice of due) yield lineOf(invoice, today);
}

function lineOf(invoice: Invoice, today: string): string {
  const { InvoiceNumber = '', Contact, DueDate = '', AmountDue, CurrencyCode } = invoice;
  const amount = AmountDue.toLocaleString('en', { minimumFractionDigits: 2 });
  return [
    DueDate,
    (DueDate && DueDate < today ? 'overdue' : '').padEnd(7),
    InvoiceNumber.padEnd(10),
    (Contact.Name ?? '').slice(0, 30).padEnd(30),
    CurrencyCode,
    amount.padStart(12),
  ].join('  ');
}
