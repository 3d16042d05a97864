import type { CreditNoteStatus } from '@acme/gen-accounting';
import type { CreditNoteRow } from '../books/rows.ts';
import { markTrading } from '../contacts/contacts.ts';
import { creditNote as entity } from '../lists/entities.ts';
import type { Resource, Work } from '../resource.ts';
import { secondsOf, startOfDay } from '../wire/dates.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { presentAllocations, presentPayments } from './credit-parts.ts';
import { documentOf, isTaken, nextNumber, presentDocument } from './document.ts';
import { allocationsOf, paymentsOf, settledCredit } from './settlement.ts';
import { type Moves, statusOf } from './status.ts';

export const creditNotes: Resource<CreditNoteRow> = {
  collection: 'CreditNotes',
  idField: 'CreditNoteID',
  entity,
  table: (books) => books.creditNotes,
  id: (row) => row.CreditNoteID,
  alias: (books, number) => books.creditNotes.find('number', `ACCRECCREDIT ${number}`)[0],
  present: (row, view) => ({
    ...presentDocument(row, view),
    ...(row.DueDate !== undefined && { DueDateString: startOfDay(row.DueDate) }),
    ID: row.CreditNoteID,
    UpdatedDateUTCString: secondsOf(row.UpdatedDateUTC),
    HasErrors: false,
    Allocations: presentAllocations(view.books, row.CreditNoteID),
    Payments: presentPayments(view.books, row.CreditNoteID),
  }),
};

const moves: Moves<CreditNoteStatus> = {
  DRAFT: ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'DELETED'],
  SUBMITTED: ['SUBMITTED', 'DRAFT', 'AUTHORISED', 'DELETED'],
  AUTHORISED: ['AUTHORISED', 'VOIDED'],
  PAID: [],
  VOIDED: [],
  DELETED: [],
};

export function saveCreditNote(
  work: Work,
  input: Fields,
  before: CreditNoteRow | undefined,
): CreditNoteRow {
  const { books } = work;
  const Type =
    input.choice('Type', ['ACCRECCREDIT', 'ACCPAYCREDIT']) ?? before?.Type ?? 'ACCRECCREDIT';
  const first: CreditNoteStatus[] = ['DRAFT', 'SUBMITTED', 'AUTHORISED'];
  const Status = statusOf('Credit notes', input, before?.Status, moves, first);
  const side = Type === 'ACCRECCREDIT' ? 'sales' : 'purchases';
  const complete = Status === 'SUBMITTED' || Status === 'AUTHORISED';
  const document = documentOf(work, input, before, { side, complete, plain: ['BrandingThemeID'] });
  const CreditNoteNumber =
    input.name('CreditNoteNumber') ??
    before?.CreditNoteNumber ??
    nextNumber(books.creditNotes, 'CN', (number) => `${Type} ${number}`);
  const isUsed =
    before !== undefined &&
    allocationsOf(books, before.CreditNoteID).length +
      paymentsOf(books, before.CreditNoteID).length >
      0;
  check([
    before === undefined && !input.has('Type') && 'A credit note needs a Type.',
    before !== undefined && Type !== before.Type && 'A credit note keeps its Type.',
    Type === 'ACCRECCREDIT' &&
      isTaken((of) => of.creditNotes, work, `${Type} ${CreditNoteNumber}`, before) &&
      `The credit note number '${CreditNoteNumber}' is in use already.`,
    complete && document.Total < 0 && 'The total of a credit note is not negative.',
    isUsed && Status === 'VOIDED' && 'A credit note with allocations or refunds cannot be voided.',
    isUsed &&
      (document.Total !== before.Total ||
        document.Contact.ContactID !== before.Contact.ContactID) &&
      'A credit note with allocations or refunds keeps its contact and total.',
  ]);
  markTrading(work, document.Contact.ContactID, side);
  const CreditNoteID = before?.CreditNoteID ?? work.newId();
  const row: CreditNoteRow = {
    ...document,
    CreditNoteID,
    Type,
    Status,
    CreditNoteNumber,
    DueDate: input.day('DueDate') ?? before?.DueDate,
    SentToContact: input.flag('SentToContact') ?? before?.SentToContact ?? false,
    RemainingCredit: 0,
    AppliedAmount: 0,
  };
  return books.creditNotes.save(settledCredit(books, row, CreditNoteID));
}

/** POST takes a credit note to a customer of the same number for the same credit note. */
export function creditNoteAlike({ books }: Work, input: Fields): CreditNoteRow | undefined {
  const number = input.name('CreditNoteNumber');
  if (number === undefined || input.text('Type') === 'ACCPAYCREDIT') return undefined;
  return books.creditNotes.find('number', `ACCRECCREDIT ${number}`)[0];
}
