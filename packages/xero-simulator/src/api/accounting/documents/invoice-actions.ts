import type { InvoiceRow } from '../books/rows.ts';
import { record } from '../parts/history-log.ts';
import { rowOf, workOf } from '../resource.ts';
import { type AccountingHandler, changing, enveloped, reading } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import { invoices } from './invoices.ts';

const sendable: readonly InvoiceRow['Status'][] = ['SUBMITTED', 'AUTHORISED', 'PAID'];

/** Sends nothing, but notes that it was sent. */
export const emailInvoice: AccountingHandler = changing((request) => {
  const row = rowOf(request, invoices);
  const { EmailAddress } = request.state.contacts.known(row.Contact.ContactID);
  check([
    row.Type !== 'ACCREC' && 'A bill cannot be emailed.',
    !sendable.includes(row.Status) && `An invoice with status ${row.Status} cannot be emailed.`,
    !EmailAddress && 'The contact of the invoice has no EmailAddress.',
  ]);
  request.state.invoices.save({ ...row, SentToContact: true });
  record(workOf(request), row.InvoiceID, 'Emailed', `Sent to ${EmailAddress}`);
  return { status: 204 };
});

export const getOnlineInvoice: AccountingHandler = reading((request) => {
  const row = rowOf(request, invoices);
  check([
    row.Type !== 'ACCREC' && 'A bill has no online invoice.',
    row.Status === 'DRAFT' && 'A draft has no online invoice.',
  ]);
  const OnlineInvoiceUrl = `https://in.xero.invalid/${row.InvoiceID}`;
  return enveloped(request, 'OnlineInvoices', [{ OnlineInvoiceUrl }]);
});
