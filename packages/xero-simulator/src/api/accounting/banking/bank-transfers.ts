import type { AccountingBooks } from '../books/books.ts';
import type { BankTransactionRow, BankTransferRow } from '../books/rows.ts';
import { bankTransfer as entity } from '../lists/entities.ts';
import type { Resource, Work } from '../resource.ts';
import { startOfDay, today } from '../wire/dates.ts';
import type { AccountingRequest } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { bankAccountOf } from './bank-accounts.ts';

export const bankTransfers: Resource<BankTransferRow> = {
  collection: 'BankTransfers',
  idField: 'BankTransferID',
  entity,
  table: (books) => books.bankTransfers,
  id: (row) => row.BankTransferID,
  present: ({ FromBankAccount, ToBankAccount, plain, ...row }, { books }) => ({
    ...plain,
    ...row,
    FromBankAccount: presentAccount(books, FromBankAccount.AccountID),
    ToBankAccount: presentAccount(books, ToBankAccount.AccountID),
    DateString: startOfDay(row.Date),
    CreatedDateUTCString: row.CreatedDateUTC.slice(0, 19),
    CurrencyRate: 1,
  }),
};

function presentAccount(books: AccountingBooks, id: string) {
  const { AccountID, Code, Name } = books.accounts.known(id);
  return { AccountID, Code, Name };
}

/** Money from one bank account to another, and the transaction on either side. */
export function createBankTransfer(work: Work, input: Fields): BankTransferRow {
  const { books } = work;
  const from = bankAccountOf(work, input.object('FromBankAccount'), 'FromBankAccount');
  const to = bankAccountOf(work, input.object('ToBankAccount'), 'ToBankAccount');
  const Amount = input.number('Amount') ?? 0;
  check([
    Amount <= 0 && 'The Amount of a bank transfer is more than 0.',
    from === to && 'A bank transfer goes from one account to another.',
    from.CurrencyCode !== to.CurrencyCode && 'Both bank accounts have the same currency.',
  ]);
  const common = {
    Date: input.day('Date') ?? today(work.now),
    Reference: input.text('Reference') ?? '',
  };
  const side = (Type: 'SPEND-TRANSFER' | 'RECEIVE-TRANSFER', AccountID: string) =>
    books.bankTransactions.save(transaction(work, Type, AccountID, Amount, common));
  return books.bankTransfers.save({
    ...common,
    BankTransferID: work.newId(),
    Status: 'AUTHORISED',
    FromBankAccount: { AccountID: from.AccountID },
    ToBankAccount: { AccountID: to.AccountID },
    FromBankTransactionID: side('SPEND-TRANSFER', from.AccountID).BankTransactionID,
    ToBankTransactionID: side('RECEIVE-TRANSFER', to.AccountID).BankTransactionID,
    Amount,
    HasAttachments: false,
    CreatedDateUTC: new Date(work.now).toISOString(),
    plain: input.only(['FromIsReconciled', 'ToIsReconciled', 'FromTracking', 'ToTracking']),
  });
}

function transaction(
  { books, newId }: Work,
  Type: BankTransactionRow['Type'],
  AccountID: string,
  Total: number,
  common: { readonly Date: string; readonly Reference: string },
): BankTransactionRow {
  return {
    ...common,
    BankTransactionID: newId(),
    Type,
    Status: 'AUTHORISED',
    BankAccount: { AccountID },
    IsReconciled: false,
    LineAmountTypes: 'NoTax',
    LineItems: [],
    SubTotal: Total,
    TotalTax: 0,
    Total,
    CurrencyCode: books.organisation.baseCurrency,
    CurrencyRate: 1,
    HasAttachments: false,
    UpdatedDateUTC: '',
    plain: {},
  };
}

/** All that can be changed of a transfer is that it is there. */
export function deleteBankTransfer(
  { books }: Work,
  input: Fields,
  before: BankTransferRow | undefined,
): BankTransferRow {
  check([
    before === undefined && 'A bank transfer is named by its BankTransferID.',
    input.text('Status') !== 'DELETED' &&
      'Of a bank transfer only the Status can be changed, to DELETED.',
    before?.Status === 'DELETED' && 'The bank transfer is deleted already.',
  ]);
  const row = books.bankTransfers.known(before?.BankTransferID ?? '');
  for (const id of [row.FromBankTransactionID, row.ToBankTransactionID]) {
    books.bankTransactions.save({ ...books.bankTransactions.known(id), Status: 'DELETED' });
  }
  return books.bankTransfers.save({ ...row, Status: 'DELETED' });
}

/** What `GET /BankTransfers` alone filters by. */
export function keepsTransfer({ query }: AccountingRequest): (row: BankTransferRow) => boolean {
  const deletedToo = query.get('includeDeleted') === 'true';
  return (row) => deletedToo || row.Status !== 'DELETED';
}
