import type { AccountingClient, InvoicesListOptions } from '@acme/xero-accounting';
import { expectTypeOf } from 'expect-type';

declare const accounting: AccountingClient;

// An instant may be a Date or a string.
accounting.invoices.list({ modifiedSince: new Date() });
accounting.invoices.list({ modifiedSince: '2026-01-31T09:30:00Z' });
expectTypeOf<Date>().toExtend<InvoicesListOptions['modifiedSince']>();
// @ts-expect-error: milliseconds are not.
accounting.invoices.list({ modifiedSince: 1_769_850_600_000 });

// `where` is offered where Xero knows it, and only there.
accounting.invoices.list({ where: 'Status=="AUTHORISED"' });
// @ts-expect-error: quotes have no `where`.
accounting.quotes.list({ where: 'Status=="SENT"' });
// @ts-expect-error: purchase orders have no `where`.
accounting.purchaseOrders.list({ where: 'Status=="DRAFT"' });

// An option that does not exist would be left out of the query without a word.
// @ts-expect-error: it is `pageSize`.
accounting.invoices.list({ pagesize: 100 });
// @ts-expect-error: `get` reads no pages.
accounting.invoices.get('id', { page: 1 });

// Options may be made before the call, which is what a wrapper around it does.
const options: InvoicesListOptions = { page: 2 };
expectTypeOf(accounting.invoices.list(options)).resolves.toExtend<{ items: object[] }>();

// Every call takes the settings of its request.
const { signal } = new AbortController();
accounting.invoices.list({ request: { signal, timeout: 5000, headers: { 'x-trace': '1' } } });
accounting.invoices.create({}, { request: { idempotencyKey: 'key' } });
accounting.invoices.pdf('id', { request: { signal } });
// @ts-expect-error: settings of the request stand in `request`.
accounting.invoices.get('id', { signal });

// @ts-expect-error: an id is not optional.
accounting.invoices.get();
// @ts-expect-error: the tenant belongs to the session.
accounting.invoices.get('tenant', 'id');
