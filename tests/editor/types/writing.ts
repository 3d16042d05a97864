import type {
  AccountingClient,
  Invoice,
  InvoiceInput,
  InvoiceStatus,
  InvoiceSummary,
} from '@acme/xero-accounting';
import { unlisted } from '@acme/xero-core';
import { expectTypeOf } from 'expect-type';

declare const accounting: AccountingClient;
declare const another: AccountingClient;
declare const invoice: Invoice;
declare const summary: InvoiceSummary;

// An enum takes the listed values; a newer one passes when it is said to be newer.
expectTypeOf<NonNullable<InvoiceInput['Status']>>().toEqualTypeOf<InvoiceStatus>();
accounting.invoices.create({ Status: 'AUTHORISED' });
accounting.invoices.create({ Status: unlisted('A_NEW_STATUS') });
// @ts-expect-error: a slip of the pen.
accounting.invoices.create({ Status: 'AUTHORIZED' });

// What Xero alone sets is not there to be set.
type ReadOnly = 'AmountDue' | 'AmountPaid' | 'HasAttachments' | 'UpdatedDateUTC' | 'CreditNotes';
expectTypeOf<Extract<ReadOnly, keyof InvoiceInput>>().toBeNever();
expectTypeOf<ReadOnly>().toExtend<keyof Invoice>();
// @ts-expect-error: read-only.
accounting.invoices.create({ AmountDue: 10 });

// A summary lacks lines, which an update would delete: neither it nor its lines are accepted.
// @ts-expect-error: not the whole invoice.
accounting.invoices.update('id', summary);
// @ts-expect-error: there are none.
accounting.invoices.update('id', { LineItems: summary.LineItems });

// Date-only fields take a day; a Date is an instant, and which day that is depends on the zone.
accounting.invoices.create({ Date: '2026-01-31' });
// @ts-expect-error: not a day.
accounting.invoices.create({ Date: new Date() });

// One in, one out; many in, every row accounted for.
expectTypeOf(accounting.invoices.create({})).resolves.toEqualTypeOf<Invoice>();
const { ok, failed, unknown, notSent } = await accounting.invoices.createMany([{}, {}]);
expectTypeOf(ok[0]?.value).toEqualTypeOf<Invoice | undefined>();
expectTypeOf([failed, unknown, notSent].map((rows) => rows.length)).toEqualTypeOf<number[]>();

// Rows come from anything that gives them, and are checked wherever they come from.
declare const rows: AsyncIterable<InvoiceInput>;
accounting.invoices.createMany(rows, {
  concurrency: 2,
  onProgress: ({ ok, total }) => [ok, total],
});
accounting.invoices.createMany(new Set<InvoiceInput>());
accounting.invoices.createMany(new Map<string, InvoiceInput>().values());
// @ts-expect-error: a slip of the pen.
accounting.invoices.createMany([{ Status: 'AUTHORIZED' }]);
// @ts-expect-error: read-only.
accounting.invoices.createMany([{ AmountDue: 10 }]);
// @ts-expect-error: one record is not rows.
accounting.invoices.createMany({ Type: 'ACCREC' });
// @ts-expect-error: an answer is always asked for row by row.
accounting.invoices.createMany([], { summarizeErrors: true });

// @ts-expect-error: an id is text.
accounting.invoices.update(1, {});
// @ts-expect-error: one takes one.
accounting.invoices.create([{}]);
// @ts-expect-error: a client is bound to its session for life.
accounting.invoices = another.invoices;
// @ts-expect-error: what Xero sent may hold values that it would refuse.
accounting.invoices.update(invoice.InvoiceID, { Status: invoice.Status });
