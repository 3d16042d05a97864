import type { LineAmountTypes, QuoteStatus } from '@acme/gen-accounting';
import type { QuoteRow } from '../books/rows.ts';
import { quote as entity } from '../lists/entities.ts';
import type { Resource, Work } from '../resource.ts';
import { startOfDay } from '../wire/dates.ts';
import type { AccountingRequest } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { documentOf, isTaken, nextNumber, presentDocument } from './document.ts';
import { type Moves, statusOf } from './status.ts';

export const quotes: Resource<QuoteRow> = {
  collection: 'Quotes',
  idField: 'QuoteID',
  entity,
  table: (books) => books.quotes,
  id: (row) => row.QuoteID,
  present: (row, view) => ({
    ...presentDocument(row, view),
    ...(row.ExpiryDate !== undefined && { ExpiryDateString: startOfDay(row.ExpiryDate) }),
    LineAmountTypes: row.LineAmountTypes.toUpperCase(),
  }),
};

const moves: Moves<QuoteStatus> = {
  DRAFT: ['DRAFT', 'SENT', 'DELETED'],
  SENT: ['SENT', 'DRAFT', 'ACCEPTED', 'DECLINED', 'DELETED'],
  ACCEPTED: ['ACCEPTED', 'DRAFT', 'SENT', 'INVOICED', 'DELETED'],
  DECLINED: ['DECLINED', 'DRAFT', 'SENT', 'ACCEPTED', 'DELETED'],
  INVOICED: ['INVOICED', 'DRAFT', 'SENT', 'ACCEPTED', 'DELETED'],
  DELETED: [],
};

const plain = ['BrandingThemeID', 'Summary', 'Terms', 'Title'];

/** Quotes write these in capitals. */
const lineAmountTypes: Readonly<Record<string, LineAmountTypes>> = {
  EXCLUSIVE: 'Exclusive',
  INCLUSIVE: 'Inclusive',
  NOTAX: 'NoTax',
};

export function saveQuote(work: Work, input: Fields, before: QuoteRow | undefined): QuoteRow {
  const { quotes: table } = work.books;
  const Status = statusOf('Quotes', input, before?.Status, moves, ['DRAFT', 'SENT']);
  const rules = { side: 'sales', complete: false, plain, lineAmountTypes } as const;
  const document = documentOf(work, input, before, rules);
  const QuoteNumber = input.name('QuoteNumber') ?? before?.QuoteNumber ?? nextNumber(table, 'QU');
  check([
    before === undefined && !input.has('Date') && 'A quote needs a Date.',
    document.LineItems.length === 0 && 'At least one line item is needed.',
    document.LineItems.some((line) => !line.Description) && 'A line item needs a Description.',
    isTaken((of) => of.quotes, work, QuoteNumber, before) &&
      `The quote number '${QuoteNumber}' is in use already.`,
  ]);
  return table.save({
    ...document,
    QuoteID: before?.QuoteID ?? work.newId(),
    QuoteNumber,
    Status,
    ExpiryDate: input.day('ExpiryDate') ?? before?.ExpiryDate,
  });
}

/** What `GET /Quotes` alone filters by. */
export function keepsQuote({ query }: AccountingRequest): (row: QuoteRow) => boolean {
  const given = (name: string) => query.get(name)?.slice(0, 10) || undefined;
  const status = query.get('Status');
  const contactId = query.get('ContactID')?.toLowerCase();
  const number = query.get('QuoteNumber')?.toLowerCase();
  const [from, to] = [given('DateFrom'), given('DateTo')];
  const [expiryFrom, expiryTo] = [given('ExpiryDateFrom'), given('ExpiryDateTo')];
  return ({ Status, Contact, QuoteNumber, ExpiryDate, ...row }) =>
    (!status || Status === status) &&
    (!contactId || Contact.ContactID === contactId) &&
    (!number || QuoteNumber.toLowerCase().includes(number)) &&
    (from === undefined || row.Date >= from) &&
    (to === undefined || row.Date <= to) &&
    (expiryFrom === undefined || (ExpiryDate ?? '') >= expiryFrom) &&
    (expiryTo === undefined || (ExpiryDate !== undefined && ExpiryDate <= expiryTo));
}
