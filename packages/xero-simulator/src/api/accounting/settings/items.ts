import type { ItemRow, Plain, Price } from '../books/rows.ts';
import { item as entity } from '../lists/entities.ts';
import { rounded } from '../money/decimal.ts';
import { type Resource, rowOf, type Work } from '../resource.ts';
import { type AccountingHandler, changing } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { postingAccount } from './accounts.ts';

export const items: Resource<ItemRow> = {
  collection: 'Items',
  idField: 'ItemID',
  entity,
  table: (books) => books.items,
  id: (row) => row.ItemID,
  alias: (books, code) => books.items.find('code', code)[0],
  present: (row, { decimals }) => ({
    ...row,
    SalesDetails: presentPrice(row.SalesDetails, decimals),
    PurchaseDetails: presentPrice(row.PurchaseDetails, decimals),
  }),
};

function presentPrice({ UnitPrice, ...price }: Price, decimals: number): Plain {
  return UnitPrice === undefined ? price : { ...price, UnitPrice: rounded(UnitPrice, decimals) };
}

export function saveItem(work: Work, input: Fields, before: ItemRow | undefined): ItemRow {
  const { books } = work;
  const Code = input.name('Code') ?? before?.Code;
  const holder = Code === undefined ? undefined : books.items.find('code', Code)[0];
  const InventoryAssetAccountCode =
    input.name('InventoryAssetAccountCode') ?? before?.InventoryAssetAccountCode;
  const SalesDetails = priceOf(work, input.object('SalesDetails'), before?.SalesDetails);
  const PurchaseDetails = priceOf(work, input.object('PurchaseDetails'), before?.PurchaseDetails);
  check([
    Code === undefined && 'An item needs a Code.',
    (Code ?? '').length > 30 && 'The Code of an item has 30 characters at most.',
    (input.text('Name') ?? '').length > 50 && 'The Name of an item has 50 characters at most.',
    holder !== undefined &&
      holder.ItemID !== before?.ItemID &&
      `The item code '${Code}' is in use.`,
    ...[SalesDetails, PurchaseDetails].flatMap(({ AccountCode, TaxType }) => [
      AccountCode !== undefined &&
        postingAccount(books, { code: AccountCode }) === undefined &&
        `Account code '${AccountCode}' is not a valid code`,
      TaxType !== undefined &&
        books.taxRates.get(TaxType) === undefined &&
        `The tax type '${TaxType}' does not exist.`,
    ]),
  ]);
  return books.items.save({
    ItemID: before?.ItemID ?? work.newId(),
    Code: Code ?? '',
    Name: input.text('Name') ?? before?.Name ?? Code,
    Description: input.text('Description') ?? before?.Description,
    PurchaseDescription: input.text('PurchaseDescription') ?? before?.PurchaseDescription,
    IsSold: input.flag('IsSold') ?? before?.IsSold ?? true,
    IsPurchased: input.flag('IsPurchased') ?? before?.IsPurchased ?? true,
    IsTrackedAsInventory: InventoryAssetAccountCode !== undefined,
    InventoryAssetAccountCode,
    SalesDetails,
    PurchaseDetails,
    UpdatedDateUTC: '',
  });
}

function priceOf(work: Work, input: Fields | undefined, before: Price | undefined): Price {
  const price = input?.number('UnitPrice');
  return {
    UnitPrice: price === undefined ? before?.UnitPrice : rounded(price, work.decimals),
    AccountCode: input?.name('AccountCode') ?? before?.AccountCode,
    COGSAccountCode: input?.name('COGSAccountCode') ?? before?.COGSAccountCode,
    TaxType: input?.name('TaxType') ?? before?.TaxType,
  };
}

/** An item of the same code is the same item. */
export function itemAlike({ books }: Work, input: Fields): ItemRow | undefined {
  const code = input.name('Code');
  return code === undefined ? undefined : books.items.find('code', code)[0];
}

export const deleteItem: AccountingHandler = changing((request) => {
  request.state.items.remove(rowOf(request, items).ItemID);
  return { status: 204 };
});
