import type { LineAmountTypes, ManualJournalStatus } from '@acme/gen-accounting';
import type { JournalLineRow, ManualJournalRow, Plain } from '../books/rows.ts';
import { manualJournal as entity } from '../lists/entities.ts';
import { rounded, shown } from '../money/decimal.ts';
import type { Resource, Work } from '../resource.ts';
import { postingAccount } from '../settings/accounts.ts';
import { trackingOf } from '../settings/tracking.ts';
import { today } from '../wire/dates.ts';
import { check, Refused } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { type Moves, statusOf } from './status.ts';
import { taxOn, totalsOf } from './totals.ts';

export const manualJournals: Resource<ManualJournalRow> = {
  collection: 'ManualJournals',
  idField: 'ManualJournalID',
  entity,
  table: (books) => books.manualJournals,
  id: (row) => row.ManualJournalID,
  present: ({ plain, JournalLines, ...row }, { detail }) => ({
    ShowOnCashBasisReports: true,
    ...plain,
    ...row,
    JournalLines: detail === 'full' ? JournalLines.map(presentLine) : [],
  }),
};

function presentLine(line: JournalLineRow): Plain {
  return { ...line, Tracking: line.Tracking.map((tracking) => ({ ...tracking })), IsBlank: false };
}

const moves: Moves<ManualJournalStatus> = {
  DRAFT: ['DRAFT', 'POSTED', 'DELETED'],
  POSTED: ['POSTED', 'VOIDED', 'ARCHIVED'],
  DELETED: [],
  VOIDED: [],
  ARCHIVED: [],
};

export function saveManualJournal(
  work: Work,
  input: Fields,
  before: ManualJournalRow | undefined,
): ManualJournalRow {
  const Status = statusOf('Manual journals', input, before?.Status, moves, ['DRAFT', 'POSTED']);
  const Narration = input.name('Narration') ?? before?.Narration;
  const LineAmountTypes =
    input.choice('LineAmountTypes', ['Exclusive', 'Inclusive', 'NoTax']) ??
    before?.LineAmountTypes ??
    'NoTax';
  const sent = input.list('JournalLines');
  const JournalLines =
    sent?.map((line) => lineOf(work, line, LineAmountTypes)) ?? before?.JournalLines ?? [];
  const { Total } = totalsOf(JournalLines, LineAmountTypes);
  check([
    Narration === undefined && 'A manual journal needs a Narration.',
    JournalLines.length < 2 && 'A manual journal needs two JournalLines at least.',
    Total !== 0 && `Debits and credits differ by ${shown(Total)}.`,
  ]);
  return work.books.manualJournals.save({
    ManualJournalID: before?.ManualJournalID ?? work.newId(),
    Narration: Narration ?? '',
    Date: input.day('Date') ?? before?.Date ?? today(work.now),
    Status,
    LineAmountTypes,
    JournalLines,
    HasAttachments: before?.HasAttachments ?? false,
    UpdatedDateUTC: '',
    plain: { ...before?.plain, ...input.only(['Url', 'ShowOnCashBasisReports']) },
  });
}

function lineOf({ books }: Work, input: Fields, types: LineAmountTypes): JournalLineRow {
  const code = input.name('AccountCode');
  const id = code === undefined ? input.name('AccountID') : undefined;
  const account = postingAccount(books, { code, id });
  const LineAmount = input.number('LineAmount');
  if (account === undefined)
    throw new Refused(`Account code '${code ?? id ?? ''}' is not a valid code`);
  const TaxType = types === 'NoTax' ? 'NONE' : (input.name('TaxType') ?? account.TaxType);
  const taxRate = books.taxRates.get(TaxType);
  check([
    LineAmount === undefined && 'A journal line needs a LineAmount.',
    taxRate === undefined && `The tax type '${TaxType}' does not exist.`,
  ]);
  const amount = rounded(LineAmount ?? 0);
  return {
    LineAmount: amount,
    AccountCode: account.Code ?? '',
    AccountID: account.AccountID,
    Description: input.text('Description'),
    TaxType,
    TaxAmount: input.number('TaxAmount') ?? taxOn(amount, taxRate, types),
    Tracking: trackingOf(books, input.list('Tracking') ?? []),
  };
}
