/** The smallest useful program of an accounting user: one list, one get. */
export const helloWorld = `import { createAccountingClient } from '@acme/xero-accounting';

const accounting = createAccountingClient({ accessToken: async () => 'token', tenantId: 'tenant' });
const { items } = await accounting.invoices.list({ page: 1 });
export const invoice = await accounting.invoices.get(items[0]?.InvoiceID ?? '');
`;
