import type { LineAmountTypes } from '@acme/gen-accounting';
import type { AccountingBooks } from '../books/books.ts';
import type { DocumentRow, LineRow, Plain } from '../books/rows.ts';
import type { Table } from '../books/table.ts';
import { contactFor, presentContactOf } from '../contacts/contacts.ts';
import type { View, Work } from '../resource.ts';
import { startOfDay, today } from '../wire/dates.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { type LineRules, linesOf, presentLine } from './lines.ts';
import { taxOn, totalsOf } from './totals.ts';

export interface DocumentRules {
  readonly side: LineRules['side'];
  readonly complete: boolean;
  /** Fields that are kept as they came. */
  readonly plain: readonly string[];
  /** Names of the amounts' types, where they are not those of invoices. */
  readonly lineAmountTypes?: Readonly<Record<string, LineAmountTypes>> | undefined;
}

const usualTypes: Readonly<Record<string, LineAmountTypes>> = {
  Exclusive: 'Exclusive',
  Inclusive: 'Inclusive',
  NoTax: 'NoTax',
};

/** A document whose contact is known. */
type WithContact = DocumentRow & { readonly Contact: { readonly ContactID: string } };

/**
 * What invoices, credit notes, orders and quotes have in common.
 *
 * @throws Refused where the contact, a line or the currency will not do.
 */
export function documentOf(
  work: Work,
  input: Fields,
  before: DocumentRow | undefined,
  rules: DocumentRules,
): WithContact {
  const contact = contactFor(work, input.object('Contact'));
  const ContactID = contact?.ContactID ?? before?.Contact?.ContactID;
  check([ContactID === undefined && 'A contact is needed: its ContactID, ContactNumber or Name.']);
  return {
    ...amountsOf(work, input, before, rules),
    Contact: { ContactID: ContactID ?? '' },
    Date: input.day('Date') ?? before?.Date ?? today(work.now),
    Reference: input.text('Reference') ?? before?.Reference ?? '',
    HasAttachments: before?.HasAttachments ?? false,
    UpdatedDateUTC: '',
    plain: { ...before?.plain, ...input.only(rules.plain) },
  };
}

export type Amounts = Pick<
  DocumentRow,
  | 'LineAmountTypes'
  | 'LineItems'
  | 'SubTotal'
  | 'TotalTax'
  | 'Total'
  | 'CurrencyCode'
  | 'CurrencyRate'
>;

/** The lines of a document, what they come to, and in which currency. */
export function amountsOf(
  work: Work,
  input: Fields,
  before: DocumentRow | undefined,
  rules: DocumentRules,
): Amounts {
  const types = rules.lineAmountTypes ?? usualTypes;
  const type = input.choice('LineAmountTypes', Object.keys(types));
  const lineAmountTypes =
    (type === undefined ? before?.LineAmountTypes : types[type]) ?? 'Exclusive';
  const lineRules = { side: rules.side, complete: rules.complete, lineAmountTypes };
  const sent = input.list('LineItems');
  const LineItems =
    sent === undefined
      ? keptLines(work, before, lineRules)
      : linesOf(work, sent, before?.LineItems ?? [], lineRules);
  const { baseCurrency } = work.books.organisation;
  const CurrencyCode = input.name('CurrencyCode') ?? before?.CurrencyCode ?? baseCurrency;
  check([
    work.books.currencies.get(CurrencyCode) === undefined &&
      `The organisation has no currency ${CurrencyCode}.`,
  ]);
  return {
    LineAmountTypes: lineAmountTypes,
    LineItems,
    ...totalsOf(LineItems, lineAmountTypes),
    CurrencyCode,
    CurrencyRate: input.number('CurrencyRate') ?? before?.CurrencyRate ?? 1,
  };
}

/** The lines as they are, checked again if they are now to be posted, taxed anew if that changed. */
function keptLines(
  work: Work,
  before: DocumentRow | undefined,
  rules: LineRules,
): readonly LineRow[] {
  const lines = before?.LineItems ?? [];
  check([
    rules.complete && lines.length === 0 && 'At least one line item is needed.',
    rules.complete && lines.some((line) => !line.Description) && 'A line item needs a Description.',
    rules.complete &&
      lines.some((line) => line.AccountID === undefined) &&
      'A line item needs an AccountCode.',
  ]);
  if (before?.LineAmountTypes === rules.lineAmountTypes) return lines;
  return lines.map((line) => {
    const TaxType = rules.lineAmountTypes === 'NoTax' ? 'NONE' : line.TaxType;
    const taxRate = work.books.taxRates.get(TaxType);
    return { ...line, TaxType, TaxAmount: taxOn(line.LineAmount, taxRate, rules.lineAmountTypes) };
  });
}

/** A document as it goes out, with what all kinds have in common. */
export function presentDocument<Row extends Omit<DocumentRow, 'HasAttachments'>>(
  { plain, Contact, LineItems, ...row }: Row,
  view: View,
): Plain {
  const lines = view.detail === 'full' ? LineItems.map((line) => presentLine(line, view)) : [];
  return {
    ...plain,
    ...(row as unknown as Plain),
    ...(Contact && { Contact: presentContactOf(Contact, view) }),
    ...(view.detail !== 'summary' && { LineItems: lines }),
    DateString: startOfDay(row.Date),
  };
}

/** The next free number of a kind, `INV-0001`. */
export function nextNumber<Row>(
  table: Table<Row>,
  prefix: string,
  keyOf: (number: string) => string = (number) => number,
): string {
  for (let count = table.size + 1; ; count += 1) {
    const number = `${prefix}-${String(count).padStart(4, '0')}`;
    if (table.find('number', keyOf(number)).length === 0) return number;
  }
}

/** Whether another document has the number. */
export function isTaken<Row>(
  table: (books: AccountingBooks) => Table<Row>,
  { books }: Work,
  key: string,
  before: Row | undefined,
): boolean {
  return table(books)
    .find('number', key)
    .some((row) => row !== before);
}
