import {
  type AccountingClient,
  createAccountingClient,
  XeroInputError,
} from '@acme/xero-accounting';
import { createPayrollAuClient, type PayrollAuClient } from '@acme/xero-payroll-au';
import { createPayrollUkClient } from '@acme/xero-payroll-uk';
import { expect, test } from 'vitest';
import type { ListsWith } from './src/lists-with.ts';
import { recorder, session } from './src/recorder.ts';

type Call<Client> = (client: Client, options: { modifiedSince: Date | string }) => unknown;
type Calls<Client> = Readonly<Record<ListsWith<Client, 'modifiedSince'>, Call<Client>>>;

// A list that is missing here, or here and has no such option, fails to compile.
const accounting: Calls<AccountingClient> = {
  accounts: (client, options) => client.accounts.list(options),
  bankTransactions: (client, options) => client.bankTransactions.list(options),
  bankTransfers: (client, options) => client.bankTransfers.list(options),
  batchPayments: (client, options) => client.batchPayments.list(options),
  contacts: (client, options) => client.contacts.list(options),
  creditNotes: (client, options) => client.creditNotes.list(options),
  expenseClaims: (client, options) => client.expenseClaims.list(options),
  invoices: (client, options) => client.invoices.list(options),
  items: (client, options) => client.items.list(options),
  journals: (client, options) => client.journals.list(options),
  manualJournals: (client, options) => client.manualJournals.list(options),
  overpayments: (client, options) => client.overpayments.list(options),
  payments: (client, options) => client.payments.list(options),
  prepayments: (client, options) => client.prepayments.list(options),
  purchaseOrders: (client, options) => client.purchaseOrders.list(options),
  quotes: (client, options) => client.quotes.list(options),
  receipts: (client, options) => client.receipts.list(options),
  users: (client, options) => client.users.list(options),
};

const payrollAu: Calls<PayrollAuClient> & Readonly<Record<string, Call<PayrollAuClient>>> = {
  employees: (client, options) => client.employees.list(options),
  leaveApplications: (client, options) => client.leaveApplications.list(options),
  'leaveApplications, version 2': (client, options) => client.leaveApplications.listV2(options),
  payItems: (client, options) => client.payItems.get(options),
  payRuns: (client, options) => client.payRuns.list(options),
  payrollCalendars: (client, options) => client.payrollCalendars.list(options),
  superfunds: (client, options) => client.superfunds.list(options),
  timesheets: (client, options) => client.timesheets.list(options),
};

const { fetch, sent } = recorder();
const accountingClient = createAccountingClient(session, { fetch });
const payrollAuClient = createPayrollAuClient(session, { fetch });

/** What `modifiedSince` becomes, and that it is no query parameter. */
async function headerOf(call: () => unknown): Promise<string | null | undefined> {
  sent.length = 0;
  await call();
  expect(sent.flatMap(({ query }) => [...query.keys()])).not.toContain('modifiedSince');
  return sent[0]?.headers.get('if-modified-since');
}

const modifiedSince = new Date('2026-01-31T09:30:05.900Z');
const header = '2026-01-31T09:30:05';

test.each(Object.entries(accounting))(
  'row 43: modifiedSince is a header of accounting.%s',
  async (_, call) => {
    expect(await headerOf(() => call(accountingClient, { modifiedSince }))).toBe(header);
  },
);

test.each(Object.entries(payrollAu))(
  'row 43: modifiedSince is a header of payrollAu.%s',
  async (_, call) => {
    expect(await headerOf(() => call(payrollAuClient, { modifiedSince }))).toBe(header);
  },
);

test.each([
  ['2026-01-31T09:30:05Z', header],
  ['2026-01-31T22:30:05+13:00', header],
  ['2026-01-31T09:30:05', header],
  ['2026-01-31T09:30', '2026-01-31T09:30:00'],
  ['2026-01-31', '2026-01-31T00:00:00'],
])('row 43: modifiedSince is UTC and whole seconds: %s', async (text, wanted) => {
  const options = { modifiedSince: text };
  expect(await headerOf(() => accountingClient.invoices.list(options))).toBe(wanted);
});

test.each(['yesterday', '2026-02-31', 'Sat, 31 Jan 2026 09:30:05 GMT', '', new Date('')])(
  'row 43: what is no instant is refused: %s',
  async (wrong) => {
    sent.length = 0;
    const call = async () => accountingClient.invoices.list({ modifiedSince: wrong });
    await expect(call).rejects.toThrow(XeroInputError);
    expect(sent).toEqual([]);
  },
);

test('row 43: modifiedSince does not exist where Xero would pass it by', () => {
  const options = { modifiedSince };
  // @ts-expect-error: tax rates are always all of them.
  void accountingClient.taxRates.list(options);
  // @ts-expect-error: so are tracking categories.
  void accountingClient.trackingCategories.list(options);
  // @ts-expect-error: only Australia's payroll has it.
  void createPayrollUkClient(session, { fetch }).employees.list(options);
});
