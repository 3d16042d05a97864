import { type Entity, entity as entityIn, type Link as LinkOf } from '../../query/entity.ts';
import type { AccountingBooks } from '../books/books.ts';
import type {
  AccountRow,
  AdvanceRow,
  BankTransactionRow,
  BankTransferRow,
  BatchPaymentRow,
  ContactGroupRow,
  ContactRow,
  CreditNoteRow,
  CurrencyRow,
  DocumentRow,
  InvoiceRow,
  ItemRow,
  ManualJournalRow,
  Payable,
  PaymentRow,
  PurchaseOrderRow,
  QuoteRow,
  TaxRateRow,
  TrackingCategoryRow,
  UserRow,
} from '../books/rows.ts';

/* What `where` and `order` can name, by kind of record. */

export type AccountingEntity = Entity<AccountingBooks>;
type Link<Row> = LinkOf<Row, AccountingBooks>;

function entity<Row extends object>(
  ...description: Parameters<typeof entityIn<Row, AccountingBooks>>
): AccountingEntity {
  return entityIn(...description);
}

export const account: AccountingEntity = entity<AccountRow>('Account', {
  text: 'Code Name Type Class Status TaxType CurrencyCode SystemAccount BankAccountNumber BankAccountType Description ReportingCode',
  guid: 'AccountID',
  date: 'UpdatedDateUTC',
  flag: 'EnablePaymentsToAccount HasAttachments ShowInExpenseClaims AddToWatchlist',
});

export const contact: AccountingEntity = entity<ContactRow>('Contact', {
  name: 'Name EmailAddress AccountNumber',
  text: 'ContactStatus ContactNumber FirstName LastName CompanyNumber TaxNumber DefaultCurrency BankAccountDetails XeroNetworkKey',
  guid: 'ContactID',
  date: 'UpdatedDateUTC',
  flag: 'IsSupplier IsCustomer HasAttachments',
});

export const contactGroup: AccountingEntity = entity<ContactGroupRow>('ContactGroup', {
  text: 'Name Status',
  guid: 'ContactGroupID',
});

export const item: AccountingEntity = entity<ItemRow>('Item', {
  text: 'Code Name Description PurchaseDescription InventoryAssetAccountCode',
  guid: 'ItemID',
  date: 'UpdatedDateUTC',
  flag: 'IsSold IsPurchased IsTrackedAsInventory',
});

export const taxRate: AccountingEntity = entity<TaxRateRow>('TaxRate', {
  text: 'Name TaxType Status ReportTaxType',
});

export const trackingCategory: AccountingEntity = entity<TrackingCategoryRow>('TrackingCategory', {
  text: 'Name Status',
  guid: 'TrackingCategoryID',
});

export const user: AccountingEntity = entity<UserRow>('User', {
  text: 'EmailAddress FirstName LastName OrganisationRole',
  guid: 'UserID',
  date: 'UpdatedDateUTC',
  flag: 'IsSubscriber',
});

export const currency: AccountingEntity = entity<CurrencyRow>('Currency', {
  text: 'Code Description',
});

export const brandingTheme: AccountingEntity = entity('BrandingTheme', {
  text: 'Name',
  guid: 'BrandingThemeID',
  number: 'SortOrder',
});

const amounts = 'SubTotal TotalTax Total CurrencyRate';
const texts = 'Type Status Reference CurrencyCode LineAmountTypes';

const contactLink: Link<Pick<DocumentRow, 'Contact'>> = [
  () => contact,
  ({ Contact }, books) => Contact && books.contacts.get(Contact.ContactID),
];

const accountLink: Link<Pick<PaymentRow, 'Account'>> = [
  () => account,
  ({ Account }, books) => books.accounts.get(Account.AccountID),
];

export const invoice: AccountingEntity = entity<InvoiceRow>(
  'Invoice',
  {
    text: `InvoiceNumber Url ${texts}`,
    guid: 'InvoiceID BrandingThemeID RepeatingInvoiceID',
    number: `AmountDue AmountPaid AmountCredited ${amounts}`,
    date: 'Date DueDate FullyPaidOnDate ExpectedPaymentDate PlannedPaymentDate UpdatedDateUTC',
    flag: 'SentToContact HasAttachments',
  },
  { links: { Contact: contactLink } },
);

export const creditNote: AccountingEntity = entity<CreditNoteRow>(
  'CreditNote',
  {
    text: `CreditNoteNumber ${texts}`,
    guid: 'CreditNoteID BrandingThemeID',
    number: `RemainingCredit AppliedAmount ${amounts}`,
    date: 'Date DueDate FullyPaidOnDate UpdatedDateUTC',
    flag: 'SentToContact HasAttachments',
  },
  { links: { Contact: contactLink } },
);

function advance(name: 'Overpayment' | 'Prepayment'): AccountingEntity {
  return entity<AdvanceRow>(
    name,
    {
      text: texts,
      guid: `${name}ID`,
      number: `RemainingCredit AppliedAmount ${amounts}`,
      date: 'Date UpdatedDateUTC',
      flag: 'HasAttachments',
    },
    { links: { Contact: contactLink }, reads: { [`${name}ID`]: ({ id }) => id } },
  );
}

export const overpayment: AccountingEntity = advance('Overpayment');
export const prepayment: AccountingEntity = advance('Prepayment');

function payableLink(kind: Payable['kind'], entityOf: () => AccountingEntity): Link<PaymentRow> {
  return [entityOf, ({ of }, books) => (of.kind === kind ? books[kind].get(of.id) : undefined)];
}

export const payment: AccountingEntity = entity<PaymentRow>(
  'Payment',
  {
    text: 'PaymentType Status Reference BankAccountNumber Particulars Details Code',
    guid: 'PaymentID BatchPaymentID',
    number: 'Amount CurrencyRate',
    date: 'Date UpdatedDateUTC',
    flag: 'IsReconciled',
  },
  {
    links: {
      Invoice: payableLink('invoices', () => invoice),
      CreditNote: payableLink('creditNotes', () => creditNote),
      Overpayment: payableLink('overpayments', () => overpayment),
      Prepayment: payableLink('prepayments', () => prepayment),
      Account: accountLink,
    },
  },
);

export const batchPayment: AccountingEntity = entity<BatchPaymentRow>(
  'BatchPayment',
  {
    text: 'Type Status Reference Particulars Code Details Narrative',
    guid: 'BatchPaymentID',
    number: 'TotalAmount',
    date: 'Date UpdatedDateUTC',
  },
  { links: { Account: accountLink } },
);

export const bankTransaction: AccountingEntity = entity<BankTransactionRow>(
  'BankTransaction',
  {
    text: `Url ${texts}`,
    guid: 'BankTransactionID OverpaymentID PrepaymentID',
    number: amounts,
    date: 'Date UpdatedDateUTC',
    flag: 'IsReconciled HasAttachments',
  },
  {
    links: {
      Contact: contactLink,
      BankAccount: [() => account, (row, books) => books.accounts.get(row.BankAccount.AccountID)],
    },
  },
);

export const bankTransfer: AccountingEntity = entity<BankTransferRow>(
  'BankTransfer',
  {
    text: 'Status Reference',
    guid: 'BankTransferID FromBankTransactionID ToBankTransactionID',
    number: 'Amount',
    date: 'Date CreatedDateUTC',
    flag: 'HasAttachments',
  },
  {
    links: {
      FromBankAccount: [
        () => account,
        (row, books) => books.accounts.get(row.FromBankAccount.AccountID),
      ],
      ToBankAccount: [
        () => account,
        (row, books) => books.accounts.get(row.ToBankAccount.AccountID),
      ],
    },
  },
);

export const purchaseOrder: AccountingEntity = entity<PurchaseOrderRow>(
  'PurchaseOrder',
  {
    text: 'PurchaseOrderNumber Status Reference CurrencyCode',
    guid: 'PurchaseOrderID BrandingThemeID',
    number: amounts,
    date: 'Date DeliveryDate UpdatedDateUTC',
  },
  { links: { Contact: contactLink } },
);

export const quote: AccountingEntity = entity<QuoteRow>(
  'Quote',
  {
    text: 'QuoteNumber Status Reference CurrencyCode Title',
    guid: 'QuoteID BrandingThemeID',
    number: amounts,
    date: 'Date ExpiryDate UpdatedDateUTC',
  },
  { links: { Contact: contactLink } },
);

export const manualJournal: AccountingEntity = entity<ManualJournalRow>('ManualJournal', {
  text: 'Narration Status LineAmountTypes Url',
  guid: 'ManualJournalID',
  date: 'Date UpdatedDateUTC',
  flag: 'HasAttachments ShowOnCashBasisReports',
});
