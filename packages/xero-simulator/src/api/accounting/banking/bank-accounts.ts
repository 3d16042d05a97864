import type { AccountRow } from '../books/rows.ts';
import type { Work } from '../resource.ts';
import { accountBy } from '../settings/accounts.ts';
import { Refused } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';

/**
 * A bank account, by id or code.
 *
 * @throws Refused where it is not named, is none, or is archived.
 */
export function bankAccountOf(
  { books }: Work,
  input: Fields | undefined,
  field: string,
): AccountRow {
  const id = input?.name('AccountID');
  const code = input?.name('Code');
  const row = accountBy(books, { id, code });
  if (id === undefined && code === undefined) {
    throw new Refused(`${field} needs an AccountID or a Code.`);
  }
  if (row?.Type !== 'BANK' || row.Status !== 'ACTIVE') {
    throw new Refused(`${field}: '${id ?? code}' is no active bank account.`);
  }
  return row;
}

/**
 * An account that payments go through: a bank account, or one that allows it.
 *
 * @throws Refused where it is not named, or does not allow it.
 */
export function paymentAccountOf({ books }: Work, input: Fields | undefined): AccountRow {
  const id = input?.name('AccountID');
  const code = input?.name('Code');
  const row = accountBy(books, { id, code });
  if (id === undefined && code === undefined) {
    throw new Refused('A payment needs an Account: its AccountID or Code.');
  }
  if (row === undefined || row.Status !== 'ACTIVE') {
    throw new Refused(`Account code '${code ?? id}' is not a valid code`);
  }
  if (row.Type !== 'BANK' && !row.EnablePaymentsToAccount) {
    throw new Refused(`The account '${row.Name}' takes no payments; see EnablePaymentsToAccount.`);
  }
  return row;
}
