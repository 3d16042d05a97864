import type { BankTransactionStatus, BankTransactionType } from '@acme/gen-accounting';
import type { AdvanceRow, BankTransactionRow, DocumentRow } from '../books/rows.ts';
import { contactFor, markTrading } from '../contacts/contacts.ts';
import { amountsOf, presentDocument } from '../documents/document.ts';
import { allocationsOf, paymentsOf, settledCredit } from '../documents/settlement.ts';
import { type Moves, statusOf } from '../documents/status.ts';
import { bankTransaction as entity } from '../lists/entities.ts';
import type { Resource, Work } from '../resource.ts';
import { today } from '../wire/dates.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { bankAccountOf } from './bank-accounts.ts';

export const bankTransactions: Resource<BankTransactionRow> = {
  collection: 'BankTransactions',
  idField: 'BankTransactionID',
  entity,
  table: (books) => books.bankTransactions,
  id: (row) => row.BankTransactionID,
  present: ({ BankAccount, ...row }, view) => {
    const { AccountID, Code, Name } = view.books.accounts.known(BankAccount.AccountID);
    return { ...presentDocument(row, view), BankAccount: { AccountID, Code, Name } };
  },
};

const moves: Moves<BankTransactionStatus> = {
  AUTHORISED: ['AUTHORISED', 'DELETED'],
  DELETED: [],
  VOIDED: [],
};

/** Types that a client can make; transfers come from `BankTransfers`. */
const types: readonly BankTransactionType[] = [
  'RECEIVE',
  'RECEIVE-OVERPAYMENT',
  'RECEIVE-PREPAYMENT',
  'SPEND',
  'SPEND-OVERPAYMENT',
  'SPEND-PREPAYMENT',
];

export function saveBankTransaction(
  work: Work,
  input: Fields,
  before: BankTransactionRow | undefined,
): BankTransactionRow {
  const { books } = work;
  const Type = input.choice('Type', types) ?? before?.Type ?? 'SPEND';
  const Status = statusOf('Bank transactions', input, before?.Status, moves, ['AUTHORISED']);
  const side = Type.startsWith('RECEIVE') ? 'sales' : 'purchases';
  const isOverpayment = Type.endsWith('OVERPAYMENT');
  const contact = contactFor(work, input.object('Contact'));
  const ContactID = contact?.ContactID ?? before?.Contact?.ContactID;
  const bank = input.object('BankAccount');
  const account =
    before !== undefined && bank === undefined
      ? before.BankAccount
      : bankAccountOf(work, bank, 'BankAccount');
  const amounts = amountsOf(work, input, before, { side, complete: !isOverpayment, plain: [] });
  check([
    before === undefined && !input.has('Type') && 'A bank transaction needs a Type.',
    before !== undefined && Type !== before.Type && 'A bank transaction keeps its Type.',
    before?.Type.endsWith('TRANSFER') && 'A transfer is changed under BankTransfers.',
    ContactID === undefined && 'A contact is needed: its ContactID, ContactNumber or Name.',
    amounts.Total <= 0 && 'The total of a bank transaction is more than 0.',
    before?.IsReconciled && Status === 'DELETED' && 'What is reconciled cannot be deleted.',
    advanceIsUsed(work, before) &&
      (Status === 'DELETED' || amounts.Total !== before?.Total) &&
      'What was allocated or refunded keeps its total.',
  ]);
  markTrading(work, ContactID ?? '', side);
  const document: DocumentRow = {
    ...amounts,
    Contact: { ContactID: ContactID ?? '' },
    Date: input.day('Date') ?? before?.Date ?? today(work.now),
    Reference: input.text('Reference') ?? before?.Reference ?? '',
    HasAttachments: before?.HasAttachments ?? false,
    UpdatedDateUTC: '',
    plain: { ...before?.plain, ...input.only(['Url']) },
  };
  return books.bankTransactions.save({
    ...document,
    BankTransactionID: before?.BankTransactionID ?? work.newId(),
    Type,
    Status,
    BankAccount: { AccountID: account.AccountID },
    IsReconciled: input.flag('IsReconciled') ?? before?.IsReconciled ?? false,
    ...savedAdvance(work, document, Type, Status, before),
  });
}

type AdvanceIds = Pick<BankTransactionRow, 'OverpaymentID' | 'PrepaymentID'>;

/** The overpayment or prepayment that a transaction of such a type is, kept in step with it. */
function savedAdvance(
  work: Work,
  { Contact, ...document }: DocumentRow,
  Type: BankTransactionType,
  status: BankTransactionStatus,
  before: AdvanceIds | undefined,
): AdvanceIds {
  const { books } = work;
  const kind = Type.endsWith('OVERPAYMENT')
    ? 'overpayments'
    : Type.endsWith('PREPAYMENT')
      ? 'prepayments'
      : undefined;
  if (kind === undefined || Contact === undefined) return {};
  const id = before?.OverpaymentID ?? before?.PrepaymentID ?? work.newId();
  const advance: AdvanceRow = {
    ...document,
    Contact,
    id,
    Type,
    Status: status === 'DELETED' ? 'VOIDED' : 'AUTHORISED',
    RemainingCredit: 0,
    AppliedAmount: 0,
  };
  books[kind].save(settledCredit(books, advance, id));
  return kind === 'overpayments' ? { OverpaymentID: id } : { PrepaymentID: id };
}

function advanceIsUsed({ books }: Work, row: BankTransactionRow | undefined): boolean {
  const id = row?.OverpaymentID ?? row?.PrepaymentID;
  if (id === undefined) return false;
  return allocationsOf(books, id).length + paymentsOf(books, id).length > 0;
}
