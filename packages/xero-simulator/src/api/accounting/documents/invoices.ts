import type { InvoiceStatus } from '@acme/gen-accounting';
import type { AccountingBooks } from '../books/books.ts';
import type { InvoiceRow, Plain, Source } from '../books/rows.ts';
import { markTrading } from '../contacts/contacts.ts';
import { invoice as entity } from '../lists/entities.ts';
import { listed } from '../lists/paging.ts';
import type { Resource, View, Work } from '../resource.ts';
import { secondsOf, startOfDay } from '../wire/dates.ts';
import type { AccountingRequest } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { presentPayments } from './credit-parts.ts';
import { documentOf, isTaken, nextNumber, presentDocument } from './document.ts';
import { creditsOf, paymentsOf, settledInvoice } from './settlement.ts';
import { type Moves, statusOf } from './status.ts';

export const invoices: Resource<InvoiceRow> = {
  collection: 'Invoices',
  idField: 'InvoiceID',
  entity,
  table: (books) => books.invoices,
  id: (row) => row.InvoiceID,
  alias: (books, number) => books.invoices.find('number', `ACCREC ${number}`)[0],
  present: (row, view) => presentInvoice(row, view),
};

const moves: Moves<InvoiceStatus> = {
  DRAFT: ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'DELETED'],
  SUBMITTED: ['SUBMITTED', 'DRAFT', 'AUTHORISED', 'DELETED'],
  AUTHORISED: ['AUTHORISED', 'VOIDED'],
  PAID: [],
  VOIDED: [],
  DELETED: [],
};

const plain = ['BrandingThemeID', 'Url', 'ExpectedPaymentDate', 'PlannedPaymentDate'];

export function saveInvoice(work: Work, input: Fields, before: InvoiceRow | undefined): InvoiceRow {
  const { books } = work;
  const Type = input.choice('Type', ['ACCREC', 'ACCPAY']) ?? before?.Type ?? 'ACCREC';
  const first: InvoiceStatus[] = ['DRAFT', 'SUBMITTED', 'AUTHORISED'];
  const Status = statusOf('Invoices', input, before?.Status, moves, first);
  const side = Type === 'ACCREC' ? 'sales' : 'purchases';
  const complete = Status === 'SUBMITTED' || Status === 'AUTHORISED';
  const document = documentOf(work, input, before, { side, complete, plain });
  const DueDate = input.day('DueDate') ?? before?.DueDate;
  const InvoiceNumber =
    input.name('InvoiceNumber') ?? before?.InvoiceNumber ?? newNumber(work, Type);
  check([
    before === undefined && !input.has('Type') && 'An invoice needs a Type.',
    before !== undefined && Type !== before.Type && 'An invoice keeps its Type.',
    Status === 'AUTHORISED' && DueDate === undefined && 'An approved invoice needs a DueDate.',
    InvoiceNumber.length > 255 && 'An InvoiceNumber has 255 characters at most.',
    Type === 'ACCREC' &&
      isTaken((of) => of.invoices, work, `ACCREC ${InvoiceNumber}`, before) &&
      `The invoice number '${InvoiceNumber}' is in use already.`,
    complete && document.Total < 0 && 'The total of an invoice is not negative.',
    ...keepsWhatWasSettled(books, before, { ...document, Status }),
  ]);
  markTrading(work, document.Contact.ContactID, side);
  const row: InvoiceRow = {
    ...document,
    InvoiceID: before?.InvoiceID ?? work.newId(),
    Type,
    Status,
    InvoiceNumber,
    DueDate,
    SentToContact: input.flag('SentToContact') ?? before?.SentToContact ?? false,
    AmountDue: 0,
    AmountPaid: 0,
    AmountCredited: 0,
    createdBy: before?.createdBy ?? work.clientId,
  };
  return books.invoices.save(settledInvoice(books, row));
}

/** Bills have the number that the supplier gave them, or none. */
function newNumber({ books }: Work, type: InvoiceRow['Type']): string {
  if (type === 'ACCPAY') return '';
  return nextNumber(books.invoices, 'INV', (number) => `ACCREC ${number}`);
}

/** With payments or credits on it, an invoice keeps its contact, its total and its status. */
function keepsWhatWasSettled(
  books: AccountingBooks,
  before: InvoiceRow | undefined,
  after: Pick<InvoiceRow, 'Contact' | 'Total' | 'Status' | 'CurrencyCode'>,
): readonly (string | false)[] {
  if (before === undefined) return [];
  const { InvoiceID, Contact, Total, CurrencyCode } = before;
  if (paymentsOf(books, InvoiceID).length + creditsOf(books, InvoiceID).length === 0) return [];
  const isSame =
    Contact.ContactID === after.Contact.ContactID &&
    Total === after.Total &&
    CurrencyCode === after.CurrencyCode;
  return [
    after.Status === 'VOIDED' && 'An invoice with payments or credits cannot be voided.',
    !isSame && 'An invoice with payments or credits keeps its contact, currency and total.',
  ];
}

/** POST takes a sales invoice of the same number for the same invoice. */
export function invoiceAlike({ books }: Work, input: Fields): InvoiceRow | undefined {
  const number = input.name('InvoiceNumber');
  if (number === undefined || input.text('Type') === 'ACCPAY') return undefined;
  return books.invoices.find('number', `ACCREC ${number}`)[0];
}

function presentInvoice(row: InvoiceRow, view: View): Plain {
  const { createdBy: _, HasAttachments, ...fields } = row;
  return {
    ...presentDocument(fields, view),
    ...(row.DueDate !== undefined && { DueDateString: startOfDay(row.DueDate) }),
    UpdatedDateUTCString: secondsOf(row.UpdatedDateUTC),
    IsDiscounted: row.LineItems.some((line) => line.DiscountRate || line.DiscountAmount),
    HasErrors: false,
    InvoiceAddresses: [],
    InvoicePaymentServices: [],
    ...(view.detail === 'summary' ? {} : { HasAttachments, ...settlements(row, view) }),
  };
}

/** What an invoice was paid and credited with. */
function settlements({ InvoiceID }: InvoiceRow, { books }: View): Plain {
  const from = (kind: Source['kind'], present: (id: string) => Plain) =>
    creditsOf(books, InvoiceID)
      .filter(({ source }) => source.kind === kind)
      .map((row) => ({ ...present(row.source.id), AppliedAmount: row.Amount, Date: row.Date }));
  return {
    Payments: presentPayments(books, InvoiceID),
    CreditNotes: from('creditNotes', (id) => {
      const { CreditNoteID, CreditNoteNumber, Total } = books.creditNotes.known(id);
      return { CreditNoteID, CreditNoteNumber, ID: CreditNoteID, Total };
    }),
    Prepayments: from('prepayments', (PrepaymentID) => ({ PrepaymentID })),
    Overpayments: from('overpayments', (OverpaymentID) => ({ OverpaymentID })),
  };
}

/** What `GET /Invoices` alone filters by. */
export function keepsInvoice({ query, clientId }: AccountingRequest): (row: InvoiceRow) => boolean {
  const ids = listed(query, 'IDs');
  const numbers = listed(query, 'InvoiceNumbers');
  const contactIds = listed(query, 'ContactIDs');
  const statuses = listed(query, 'Statuses');
  const mine = query.get('createdByMyApp') === 'true';
  const term = query.get('searchTerm')?.toLowerCase();
  const has = (wanted: ReadonlySet<string> | undefined, value: string) =>
    wanted === undefined || wanted.has(value.toLowerCase());
  return (row) =>
    has(ids, row.InvoiceID) &&
    has(numbers, row.InvoiceNumber) &&
    has(contactIds, row.Contact.ContactID) &&
    has(statuses, row.Status) &&
    (!mine || row.createdBy === clientId) &&
    (!term || `${row.InvoiceNumber}\n${row.Reference}`.toLowerCase().includes(term));
}
