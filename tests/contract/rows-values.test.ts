import { globSync, readFileSync } from 'node:fs';
import {
  type Account,
  type Address,
  type Contact,
  type CreditNote,
  createAccountingClient,
  type Invoice,
  type InvoiceType,
  type ManualJournalInput,
  type NestedInvoice,
  type Open,
  type Payment,
  unlisted,
} from '@acme/xero-accounting';
import type { FeedConnection } from '@acme/xero-bankfeeds';
import type { InvoiceResponse } from '@acme/xero-finance';
import type { PayslipSummary as AuPayslipSummary } from '@acme/xero-payroll-au';
import type { SalaryAndWage as NzSalaryAndWage } from '@acme/xero-payroll-nz';
import type { PayRunCalendar as UkPayRunCalendar } from '@acme/xero-payroll-uk';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { diffDocuments } from '../../scripts/specs/diff-documents.ts';

const root = new URL('../../', import.meta.url);
const session = { accessToken: async () => 'a-token', tenantId: 'a-tenant' };

/** A client whose every call is answered by the same body. */
function answering(body: unknown) {
  const sent: unknown[] = [];
  const accounting = createAccountingClient(session, {
    fetch: async (input, init) => {
      sent.push(JSON.parse((await new Request(input, init).text()) || 'null'));
      return Response.json(body);
    },
  });
  return { accounting, sent };
}

const InvoiceID = '3f1c0b5e-7a55-4f0e-9a0b-0c6f4b7d2e11';
const invoiceOf = (fields: object) => ({ Invoices: [{ InvoiceID, ...fields }] });

describe('row 28: a new enum value breaks nothing', () => {
  test.each(['__NEW__', '', null])('%j is kept, in every place of the answer', async (value) => {
    const fields = {
      Type: value,
      Status: value,
      LineAmountTypes: value,
      CurrencyCode: value,
      Contact: { ContactStatus: value, Addresses: [{ AddressType: value }] },
      LineItems: [{ TaxType: value }],
    };
    const { accounting } = answering(invoiceOf(fields));
    expect(await accounting.invoices.get(InvoiceID)).toEqual({ InvoiceID, ...fields });
  });

  test('a value that is newer than the SDK can be written', async () => {
    const { accounting, sent } = answering(invoiceOf({}));
    await accounting.invoices.update(InvoiceID, { Status: unlisted('__NEW__') });
    expect(sent).toEqual([{ Invoices: [{ Status: '__NEW__' }] }]);
  });
});

describe('row 29: an enum is the text that it is on the wire', () => {
  test('compared with the literal', async () => {
    const rows = [{ RowType: 'Header' }, { RowType: 'Section' }];
    const { accounting } = answering({ Reports: [{ ReportID: 'BalanceSheet', Rows: rows }] });
    const report = await accounting.reports.balanceSheet();
    expect(report.Rows.map((row) => row.RowType === 'Header')).toEqual([true, false]);
  });

  test('no TypeScript enum anywhere', () => {
    const files = globSync('{generated,packages}/*/src/**/*.ts', { cwd: root.pathname });
    expect(files.length).toBeGreaterThan(100);
    const text = files.map((file) => readFileSync(new URL(file, root), 'utf8'));
    expect(
      text.filter((source) => /^\s*(export )?(declare )?(const )?enum /m.test(source)),
    ).toEqual([]);
  });
});

test('row 30: null is kept wherever it comes, dates and lists of records among them', async () => {
  const fields = { Date: null, UpdatedDateUTC: null, Contact: null, LineItems: null, Total: null };
  const { accounting } = answering(invoiceOf(fields));
  expect(await accounting.invoices.get(InvoiceID)).toEqual({ InvoiceID, ...fields });
});

test('row 31: the id is there without a doubt, and what only Xero sets is not written', async () => {
  const { accounting, sent } = answering(invoiceOf({}));
  const invoice = await accounting.invoices.get(InvoiceID);
  expectTypeOf(invoice.InvoiceID).toEqualTypeOf<string>();
  expect(invoice.InvoiceID.length).toBe(36);
  // @ts-expect-error only Xero sets when a record was last changed
  await accounting.invoices.update(InvoiceID, { UpdatedDateUTC: '2026-01-01T00:00:00Z' });
  expect(sent).toHaveLength(2);
});

test('row 31: what Xero always sends is there without a doubt, by itself and inside others', () => {
  expectTypeOf<Invoice['Type']>().toEqualTypeOf<Open<InvoiceType>>();
  expectTypeOf<Invoice['Contact']['Name']>().toEqualTypeOf<string>();
  expectTypeOf<Invoice['LineItems'][number]['LineAmount']>().toEqualTypeOf<number>();
  expectTypeOf<Invoice['AmountDue']>().toEqualTypeOf<number>();
  expectTypeOf<CreditNote['RemainingCredit']>().toEqualTypeOf<number>();
  expectTypeOf<Payment['Date']>().toEqualTypeOf<string>();
  expectTypeOf<Account['Name']>().toEqualTypeOf<string>();
  // An invoice inside a payment may be no more than its id; a whole one serves where that does.
  expectTypeOf<NonNullable<Payment['Invoice']>['InvoiceID']>().toEqualTypeOf<string>();
  expectTypeOf<NonNullable<Payment['Invoice']>['Total']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Invoice>().toExtend<NestedInvoice>();
  expectTypeOf<NestedInvoice>().not.toExtend<Invoice>();
});

test('row 31: ids that are not called after their type are there too', () => {
  expectTypeOf<UkPayRunCalendar['payrollCalendarID']>().toEqualTypeOf<string>();
  expectTypeOf<NzSalaryAndWage['salaryAndWagesID']>().toEqualTypeOf<string>();
  expectTypeOf<AuPayslipSummary['PayslipID']>().toEqualTypeOf<string>();
  expectTypeOf<InvoiceResponse['invoiceId']>().toEqualTypeOf<string>();
  // By evidence: a connection that was refused has none.
  expectTypeOf<FeedConnection['id']>().toEqualTypeOf<string | undefined>();
  // Null stands for an address that the contact of a purchase order does not have.
  expectTypeOf<Contact['Addresses']>().toEqualTypeOf<(Address | null)[] | undefined>();
});

test('row 32: fields that the SDK does not know survive, at any depth', async () => {
  const fields = { Next: { Year: [1] }, Contact: { ContactID: 'c', Mood: 'good' } };
  const { accounting } = answering(invoiceOf(fields));
  expect(await accounting.invoices.get(InvoiceID)).toEqual({ InvoiceID, ...fields });
});

test("row 33: fields have Xero's names, and a value of another list is a compile error", () => {
  const journal: ManualJournalInput = { Narration: 'Accrual', LineAmountTypes: 'NoTax' };
  // @ts-expect-error that is a tax type
  const wrong: ManualJournalInput = { Narration: 'Accrual', LineAmountTypes: 'NO_TAX' };
  expect(Object.keys({ ...journal, ...wrong })).toEqual(['Narration', 'LineAmountTypes']);
});

test('row 34: options are one object, and last, so that a new one breaks no call', () => {
  const files = globSync('generated/*/src/resources/*.gen.ts', { cwd: root.pathname });
  const signatures = files.flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return [...text.matchAll(/^ {2}\w+(?:<[^(]*>)?\((.*)\): (?:Call|ListCall|ItemStream)</gm)];
  });
  expect(signatures.length).toBeGreaterThan(477);
  const others = signatures.filter(
    ([, parameters = '']) => !/\boptions\??: [^()]+$/.test(parameters),
  );
  expect(others.map(([signature]) => signature)).toEqual([]);
});

test('row 35: an enum value or an optional field that is added counts as no breaking change', () => {
  const documentOf = (schema: object) => ({ components: { schemas: { Invoice: schema } } });
  const status = (...values: string[]) => ({
    type: 'object',
    properties: { Status: { type: 'string', enum: values } },
  });
  const before = documentOf(status('DRAFT'));
  const newValue = diffDocuments(before, documentOf(status('DRAFT', 'ULTRA')));
  const added = status('DRAFT');
  const newField = diffDocuments(
    before,
    documentOf({ ...added, properties: { ...added.properties, Next: { type: 'string' } } }),
  );
  expect(newValue.length + newField.length).toBeGreaterThan(1);
  expect([...newValue, ...newField].filter(({ breaking }) => breaking)).toEqual([]);
});

test('row 53: a file is whatever holds bytes, and nothing of Node is needed for it', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7');
  const sent: string[] = [];
  const accounting = createAccountingClient(session, {
    fetch: async (input, init) => {
      sent.push(await new Request(input, init).text());
      return Response.json({ Attachments: [{ AttachmentID: 'a' }] });
    },
  });
  const stream = () => new Response(bytes).body as ReadableStream<Uint8Array>;
  for (const file of [bytes, bytes.buffer, new Blob([bytes]), stream()]) {
    await accounting.invoices.attachments.upload(InvoiceID, 'a.pdf', file);
  }
  expect(sent).toEqual(Array(4).fill('%PDF-1.7'));
  const sources = globSync('packages/xero-core/src/**/*.ts', { cwd: root.pathname });
  const ofNode = sources.filter((file) =>
    /from '(node:|fs|stream)/.test(readFileSync(new URL(file, root), 'utf8')),
  );
  expect(ofNode.filter((file) => !/src\/node(\.ts|\/)/.test(file))).toEqual([]);
});
