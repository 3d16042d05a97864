import type { Organisation } from '../../handler.ts';
import { Journal } from './journal.ts';
import type {
  AccountRow,
  AdvanceRow,
  AllocationRow,
  AttachmentRow,
  BankTransactionRow,
  BankTransferRow,
  BatchPaymentRow,
  BrandingThemeRow,
  Changing,
  ContactGroupRow,
  ContactRow,
  CreditNoteRow,
  CurrencyRow,
  HistoryRow,
  InvoiceRow,
  ItemRow,
  ManualJournalRow,
  PaymentRow,
  PurchaseOrderRow,
  QuoteRow,
  TaxRateRow,
  TrackingCategoryRow,
  UserRow,
} from './rows.ts';
import { Table, type TableOptions } from './table.ts';

/** All that the simulator knows of one organisation's accounting. */
export interface AccountingBooks {
  readonly organisation: Organisation;
  readonly createdAt: string;
  readonly journal: Journal;
  readonly accounts: Table<AccountRow>;
  readonly contacts: Table<ContactRow>;
  readonly contactGroups: Table<ContactGroupRow>;
  readonly items: Table<ItemRow>;
  readonly taxRates: Table<TaxRateRow>;
  readonly trackingCategories: Table<TrackingCategoryRow>;
  readonly invoices: Table<InvoiceRow>;
  readonly creditNotes: Table<CreditNoteRow>;
  readonly overpayments: Table<AdvanceRow>;
  readonly prepayments: Table<AdvanceRow>;
  readonly allocations: Table<AllocationRow>;
  readonly payments: Table<PaymentRow>;
  readonly batchPayments: Table<BatchPaymentRow>;
  readonly bankTransactions: Table<BankTransactionRow>;
  readonly bankTransfers: Table<BankTransferRow>;
  readonly purchaseOrders: Table<PurchaseOrderRow>;
  readonly quotes: Table<QuoteRow>;
  readonly manualJournals: Table<ManualJournalRow>;
  readonly history: Table<HistoryRow>;
  readonly attachments: Table<AttachmentRow>;
  readonly users: Table<UserRow>;
  readonly brandingThemes: Table<BrandingThemeRow>;
  readonly currencies: Table<CurrencyRow>;
}

/** Books with nothing in them. */
export function emptyBooks(organisation: Organisation, now: number): AccountingBooks {
  const journal = new Journal();
  const plain = <Row>(options: TableOptions<Row>) => new Table<Row>(journal, options);
  const dated = <Row extends Changing>(options: TableOptions<Row>) =>
    new Table<Row>(journal, {
      ...options,
      stamp: (row, UpdatedDateUTC) => ({ ...row, UpdatedDateUTC }),
    });
  const advances = (category: 'OVERPAYMENT' | 'PREPAYMENT') =>
    dated<AdvanceRow>({
      id: (row) => row.id,
      category,
      webhookData: ({ Type, Status, UpdatedDateUTC }) => ({
        Type,
        Status,
        UpdatedDateUTCString: `${UpdatedDateUTC.slice(0, 19)}Z`,
      }),
    });

  return {
    organisation,
    createdAt: new Date(now).toISOString(),
    journal,
    accounts: dated({ id: (row) => row.AccountID, indexes: { code: (row) => row.Code } }),
    contacts: dated({
      id: (row) => row.ContactID,
      indexes: { name: (row) => row.Name, number: (row) => row.ContactNumber },
      category: 'CONTACT',
    }),
    contactGroups: plain({ id: (row) => row.ContactGroupID }),
    items: dated({ id: (row) => row.ItemID, indexes: { code: (row) => row.Code } }),
    taxRates: plain({ id: (row) => row.TaxType, indexes: { name: (row) => row.Name } }),
    trackingCategories: plain({ id: (row) => row.TrackingCategoryID }),
    invoices: dated({
      id: (row) => row.InvoiceID,
      indexes: {
        number: (row) => `${row.Type} ${row.InvoiceNumber}`,
        contact: (row) => row.Contact.ContactID,
      },
      category: 'INVOICE',
    }),
    creditNotes: dated({
      id: (row) => row.CreditNoteID,
      indexes: { number: (row) => `${row.Type} ${row.CreditNoteNumber}` },
      category: 'CREDITNOTE',
      webhookData: ({ Type, Status }) => ({ Type, Status }),
    }),
    overpayments: advances('OVERPAYMENT'),
    prepayments: advances('PREPAYMENT'),
    allocations: plain({
      id: (row) => row.AllocationID,
      indexes: { invoice: (row) => row.Invoice.InvoiceID, source: (row) => row.source.id },
    }),
    payments: dated({
      id: (row) => row.PaymentID,
      indexes: { of: (row) => row.of.id },
      category: 'PAYMENT',
    }),
    batchPayments: dated({ id: (row) => row.BatchPaymentID }),
    bankTransactions: dated({ id: (row) => row.BankTransactionID }),
    bankTransfers: plain({ id: (row) => row.BankTransferID }),
    purchaseOrders: dated({
      id: (row) => row.PurchaseOrderID,
      indexes: { number: (row) => row.PurchaseOrderNumber },
    }),
    quotes: dated({ id: (row) => row.QuoteID, indexes: { number: (row) => row.QuoteNumber } }),
    manualJournals: dated({ id: (row) => row.ManualJournalID }),
    history: plain({ id: (row) => row.parentId }),
    attachments: plain({
      id: (row) => row.AttachmentID,
      indexes: { parent: (row) => row.parentId },
    }),
    users: dated({ id: (row) => row.UserID }),
    brandingThemes: plain({ id: (row) => row.BrandingThemeID }),
    currencies: plain({ id: (row) => row.Code }),
  };
}
