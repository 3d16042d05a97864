import type { PaymentType } from '@acme/gen-accounting';
import type { AccountingBooks } from '../books/books.ts';
import type {
  AdvanceRow,
  CreditNoteRow,
  InvoiceRow,
  Payable,
  PaymentRow,
  Plain,
} from '../books/rows.ts';
import { presentContactOf } from '../contacts/contacts.ts';
import { settle } from '../documents/settlement.ts';
import { payment as entity } from '../lists/entities.ts';
import { shown } from '../money/decimal.ts';
import type { Resource, View, Work } from '../resource.ts';
import { secondsOf, today } from '../wire/dates.ts';
import { check, Refused } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { paymentAccountOf } from './bank-accounts.ts';

export const payments: Resource<PaymentRow> = {
  collection: 'Payments',
  idField: 'PaymentID',
  entity,
  table: (books) => books.payments,
  id: (row) => row.PaymentID,
  present: (row, view) => presentPayment(row, view),
};

const plain = ['BankAccountNumber', 'Particulars', 'Details', 'Code'];

/** Pays an invoice, or pays a credit back. */
export function savePayment(work: Work, input: Fields, before: PaymentRow | undefined): PaymentRow {
  if (before !== undefined) return deletePayment(work, input, before);
  const { books } = work;
  const { of, document, left } = payableOf(books, input);
  const account = paymentAccountOf(work, input.object('Account'));
  const Amount = input.number('Amount');
  check([
    Amount === undefined && 'A payment needs an Amount.',
    Amount !== undefined && Amount <= 0 && 'The Amount of a payment is more than 0.',
    document.Status !== 'AUTHORISED' &&
      `What is paid has status AUTHORISED, and this has ${document.Status}.`,
    document.Status === 'AUTHORISED' &&
      (Amount ?? 0) > left &&
      `The payment ${shown(Amount ?? 0)} exceeds the amount due ${shown(left)}.`,
  ]);
  const row = books.payments.save({
    PaymentID: work.newId(),
    PaymentType: typeOf(of, document.Type),
    Status: 'AUTHORISED',
    of,
    Account: { AccountID: account.AccountID },
    Date: input.day('Date') ?? today(work.now),
    Amount: Amount ?? 0,
    CurrencyRate: input.number('CurrencyRate') ?? document.CurrencyRate,
    Reference: input.text('Reference') ?? '',
    IsReconciled: input.flag('IsReconciled') ?? false,
    BatchPaymentID: undefined,
    UpdatedDateUTC: '',
    plain: input.only(plain),
  });
  settle(books, of);
  return row;
}

/** All that can be changed of a payment is that it is there. */
function deletePayment({ books }: Work, input: Fields, before: PaymentRow): PaymentRow {
  check([
    input.text('Status') !== 'DELETED' &&
      'Of a payment only the Status can be changed, to DELETED.',
    before.Status === 'DELETED' && 'The payment is deleted already.',
    before.BatchPaymentID !== undefined && 'A payment of a batch is deleted with the batch.',
  ]);
  return undone(books, before);
}

/** A payment that is taken back, and its document due again. */
export function undone(books: AccountingBooks, row: PaymentRow): PaymentRow {
  const deleted = books.payments.save({ ...row, Status: 'DELETED' });
  settle(books, row.of);
  return deleted;
}

interface ToPay {
  readonly of: Payable;
  readonly document: InvoiceRow | CreditNoteRow | AdvanceRow;
  /** What is due of an invoice, or left of a credit. */
  readonly left: number;
}

function payableOf(books: AccountingBooks, input: Fields): ToPay {
  const invoice = input.object('Invoice');
  const number = invoice?.name('InvoiceNumber') ?? input.name('InvoiceNumber');
  if (invoice !== undefined || number !== undefined) {
    const id = invoice?.name('InvoiceID');
    const row =
      id === undefined
        ? books.invoices.find('number', `ACCREC ${number}`)[0]
        : books.invoices.get(id);
    if (row === undefined) throw new Refused(`There is no invoice '${id ?? number}'.`);
    return { of: { kind: 'invoices', id: row.InvoiceID }, document: row, left: row.AmountDue };
  }
  return creditOf(books, input);
}

const credits = [
  ['creditNotes', 'CreditNote'],
  ['overpayments', 'Overpayment'],
  ['prepayments', 'Prepayment'],
] as const;

function creditOf(books: AccountingBooks, input: Fields): ToPay {
  for (const [kind, name] of credits) {
    const id = input.object(name)?.name(`${name}ID`);
    if (id === undefined) continue;
    const row = books[kind].get(id);
    if (row === undefined) throw new Refused(`There is no ${name} ${id}.`);
    return { of: { kind, id }, document: row, left: row.RemainingCredit };
  }
  throw new Refused('A payment needs an Invoice, CreditNote, Overpayment or Prepayment.');
}

function typeOf({ kind }: Payable, type: string): PaymentType {
  if (kind === 'invoices') return type === 'ACCREC' ? 'ACCRECPAYMENT' : 'ACCPAYPAYMENT';
  if (kind === 'creditNotes')
    return type === 'ACCRECCREDIT' ? 'ARCREDITPAYMENT' : 'APCREDITPAYMENT';
  const side = type.startsWith('RECEIVE') ? 'AR' : 'AP';
  return kind === 'overpayments' ? `${side}OVERPAYMENTPAYMENT` : `${side}PREPAYMENTPAYMENT`;
}

function presentPayment(row: PaymentRow, view: View): Plain {
  const { of, Account, plain: kept, ...fields } = row;
  const { AccountID, Code, Name } = view.books.accounts.known(Account.AccountID);
  return {
    ...kept,
    ...fields,
    Account: { AccountID, Code, Name },
    ...presentPaid(of, view),
    BankAmount: row.Amount,
    UpdatedDateUTCString: secondsOf(row.UpdatedDateUTC),
    HasAccount: true,
    HasValidationErrors: false,
  };
}

function presentPaid({ kind, id }: Payable, view: View): Plain {
  if (kind === 'invoices') {
    const { InvoiceID, InvoiceNumber, Type, Contact, CurrencyCode } = view.books.invoices.known(id);
    const contact = presentContactOf(Contact, { ...view, detail: 'brief' });
    return { Invoice: { InvoiceID, InvoiceNumber, Type, CurrencyCode, Contact: contact } };
  }
  if (kind === 'creditNotes') {
    const { CreditNoteID, CreditNoteNumber, Type } = view.books.creditNotes.known(id);
    return { CreditNote: { CreditNoteID, CreditNoteNumber, Type } };
  }
  return kind === 'overpayments'
    ? { Overpayment: { OverpaymentID: id } }
    : { Prepayment: { PrepaymentID: id } };
}
