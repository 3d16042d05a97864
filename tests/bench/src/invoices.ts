/** Which page, and of how many. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
}

/**
 * A page of made-up invoices as Xero writes them, the same in every run: line items, contacts and
 * MS dates; about 1.9 KB each.
 */
export function invoicePage({ page, pageSize, pageCount }: Paging): string {
  const pagination = { page, pageSize, pageCount, itemCount: pageSize * pageCount };
  const first = (page - 1) * pageSize;
  const Invoices = Array.from({ length: pageSize }, (_, index) => invoice(first + index));
  return JSON.stringify({ Id: guid(1), Status: 'OK', pagination, Invoices });
}

/** Invoices to be created, without what Xero adds. */
export function newInvoices(count: number): { Type: 'ACCREC'; LineItems: object[] }[] {
  return Array.from({ length: count }, (_, index) => ({
    Type: 'ACCREC',
    Contact: { ContactID: guid(index) },
    Date: '2026-01-31',
    DueDate: '2026-02-28',
    Reference: `Order ${index}`,
    LineItems: [lineItem(index), lineItem(index + 1)],
  }));
}

const firstDay = Date.UTC(2024, 0, 1);
const day = 86_400_000;

function invoice(index: number): object {
  const issued = firstDay + (index % 700) * day;
  const due = issued + 20 * day;
  const paid = index % 2 === 0;
  const lines = Array.from({ length: 1 + (index % 3) }, (_, line) => lineItem(index * 7 + line));
  return {
    Type: 'ACCREC',
    InvoiceID: guid(index * 31 + 7),
    InvoiceNumber: `INV-${String(index).padStart(6, '0')}`,
    Reference: `Order ${index * 3} of the ${index % 28}th`,
    Payments: paid
      ? [
          {
            PaymentID: guid(index * 13 + 5),
            Date: msDate(due - 3 * day),
            Amount: 120.5 + index,
            Reference: `Transfer ${index}`,
            CurrencyRate: 1,
            HasAccount: false,
            HasValidationErrors: false,
          },
        ]
      : [],
    CreditNotes: [],
    Prepayments: [],
    Overpayments: [],
    AmountDue: paid ? 0 : 120.5 + index,
    AmountPaid: paid ? 120.5 + index : 0,
    AmountCredited: 0,
    CurrencyRate: 1,
    IsDiscounted: false,
    HasAttachments: index % 5 === 0,
    HasErrors: false,
    InvoicePaymentServices: [],
    Contact: {
      ContactID: guid((index % 200) * 17 + 3),
      ContactNumber: `C-${index % 200}`,
      Name: `Customer number ${index % 200} and Sons`,
      Addresses: [],
      Phones: [],
      ContactGroups: [],
      ContactPersons: [],
      HasValidationErrors: false,
    },
    DateString: new Date(issued).toISOString().slice(0, 19),
    Date: msDate(issued),
    DueDateString: new Date(due).toISOString().slice(0, 19),
    DueDate: msDate(due),
    ...(paid && { FullyPaidOnDate: msDate(due - 3 * day) }),
    BrandingThemeID: guid(99),
    Status: paid ? 'PAID' : 'AUTHORISED',
    LineAmountTypes: 'Exclusive',
    LineItems: lines,
    SubTotal: 100 + index,
    TotalTax: 20.5,
    Total: 120.5 + index,
    UpdatedDateUTC: msDate(issued + index * 7_919_123),
    CurrencyCode: 'NZD',
  };
}

function lineItem(index: number): object {
  return {
    ItemCode: `ITEM-${index % 90}`,
    Description: `Work of week ${index % 52}`,
    UnitAmount: 25 + (index % 100) / 4,
    TaxType: 'OUTPUT2',
    TaxAmount: 3.75,
    LineAmount: 25 + (index % 100) / 4,
    AccountCode: '200',
    Item: {
      ItemID: guid((index % 90) + 11),
      Name: `Item ${index % 90}`,
      Code: `ITEM-${index % 90}`,
    },
    Tracking: index % 3 === 0 ? [tracking(index)] : [],
    Quantity: 1 + (index % 4),
    LineItemID: guid(index * 19 + 1),
    ValidationErrors: [],
  };
}

function tracking(index: number): object {
  const option = index % 4;
  return {
    Name: 'Region',
    Option: ['North', 'East', 'South', 'West'][option],
    TrackingCategoryID: guid(71),
    TrackingOptionID: guid(72 + option),
  };
}

function msDate(milliseconds: number): string {
  return `/Date(${milliseconds}+0000)/`;
}

function guid(number: number): string {
  const digits = Math.imul(number + 1, 2_654_435_761) >>> 0;
  const hex = digits.toString(16).padStart(8, '0');
  return `${hex}-4c1d-4e5f-8a9b-${String(number).padStart(12, '0')}`;
}
