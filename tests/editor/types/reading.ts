import type {
  AccountingClient,
  Invoice,
  InvoiceStatus,
  InvoiceSummary,
} from '@acme/xero-accounting';
import type { Page } from '@acme/xero-core';
import { expectTypeOf } from 'expect-type';

declare const accounting: AccountingClient;
declare const invoice: Invoice;

// An id is there without `!`, and passes on to the next call.
expectTypeOf(invoice.InvoiceID).toEqualTypeOf<string>();
expectTypeOf(accounting.invoices.get(invoice.InvoiceID)).resolves.toEqualTypeOf<Invoice>();

// Dates are strings, whatever they are on the wire, and so nothing has to be converted.
expectTypeOf(invoice.Date).extract<string>().not.toBeNever();
expectTypeOf<NonNullable<Invoice['Date']>>().toExtend<string>();
expectTypeOf<NonNullable<Invoice['UpdatedDateUTC']>>().toExtend<string>();
expectTypeOf<string>().toExtend<NonNullable<Invoice['Date']>>();

// A status that Xero adds next year is a string like the others; today's are known by name.
expectTypeOf<'A_NEW_STATUS'>().toExtend<NonNullable<Invoice['Status']>>();
expectTypeOf<InvoiceStatus>().toExtend<NonNullable<Invoice['Status']>>();
if (invoice.Status === 'A_NEW_STATUS') expectTypeOf(invoice.Status).toExtend<string>();

// A list awaited is a page, iterated it gives the items themselves.
expectTypeOf(accounting.invoices.list()).resolves.toEqualTypeOf<Page<Invoice>>();
for await (const one of accounting.invoices.list()) expectTypeOf(one).toEqualTypeOf<Invoice>();
for await (const page of accounting.invoices.list().pages()) {
  expectTypeOf(page).toEqualTypeOf<Page<Invoice>>();
}

// What came over HTTP is there for those who ask.
const { data, response, rateLimit } = await accounting.invoices.get('id').withResponse();
expectTypeOf(data).toEqualTypeOf<Invoice>();
expectTypeOf(response).toEqualTypeOf<Response>();
expectTypeOf(rateLimit.minute).toEqualTypeOf<number | null>();

// A summary says by its type that it is not the whole invoice.
const { items } = await accounting.invoices.list({ summaryOnly: true });
expectTypeOf(items).toEqualTypeOf<InvoiceSummary[]>();

// @ts-expect-error: a field that Xero does not send is not offered.
invoice.Statuss;
