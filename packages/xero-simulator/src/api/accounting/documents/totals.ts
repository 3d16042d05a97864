import type { LineAmountTypes } from '@acme/gen-accounting';
import type { LineRow, TaxRateRow } from '../books/rows.ts';
import { decimal, minus, rounded, sum } from '../money/decimal.ts';
import { rateOf } from '../settings/tax-rates.ts';

/** The tax on a line: on top of it, or the part of it that is tax, to the cent. */
export function taxOn(
  lineAmount: number,
  taxRate: TaxRateRow | undefined,
  lineAmountTypes: LineAmountTypes,
): number {
  if (taxRate === undefined || lineAmountTypes === 'NoTax') return 0;
  const rate = rateOf(taxRate);
  const base = lineAmountTypes === 'Inclusive' ? 100 + rate : 100;
  return rounded(decimal(lineAmount).times(rate).div(base));
}

/** The sums of a document; what is rounded is each line, so that they add up. */
export function totalsOf(
  lines: readonly Pick<LineRow, 'LineAmount' | 'TaxAmount'>[],
  lineAmountTypes: LineAmountTypes,
): { SubTotal: number; TotalTax: number; Total: number } {
  const amount = sum(lines.map(({ LineAmount }) => LineAmount));
  const TotalTax = sum(lines.map(({ TaxAmount }) => TaxAmount));
  return lineAmountTypes === 'Inclusive'
    ? { SubTotal: minus(amount, TotalTax), TotalTax, Total: amount }
    : { SubTotal: amount, TotalTax, Total: sum([amount, TotalTax]) };
}
