import {
  type AccountingClient,
  compileWhere,
  type InvoiceOrder,
  type InvoiceWhere,
  unlisted,
} from '@acme/xero-accounting';
import type { PayrollUkClient } from '@acme/xero-payroll-uk';
import { expectTypeOf } from 'expect-type';

declare const accounting: AccountingClient;
declare const payroll: PayrollUkClient;
const id = '0f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';

// The filter of the README, and one of each kind of field.
accounting.invoices.list({
  where: {
    Status: 'AUTHORISED',
    Type: { in: ['ACCREC', 'ACCPAY'] },
    Date: { gte: '2026-01-01', lt: '2026-02-01' },
    UpdatedDateUTC: { gt: new Date() },
    InvoiceID: { ne: id },
    AmountDue: { gt: 0 },
    SentToContact: true,
    Contact: { ContactID: id, Name: { startsWith: 'acme', ignoreCase: true } },
    Reference: { ne: null },
    AND: [{ DueDate: null }],
    OR: [{ Total: 10 }, { Total: { in: [20, 30] }, Status: null }],
  },
  order: ['Date DESC', 'InvoiceID', 'Contact.Name ASC'],
});

// An unknown field, a wrong type, and an operator that the type has not, are errors at their place.
// @ts-expect-error: it is `Status`.
accounting.invoices.list({ where: { Statuss: 'PAID' } });
// @ts-expect-error: a contact has a name and no `Nam`.
accounting.invoices.list({ where: { Contact: { Nam: 'Acme' } } });
// @ts-expect-error: a number.
accounting.invoices.list({ where: { AmountDue: '10' } });
// @ts-expect-error: yes or no.
accounting.invoices.list({ where: { SentToContact: 'true' } });
// @ts-expect-error: a day is text; which day a Date is depends on the zone.
accounting.invoices.list({ where: { Date: new Date() } });
// @ts-expect-error: a status has no parts.
accounting.invoices.list({ where: { Status: { contains: 'AUTH' } } });
// @ts-expect-error: text has no order.
accounting.invoices.list({ where: { Reference: { gt: 'A' } } });
// @ts-expect-error: ids have no order.
accounting.invoices.list({ where: { InvoiceID: { gte: id } } });
// @ts-expect-error: a number has no start.
accounting.invoices.list({ where: { Total: { startsWith: 1 } } });
// @ts-expect-error: null is neither more nor less.
accounting.invoices.list({ where: { Total: { gt: null } } });
// @ts-expect-error: lines are a list, and Xero filters by no lists.
accounting.invoices.list({ where: { LineItems: { Quantity: 1 } } });
// @ts-expect-error: one of these takes a list.
accounting.invoices.list({ where: { OR: { Total: 1 } } });

// An enum is closed; a value newer than the SDK passes when it is said to be newer.
// @ts-expect-error: a slip of the pen.
accounting.invoices.list({ where: { Status: 'AUTHORIZED' } });
// @ts-expect-error: and in a list.
accounting.invoices.list({ where: { Status: { in: ['AUTHORISED', 'AUTHORIZED'] } } });
accounting.invoices.list({ where: { Status: unlisted('A_NEW_STATUS') } });
accounting.invoices.list({ where: { Status: { in: ['PAID', unlisted('A_NEW_STATUS')] } } });

// Xero's own syntax stays possible.
accounting.invoices.list({ where: 'Status=="AUTHORISED"' });
const text: string = 'Status=="AUTHORISED"';
accounting.invoices.list({ where: text });

// A filter can be put together before it is used.
const where: InvoiceWhere = { Status: 'PAID' };
where.Total = { gt: 0 };
accounting.invoices.list({ where, summaryOnly: true });
expectTypeOf(compileWhere('Invoice', where)).toEqualTypeOf<string | undefined>();
// @ts-expect-error: a contact has no total.
compileWhere('Contact', { Total: 1 });
// @ts-expect-error: quotes have no `where`.
compileWhere('Quote', {});

// `where` is not there where Xero would pass it by, and `order` is.
// @ts-expect-error: quotes have no `where`.
accounting.quotes.list({ where: { Status: 'SENT' } });
// @ts-expect-error: purchase orders have no `where`.
accounting.purchaseOrders.list({ where: { Status: 'DRAFT' } });
accounting.quotes.list({ order: 'Date DESC' });
accounting.purchaseOrders.list({ order: 'DeliveryDate' });

// An order is a field with a direction, or several.
expectTypeOf<'Date'>().toExtend<InvoiceOrder>();
accounting.invoices.list({ order: unlisted('NewField DESC') });
// @ts-expect-error: no such direction.
accounting.invoices.list({ order: 'Date DOWN' });
// @ts-expect-error: no such field.
accounting.invoices.list({ order: 'Dat' });

// Any number of ids, as a stream and in no order.
for await (const invoice of accounting.invoices.listByIds([id], { unitdp: 4, where })) {
  expectTypeOf(invoice.InvoiceID).toEqualTypeOf<string>();
}
// @ts-expect-error: an order would hold for forty at a time.
accounting.invoices.listByIds([id], { order: 'Date' });

// Payroll of New Zealand and the United Kingdom compares for equality only.
payroll.employees.list({ filter: { firstName: 'Ada', isOffPayrollWorker: false } });
payroll.timesheets.list({ filter: { employeeId: id } });
payroll.employees.list({ filter: 'firstName==Ada' });
// @ts-expect-error: employees are not filtered by their title.
payroll.employees.list({ filter: { title: 'Dr' } });
