import type { PurchaseOrderStatus } from '@acme/gen-accounting';
import type { PurchaseOrderRow } from '../books/rows.ts';
import { purchaseOrder as entity } from '../lists/entities.ts';
import type { Resource, Work } from '../resource.ts';
import { startOfDay } from '../wire/dates.ts';
import type { AccountingRequest } from '../wire/envelope.ts';
import { check } from '../wire/faults.ts';
import type { Fields } from '../wire/fields.ts';
import { documentOf, isTaken, nextNumber, presentDocument } from './document.ts';
import { type Moves, statusOf } from './status.ts';

export const purchaseOrders: Resource<PurchaseOrderRow> = {
  collection: 'PurchaseOrders',
  idField: 'PurchaseOrderID',
  entity,
  table: (books) => books.purchaseOrders,
  id: (row) => row.PurchaseOrderID,
  alias: (books, number) => books.purchaseOrders.find('number', number)[0],
  present: (row, view) => ({
    ...presentDocument(row, { ...view, decimals: 4 }),
    ...(row.DeliveryDate !== undefined && { DeliveryDateString: startOfDay(row.DeliveryDate) }),
    Type: 'PURCHASEORDER',
    HasErrors: false,
    IsDiscounted: false,
  }),
};

const moves: Moves<PurchaseOrderStatus> = {
  DRAFT: ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'BILLED', 'DELETED'],
  SUBMITTED: ['SUBMITTED', 'DRAFT', 'AUTHORISED', 'BILLED', 'DELETED'],
  AUTHORISED: ['AUTHORISED', 'DRAFT', 'BILLED', 'DELETED'],
  BILLED: ['BILLED', 'AUTHORISED', 'DELETED'],
  DELETED: [],
};

const plain = [
  'AttentionTo',
  'BrandingThemeID',
  'DeliveryAddress',
  'DeliveryInstructions',
  'ExpectedArrivalDate',
  'SentToContact',
  'Telephone',
];

export function savePurchaseOrder(
  work: Work,
  input: Fields,
  before: PurchaseOrderRow | undefined,
): PurchaseOrderRow {
  const { purchaseOrders: orders } = work.books;
  const first: PurchaseOrderStatus[] = ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'BILLED'];
  const Status = statusOf('Purchase orders', input, before?.Status, moves, first);
  const inFull: Work = { ...work, decimals: 4 };
  const document = documentOf(inFull, input, before, { side: 'purchases', complete: false, plain });
  const PurchaseOrderNumber =
    input.name('PurchaseOrderNumber') ?? before?.PurchaseOrderNumber ?? nextNumber(orders, 'PO');
  check([
    document.LineItems.length === 0 && 'At least one line item is needed.',
    document.LineItems.some((line) => !line.Description) && 'A line item needs a Description.',
    isTaken((of) => of.purchaseOrders, work, PurchaseOrderNumber, before) &&
      `The purchase order number '${PurchaseOrderNumber}' is in use already.`,
  ]);
  return orders.save({
    ...document,
    PurchaseOrderID: before?.PurchaseOrderID ?? work.newId(),
    PurchaseOrderNumber,
    Status,
    DeliveryDate: input.day('DeliveryDate') ?? before?.DeliveryDate,
  });
}

/** What `GET /PurchaseOrders` alone filters by. */
export function keepsOrder({ query }: AccountingRequest): (row: PurchaseOrderRow) => boolean {
  const status = query.get('Status');
  const from = query.get('DateFrom')?.slice(0, 10);
  const to = query.get('DateTo')?.slice(0, 10);
  return (row) =>
    (!status || row.Status === status) && (!from || row.Date >= from) && (!to || row.Date <= to);
}
