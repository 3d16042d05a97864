import type { AccountingClient, Invoice } from '@acme/xero-accounting';
import { facts, money, table } from './page.ts';
import { connect, findOverdue, logIn, readAllInvoices, selectOrganisation } from './program.ts';
import type { Show } from './teller.ts';
import type { Xero } from './xero.ts';

/** What the steps that write go on with. */
export interface Reading {
  readonly accounting: AccountingClient;
  readonly overdue: readonly Invoice[];
  readonly invoices: readonly Invoice[];
}

/** What the organisation of the story holds; nobody knows that of a real one. */
export interface Expected {
  overdue(invoices: readonly Invoice[]): void;
  all(invoices: readonly Invoice[], pages: number): void;
}

/** The first half of the story, which changes nothing. */
export async function tellReading(show: Show, xero: Xero, expected?: Expected): Promise<Reading> {
  await show(
    'Log in: OAuth 2 with PKCE, in the browser, without a secret',
    [logIn],
    () => logIn(xero.user, xero.open),
    ({ scopes, idTokenClaims }) =>
      facts({ user: String(idTokenClaims?.['email'] ?? 'not asked'), scopes: scopes.join(' ') }),
  );

  const { tenantId } = await show(
    'Choose the organisation',
    [selectOrganisation],
    () => selectOrganisation(xero.user, xero.choice),
    ({ tenantName, tenantId: id }) => facts({ organisation: tenantName ?? '', tenantId: id }),
  );

  const accounting = await show(
    'Make a client for it: the token stays good by itself',
    [connect],
    () => connect(xero.user, tenantId, xero.client),
    () => '   Nothing is sent yet.',
  );

  const overdue = await show(
    `Ask what is overdue on ${xero.today}, in a query that the compiler checks`,
    [findOverdue],
    () => findOverdue(accounting, xero.today),
    (found) => {
      expected?.overdue(found);
      const rows = found
        .slice(0, 5)
        .map(({ InvoiceNumber = '', Contact, DueDate = '', AmountDue = 0 }) => [
          ...[InvoiceNumber, Contact?.Name ?? '', DueDate, money(AmountDue)],
        ]);
      const head = ['InvoiceNumber', 'Contact', 'DueDate', 'AmountDue'];
      return `${table(head, rows)}\n   ${found.length} overdue, the oldest ${rows.length} shown.`;
    },
  );

  const invoices = await show(
    'Read every invoice, of however many pages',
    [readAllInvoices],
    () => readAllInvoices(accounting, xero.pageSize),
    (found, { length: pages }) => {
      expected?.all(found, pages);
      const statuses = [...new Set(found.map((invoice) => invoice.Status ?? ''))];
      const rows = statuses.map((status) => {
        const group = found.filter((invoice) => invoice.Status === status);
        return [status, group.length, money(due(group))];
      });
      const total = [`All, on ${pages} pages`, found.length, money(due(found))];
      return table(['Status', 'Invoices', 'AmountDue'], [...rows, total]);
    },
  );
  return { accounting, overdue, invoices };
}

/** What is due on all of them, summed in whole cents, since sums of decimal fractions drift. */
export function due(invoices: readonly { readonly AmountDue?: number | undefined }[]): number {
  return invoices.reduce((sum, { AmountDue = 0 }) => sum + Math.round(AmountDue * 100), 0) / 100;
}
