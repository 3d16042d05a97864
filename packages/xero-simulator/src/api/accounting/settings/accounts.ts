import type { AccountClass, AccountType } from '@acme/gen-accounting';
import type { AccountingBooks } from '../books/books.ts';
import type { AccountRow } from '../books/rows.ts';
import { account as entity } from '../lists/entities.ts';
import { type Resource, rowOf, viewOf, type Work } from '../resource.ts';
import { type AccountingHandler, changing, enveloped } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';

export const accounts: Resource<AccountRow> = {
  collection: 'Accounts',
  idField: 'AccountID',
  entity,
  table: (books) => books.accounts,
  id: (row) => row.AccountID,
  present: ({ plain, ...row }) => ({ ...plain, ...row }),
};

export const classes: Readonly<Record<AccountType, AccountClass>> = {
  BANK: 'ASSET',
  CURRENT: 'ASSET',
  CURRLIAB: 'LIABILITY',
  DEPRECIATN: 'EXPENSE',
  DIRECTCOSTS: 'EXPENSE',
  EQUITY: 'EQUITY',
  EXPENSE: 'EXPENSE',
  FIXED: 'ASSET',
  INVENTORY: 'ASSET',
  LIABILITY: 'LIABILITY',
  NONCURRENT: 'ASSET',
  OTHERINCOME: 'REVENUE',
  OVERHEADS: 'EXPENSE',
  PAYG: 'LIABILITY',
  PREPAYMENT: 'ASSET',
  REVENUE: 'REVENUE',
  SALES: 'REVENUE',
  TERMLIAB: 'LIABILITY',
};

const plainFields = [
  'BankAccountNumber',
  'BankAccountType',
  'Description',
  'ShowInExpenseClaims',
  'ReportingCode',
  'AddToWatchlist',
];

export function saveAccount(work: Work, input: Fields, before: AccountRow | undefined): AccountRow {
  const { books } = work;
  const types = Object.keys(classes) as AccountType[];
  const Type = input.choice('Type', types) ?? before?.Type;
  const Code = input.name('Code') ?? before?.Code;
  const Name = input.name('Name') ?? before?.Name;
  const Status = input.choice('Status', ['ACTIVE', 'ARCHIVED']) ?? before?.Status ?? 'ACTIVE';
  const plain = { ...before?.plain, ...input.only(plainFields) };
  const TaxType = input.name('TaxType') ?? before?.TaxType ?? 'NONE';
  check([
    Type === undefined && 'An account needs a Type.',
    Name === undefined && 'An account needs a Name.',
    Code === undefined && Type !== 'BANK' && 'An account needs a Code.',
    (Code ?? '').length > 10 && 'The Code of an account has 10 characters at most.',
    (Name ?? '').length > 150 && 'The Name of an account has 150 characters at most.',
    isTaken(books, before, (row) => same(row.Code, Code)) && `The code '${Code}' is in use.`,
    isTaken(books, before, (row) => same(row.Name, Name)) && `The name '${Name}' is in use.`,
    Type === 'BANK' && !plain['BankAccountNumber'] && 'A bank account needs a BankAccountNumber.',
    before?.SystemAccount !== undefined && Status !== 'ACTIVE' && 'A system account stays active.',
    before !== undefined &&
      Type !== before.Type &&
      before.Type === 'BANK' &&
      'A bank account keeps its Type.',
    books.taxRates.get(TaxType) === undefined && `The tax type '${TaxType}' does not exist.`,
  ]);
  return books.accounts.save({
    AccountID: before?.AccountID ?? work.newId(),
    Code,
    Name: Name ?? '',
    Type: Type ?? 'CURRENT',
    Class: classes[Type ?? 'CURRENT'],
    Status,
    TaxType,
    CurrencyCode:
      Type === 'BANK'
        ? (input.name('CurrencyCode') ?? before?.CurrencyCode ?? books.organisation.baseCurrency)
        : undefined,
    EnablePaymentsToAccount:
      input.flag('EnablePaymentsToAccount') ?? before?.EnablePaymentsToAccount ?? false,
    SystemAccount: before?.SystemAccount,
    HasAttachments: before?.HasAttachments ?? false,
    UpdatedDateUTC: '',
    plain,
  });
}

export const deleteAccount: AccountingHandler = changing((request) => {
  const row = rowOf(request, accounts);
  check([
    row.SystemAccount !== undefined && 'A system account cannot be deleted.',
    isUsed(request.state, row) && `The account '${row.Name}' is in use; archive it instead.`,
  ]);
  request.state.accounts.remove(row.AccountID);
  const deleted: AccountRow = { ...row, Status: 'DELETED' };
  return enveloped(request, 'Accounts', [accounts.present(deleted, viewOf(request))]);
});

/** An account that documents may post to, by code or id. */
export function postingAccount(
  books: AccountingBooks,
  name: { readonly code?: string | undefined; readonly id?: string | undefined },
): AccountRow | undefined {
  const row = accountBy(books, name);
  const closed = row?.Status !== 'ACTIVE' || row.Type === 'BANK' || isLedgerOfOthers(row);
  return closed ? undefined : row;
}

export function accountBy(
  books: AccountingBooks,
  { code, id }: { readonly code?: string | undefined; readonly id?: string | undefined },
): AccountRow | undefined {
  if (id !== undefined) return books.accounts.get(id);
  return code === undefined ? undefined : books.accounts.find('code', code)[0];
}

/** Xero itself posts to these, from invoices and bills. */
function isLedgerOfOthers({ SystemAccount }: AccountRow): boolean {
  return SystemAccount === 'DEBTORS' || SystemAccount === 'CREDITORS';
}

function isTaken(
  books: AccountingBooks,
  before: AccountRow | undefined,
  is: (row: AccountRow) => boolean,
): boolean {
  for (const row of books.accounts.all()) {
    if (row.AccountID !== before?.AccountID && is(row)) return true;
  }
  return false;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

function isUsed(books: AccountingBooks, { AccountID }: AccountRow): boolean {
  const documents = [books.invoices, books.creditNotes, books.bankTransactions];
  for (const table of documents) {
    for (const { LineItems } of table.all()) {
      if (LineItems.some((line) => line.AccountID === AccountID)) return true;
    }
  }
  for (const row of books.bankTransactions.all()) {
    if (row.BankAccount.AccountID === AccountID) return true;
  }
  for (const row of books.payments.all()) if (row.Account.AccountID === AccountID) return true;
  return false;
}
