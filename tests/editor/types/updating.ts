import {
  type AccountingClient,
  type BankTransaction,
  type Contact,
  type Invoice,
  type InvoiceInput,
  type InvoiceSummary,
  toInput,
} from '@acme/xero-accounting';
import { type PayrollUkClient, toInput as toPayrollUkInput } from '@acme/xero-payroll-uk';
import { expectTypeOf } from 'expect-type';

declare const accounting: AccountingClient;
declare const payroll: PayrollUkClient;
declare const invoice: Invoice;
declare const contact: Contact;
declare const transaction: BankTransaction;
declare const summary: InvoiceSummary;

// Read, change, update.
expectTypeOf(toInput('Invoice', invoice)).toEqualTypeOf<InvoiceInput>();
accounting.invoices.update('id', { ...toInput('Invoice', invoice), Reference: 'PO 7' });
accounting.invoices.upsertMany([toInput('Invoice', invoice)]);
const changed = toInput('Contact', contact);
changed.Name = 'Acme';
accounting.contacts.update(contact.ContactID, changed);
accounting.bankTransactions.update('id', toInput('BankTransaction', transaction));
for await (const note of accounting.creditNotes.list()) {
  accounting.creditNotes.update(note.CreditNoteID, toInput('CreditNote', note));
}
for await (const item of accounting.items.list()) {
  accounting.items.update(item.ItemID, toInput('Item', item));
}
for await (const quote of accounting.quotes.list()) {
  accounting.quotes.update(quote.QuoteID, toInput('Quote', quote));
}
for await (const order of accounting.purchaseOrders.list()) {
  accounting.purchaseOrders.update(order.PurchaseOrderID, toInput('PurchaseOrder', order));
}
for await (const journal of accounting.manualJournals.list()) {
  accounting.manualJournals.update(journal.ManualJournalID, toInput('ManualJournal', journal));
}
for await (const account of accounting.accounts.list()) {
  accounting.accounts.update(account.AccountID, toInput('Account', account));
}
for await (const template of accounting.repeatingInvoices.list()) {
  accounting.repeatingInvoices.update('id', toInput('RepeatingInvoice', template));
}
for await (const employee of payroll.employees.list()) {
  payroll.employees.update(employee.employeeID, toPayrollUkInput('Employee', employee));
}

// @ts-expect-error: not the whole invoice.
toInput('Invoice', summary);
// @ts-expect-error: another record.
toInput('Contact', invoice);
// @ts-expect-error: no such record.
toInput('Invoices', invoice);
// @ts-expect-error: a slip of the pen.
accounting.invoices.update('id', { ...toInput('Invoice', invoice), Status: 'AUTHORIZED' });
// @ts-expect-error: what Xero sent holds fields that it does not take.
accounting.invoices.update('id', invoice);
