import type { LineAmountTypes } from '@acme/gen-accounting';
import type { ItemRow, LineRow, Plain, Price } from '../books/rows.ts';
import { decimal, rounded, shown } from '../money/decimal.ts';
import type { View, Work } from '../resource.ts';
import { postingAccount } from '../settings/accounts.ts';
import { trackingOf } from '../settings/tracking.ts';
import { Refused } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { taxOn } from './totals.ts';

/** What a line needs to know of its document. */
export interface LineRules {
  readonly side: 'sales' | 'purchases';
  readonly lineAmountTypes: LineAmountTypes;
  /** Whether lines must be fit to be posted; drafts may leave things out. */
  readonly complete: boolean;
}

/**
 * The lines of a document. Those with the id of a line change it, others are new, and lines that are
 * not among them are gone.
 *
 * @throws Refused with what is wrong with any of them.
 */
export function linesOf(
  work: Work,
  inputs: readonly Fields[],
  before: readonly LineRow[],
  rules: LineRules,
): readonly LineRow[] {
  const wrong: string[] = [];
  const lines = inputs.flatMap((input) => {
    try {
      return [lineOf(work, input, before, rules)];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      wrong.push(...error.messages);
      return [];
    }
  });
  if (rules.complete && inputs.length === 0) wrong.push('At least one line item is needed.');
  if (wrong.length > 0) throw new Refused(...wrong);
  return lines;
}

function lineOf(work: Work, input: Fields, lines: readonly LineRow[], rules: LineRules): LineRow {
  const wrong: string[] = [];
  const { books } = work;
  const id = input.name('LineItemID');
  const before = lines.find((line) => line.LineItemID === id);
  if (id !== undefined && before === undefined) wrong.push(`There is no line item ${id}.`);

  const ItemCode = input.name('ItemCode') ?? before?.ItemCode;
  const item = ItemCode === undefined ? undefined : books.items.find('code', ItemCode)[0];
  if (ItemCode !== undefined && item === undefined)
    wrong.push(`Item code '${ItemCode}' is not valid.`);
  const price = priceFor(item, rules.side);

  const code = input.name('AccountCode');
  const accountId = code === undefined ? input.name('AccountID') : undefined;
  const named = code ?? accountId ?? before?.AccountCode ?? price.AccountCode;
  const account =
    accountId === undefined
      ? postingAccount(books, { code: named })
      : postingAccount(books, { id: accountId });
  if (named !== undefined && account === undefined) {
    wrong.push(`Account code '${named}' is not a valid code`);
  }

  const TaxType =
    rules.lineAmountTypes === 'NoTax'
      ? 'NONE'
      : (input.name('TaxType') ?? before?.TaxType ?? price.TaxType ?? account?.TaxType ?? 'NONE');
  if (books.taxRates.get(TaxType) === undefined)
    wrong.push(`The tax type '${TaxType}' does not exist.`);

  const Description =
    input.text('Description') ?? before?.Description ?? descriptionFor(item, rules.side);
  if (rules.complete && !Description) wrong.push('A line item needs a Description.');
  if (rules.complete && account === undefined && named === undefined) {
    wrong.push('A line item needs an AccountCode.');
  }

  const amounts = amountsOf(work, input, before, price, wrong);
  const Tracking = trackingOf(books, input.list('Tracking') ?? []);
  if (wrong.length > 0) throw new Refused(...wrong);
  return {
    LineItemID: before?.LineItemID ?? work.newId(),
    Description,
    ItemCode,
    AccountCode: account?.Code,
    AccountID: account?.AccountID,
    TaxType,
    TaxAmount: taxAmountOf(work, input, amounts.LineAmount, TaxType, rules),
    ...amounts,
    Tracking: input.has('Tracking') ? Tracking : (before?.Tracking ?? []),
  };
}

function priceFor(item: ItemRow | undefined, side: LineRules['side']): Price {
  return (side === 'sales' ? item?.SalesDetails : item?.PurchaseDetails) ?? {};
}

function descriptionFor(item: ItemRow | undefined, side: LineRules['side']): string | undefined {
  return side === 'sales' ? item?.Description : item?.PurchaseDescription;
}

/** A client may set the tax of a line itself, as people do to match a supplier's rounding. */
function taxAmountOf(
  { books }: Work,
  input: Fields,
  lineAmount: number,
  taxType: string,
  { lineAmountTypes }: LineRules,
): number {
  const given = input.number('TaxAmount');
  if (given !== undefined && lineAmountTypes !== 'NoTax') return rounded(given);
  return taxOn(lineAmount, books.taxRates.get(taxType), lineAmountTypes);
}

type Amounts = Pick<
  LineRow,
  'Quantity' | 'UnitAmount' | 'LineAmount' | 'DiscountRate' | 'DiscountAmount'
>;

/** Quantity times unit amount less discount; whichever of the three is missing follows from the others. */
function amountsOf(
  { decimals }: Work,
  input: Fields,
  before: LineRow | undefined,
  price: Price,
  wrong: string[],
): Amounts {
  const given = input.number('LineAmount');
  const Quantity = rounded(input.number('Quantity') ?? before?.Quantity ?? 1, 4);
  const DiscountRate = input.number('DiscountRate') ?? before?.DiscountRate;
  const DiscountAmount = input.number('DiscountAmount') ?? before?.DiscountAmount;
  const unit = input.number('UnitAmount') ?? before?.UnitAmount ?? price.UnitPrice;
  const UnitAmount = rounded(
    unit ?? (given !== undefined && Quantity !== 0 ? decimal(given).div(Quantity) : 0),
    decimals,
  );
  const gross = decimal(Quantity).times(UnitAmount);
  const net = DiscountRate
    ? gross.times(decimal(100).minus(DiscountRate)).div(100)
    : gross.minus(DiscountAmount ?? 0);
  const expected = rounded(net);
  const isGiven = given !== undefined && unit === undefined;
  if (given !== undefined && !isGiven && rounded(given) !== expected) {
    wrong.push(`The line amount ${shown(given)} is not the expected ${shown(expected)}.`);
  }
  if (DiscountRate !== undefined && (DiscountRate < 0 || DiscountRate > 100)) {
    wrong.push('A DiscountRate is between 0 and 100.');
  }
  const LineAmount = isGiven ? rounded(given) : expected;
  return { Quantity, UnitAmount, LineAmount, DiscountRate, DiscountAmount };
}

export function presentLine(line: LineRow, { books, decimals }: View): Plain {
  const item = line.ItemCode === undefined ? undefined : books.items.find('code', line.ItemCode)[0];
  return {
    ...line,
    UnitAmount: rounded(line.UnitAmount, decimals),
    Tracking: line.Tracking.map((tracking) => ({ ...tracking })),
    ...(item && { Item: { ItemID: item.ItemID, Name: item.Name, Code: item.Code } }),
  };
}
