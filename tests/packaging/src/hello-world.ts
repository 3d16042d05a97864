/** The smallest useful program of an accounting user: one list, one get. */
export const helloWorld = `import { createAccountingClient } from '@acme/xero-accounting';

const accounting = createAccountingClient({ accessToken: async () => 'token', tenantId: 'tenant' });
const { items } = await accounting.invoices.list({ page: 1 });
export const invoice = await accounting.invoices.get(items[0]?.InvoiceID ?? '');
`;

/** The same, and five lists that filter. */
export const filteringWorld: string = `${helloWorld}
const month = { gte: '2026-01-01', lt: '2026-02-01' };
await accounting.invoices.list({
  where: { Status: 'AUTHORISED', Date: month, Contact: { Name: { startsWith: 'Acme' } } },
  order: 'Date DESC',
});
await accounting.contacts.list({
  where: { Name: { contains: 'a', ignoreCase: true }, OR: [{ IsCustomer: true }, { IsSupplier: true }] },
});
await accounting.payments.list({
  where: { Status: 'AUTHORISED', Invoice: { InvoiceNumber: 'INV-1' } },
  order: ['Date', 'PaymentID DESC'],
});
await accounting.bankTransactions.list({ where: { Type: { in: ['SPEND', 'RECEIVE'] }, Date: month } });
await accounting.creditNotes.list({
  where: { Reference: { ne: null }, UpdatedDateUTC: { gt: new Date() } },
});
`;
