import type { Plain, TaxComponentRow, TaxRateRow } from '../books/rows.ts';
import { taxRate as entity } from '../lists/entities.ts';
import { decimal, rounded } from '../money/decimal.ts';
import type { Resource, Work } from '../resource.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';

export const taxRates: Resource<TaxRateRow> = {
  collection: 'TaxRates',
  idField: 'TaxType',
  entity,
  table: (books) => books.taxRates,
  id: (row) => row.TaxType,
  present: (row) => presentTaxRate(row),
};

function presentTaxRate(row: TaxRateRow): Plain {
  const { components, ...fields } = row;
  return {
    ...fields,
    TaxComponents: components.map((component) => ({ ...component, IsNonRecoverable: false })),
    CanApplyToAssets: true,
    CanApplyToEquity: true,
    CanApplyToExpenses: true,
    CanApplyToLiabilities: true,
    CanApplyToRevenue: true,
    DisplayTaxRate: rateOf(row),
    EffectiveRate: rateOf(row),
  };
}

/** Per cent of the net amount; a compound part is taken of the net amount and the other taxes. */
export function rateOf({ components }: TaxRateRow): number {
  let simple = decimal(0);
  let compound = decimal(0);
  for (const { Rate, IsCompound } of components) {
    if (IsCompound) compound = compound.plus(Rate);
    else simple = simple.plus(Rate);
  }
  return rounded(simple.plus(compound.times(simple.plus(100)).div(100)), 4);
}

export function saveTaxRate(work: Work, input: Fields, before: TaxRateRow | undefined): TaxRateRow {
  const { books } = work;
  const Name = input.name('Name') ?? before?.Name;
  const Status =
    input.choice('Status', ['ACTIVE', 'DELETED', 'ARCHIVED']) ?? before?.Status ?? 'ACTIVE';
  const components = input.list('TaxComponents')?.map(componentOf) ?? before?.components ?? [];
  const holder = Name === undefined ? undefined : books.taxRates.find('name', Name)[0];
  check([
    Name === undefined && 'A tax rate needs a Name.',
    components.length === 0 && 'A tax rate needs at least one of TaxComponents.',
    holder !== undefined && holder.TaxType !== before?.TaxType && `The name '${Name}' is in use.`,
    components.some(({ Rate }) => Rate < 0 || Rate > 100) && 'A Rate is between 0 and 100.',
    components.filter(({ IsCompound }) => IsCompound).length > 1 &&
      'One component can be compound.',
  ]);
  return books.taxRates.save({
    TaxType: before?.TaxType ?? nextTaxType(work),
    Name: Name ?? '',
    Status,
    ReportTaxType: input.name('ReportTaxType') ?? before?.ReportTaxType ?? 'OUTPUT',
    components,
  });
}

function componentOf(input: Fields): TaxComponentRow {
  check([!input.has('Name') && 'A tax component needs a Name.']);
  return {
    Name: input.name('Name') ?? '',
    Rate: rounded(input.number('Rate') ?? 0, 4),
    IsCompound: input.flag('IsCompound') ?? false,
  };
}

function nextTaxType({ books }: Work): string {
  let number = 1;
  while (books.taxRates.get(taxType(number)) !== undefined) number += 1;
  return taxType(number);
}

function taxType(number: number): string {
  return `TAX${String(number).padStart(3, '0')}`;
}

/** An update names its rate by type, or by name. */
export function taxRateAlike({ books }: Work, input: Fields): TaxRateRow | undefined {
  const name = input.name('Name');
  return name === undefined ? undefined : books.taxRates.find('name', name)[0];
}
