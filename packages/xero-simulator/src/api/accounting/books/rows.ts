import type {
  AccountClass,
  AccountStatus,
  AccountType,
  BankTransactionStatus,
  BankTransactionType,
  BatchPaymentType,
  ContactStatus,
  CreditNoteStatus,
  CreditNoteType,
  InvoiceStatus,
  InvoiceTypeInput,
  LineAmountTypes,
  ManualJournalStatus,
  PaymentType,
  PurchaseOrderStatus,
  QuoteStatus,
  TaxRateStatus,
  TrackingCategoryStatus,
} from '@acme/gen-accounting';
import type { JsonValue } from '../../handler.ts';

/*
 * Records as the books keep them: wire names, other records by id only. Days are `YYYY-MM-DD`,
 * instants ISO 8601 in UTC, amounts decimal numbers without a trace of binary arithmetic. A name that
 * starts in lower case is the books' own and never goes out.
 */

/** Fields that are kept as they came and do nothing. */
export interface Plain {
  readonly [field: string]: JsonValue | undefined;
}

export interface Changing {
  readonly UpdatedDateUTC: string;
}

export interface AccountRow extends Changing {
  readonly AccountID: string;
  readonly Code?: string | undefined;
  readonly Name: string;
  readonly Type: AccountType;
  readonly Class: AccountClass;
  readonly Status: AccountStatus;
  readonly TaxType: string;
  readonly CurrencyCode?: string | undefined;
  readonly EnablePaymentsToAccount: boolean;
  readonly SystemAccount?: string | undefined;
  readonly HasAttachments: boolean;
  readonly plain: Plain;
}

export interface ContactRow extends Changing {
  readonly ContactID: string;
  readonly Name: string;
  readonly ContactStatus: ContactStatus;
  readonly ContactNumber?: string | undefined;
  readonly AccountNumber?: string | undefined;
  readonly FirstName?: string | undefined;
  readonly LastName?: string | undefined;
  readonly CompanyNumber?: string | undefined;
  readonly EmailAddress?: string | undefined;
  readonly IsSupplier: boolean;
  readonly IsCustomer: boolean;
  readonly HasAttachments: boolean;
  readonly plain: Plain;
}

export interface ContactGroupRow {
  readonly ContactGroupID: string;
  readonly Name: string;
  readonly Status: 'ACTIVE' | 'DELETED';
  readonly contactIds: readonly string[];
}

export interface ItemRow extends Changing {
  readonly ItemID: string;
  readonly Code: string;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly PurchaseDescription?: string | undefined;
  readonly IsSold: boolean;
  readonly IsPurchased: boolean;
  readonly IsTrackedAsInventory: boolean;
  readonly InventoryAssetAccountCode?: string | undefined;
  readonly SalesDetails: Price;
  readonly PurchaseDetails: Price;
}

export interface Price {
  readonly UnitPrice?: number | undefined;
  readonly AccountCode?: string | undefined;
  readonly COGSAccountCode?: string | undefined;
  readonly TaxType?: string | undefined;
}

export interface TaxRateRow {
  readonly TaxType: string;
  readonly Name: string;
  readonly Status: TaxRateStatus;
  readonly ReportTaxType?: string | undefined;
  readonly components: readonly TaxComponentRow[];
}

export interface TaxComponentRow {
  readonly Name: string;
  readonly Rate: number;
  readonly IsCompound: boolean;
}

export interface TrackingCategoryRow {
  readonly TrackingCategoryID: string;
  readonly Name: string;
  readonly Status: TrackingCategoryStatus;
  readonly options: readonly TrackingOptionRow[];
}

export interface TrackingOptionRow {
  readonly TrackingOptionID: string;
  readonly Name: string;
  readonly Status: 'ACTIVE' | 'ARCHIVED';
}

export interface TrackingReference {
  readonly TrackingCategoryID: string;
  readonly TrackingOptionID: string;
  readonly Name: string;
  readonly Option: string;
}

export interface LineRow {
  readonly LineItemID: string;
  readonly Description?: string | undefined;
  readonly Quantity: number;
  readonly UnitAmount: number;
  readonly ItemCode?: string | undefined;
  readonly AccountCode?: string | undefined;
  readonly AccountID?: string | undefined;
  readonly TaxType: string;
  readonly TaxAmount: number;
  readonly LineAmount: number;
  readonly DiscountRate?: number | undefined;
  readonly DiscountAmount?: number | undefined;
  readonly Tracking: readonly TrackingReference[];
}

/** What invoices, credit notes, orders, quotes and bank transactions have in common. */
export interface DocumentRow extends Changing {
  readonly Contact?: { readonly ContactID: string } | undefined;
  readonly Date: string;
  readonly LineAmountTypes: LineAmountTypes;
  readonly LineItems: readonly LineRow[];
  readonly SubTotal: number;
  readonly TotalTax: number;
  readonly Total: number;
  readonly CurrencyCode: string;
  readonly CurrencyRate: number;
  readonly Reference: string;
  readonly HasAttachments: boolean;
  readonly plain: Plain;
}

export interface InvoiceRow extends DocumentRow {
  readonly InvoiceID: string;
  readonly Type: InvoiceTypeInput;
  readonly InvoiceNumber: string;
  readonly Status: InvoiceStatus;
  readonly Contact: { readonly ContactID: string };
  readonly DueDate?: string | undefined;
  readonly SentToContact: boolean;
  readonly AmountDue: number;
  readonly AmountPaid: number;
  readonly AmountCredited: number;
  readonly FullyPaidOnDate?: string | undefined;
  readonly createdBy: string;
}

export interface CreditNoteRow extends DocumentRow {
  readonly CreditNoteID: string;
  readonly Type: CreditNoteType;
  readonly CreditNoteNumber: string;
  readonly Status: CreditNoteStatus;
  readonly Contact: { readonly ContactID: string };
  readonly DueDate?: string | undefined;
  readonly SentToContact: boolean;
  readonly RemainingCredit: number;
  readonly AppliedAmount: number;
  readonly FullyPaidOnDate?: string | undefined;
}

/** An overpayment or a prepayment: money that waits for an invoice. */
export interface AdvanceRow extends DocumentRow {
  readonly id: string;
  readonly Type: BankTransactionType;
  readonly Status: 'AUTHORISED' | 'PAID' | 'VOIDED';
  readonly Contact: { readonly ContactID: string };
  readonly RemainingCredit: number;
  readonly AppliedAmount: number;
  readonly FullyPaidOnDate?: string | undefined;
}

export interface AllocationRow {
  readonly AllocationID: string;
  readonly source: Source;
  readonly Invoice: { readonly InvoiceID: string };
  readonly Amount: number;
  readonly Date: string;
}

/** A document whose credit is allocated. */
export interface Source {
  readonly kind: 'creditNotes' | 'overpayments' | 'prepayments';
  readonly id: string;
}

/** A document that is paid, or whose credit is paid back. */
export interface Payable {
  readonly kind: 'invoices' | Source['kind'];
  readonly id: string;
}

export interface PaymentRow extends Changing {
  readonly PaymentID: string;
  readonly PaymentType: PaymentType;
  readonly Status: 'AUTHORISED' | 'DELETED';
  readonly of: Payable;
  readonly Account: { readonly AccountID: string };
  readonly Date: string;
  readonly Amount: number;
  readonly CurrencyRate: number;
  readonly Reference: string;
  readonly IsReconciled: boolean;
  readonly BatchPaymentID?: string | undefined;
  readonly plain: Plain;
}

export interface BatchPaymentRow extends Changing {
  readonly BatchPaymentID: string;
  readonly Type: BatchPaymentType;
  readonly Status: 'AUTHORISED' | 'DELETED';
  readonly Account: { readonly AccountID: string };
  readonly Date: string;
  readonly TotalAmount: number;
  readonly Reference: string;
  readonly paymentIds: readonly string[];
  readonly plain: Plain;
}

export interface BankTransactionRow extends DocumentRow {
  readonly BankTransactionID: string;
  readonly Type: BankTransactionType;
  readonly Status: BankTransactionStatus;
  readonly BankAccount: { readonly AccountID: string };
  readonly IsReconciled: boolean;
  readonly OverpaymentID?: string | undefined;
  readonly PrepaymentID?: string | undefined;
}

export interface BankTransferRow {
  readonly BankTransferID: string;
  readonly Status: 'AUTHORISED' | 'DELETED';
  readonly FromBankAccount: { readonly AccountID: string };
  readonly ToBankAccount: { readonly AccountID: string };
  readonly FromBankTransactionID: string;
  readonly ToBankTransactionID: string;
  readonly Amount: number;
  readonly Date: string;
  readonly Reference: string;
  readonly HasAttachments: boolean;
  readonly CreatedDateUTC: string;
  readonly plain: Plain;
}

export interface PurchaseOrderRow extends DocumentRow {
  readonly PurchaseOrderID: string;
  readonly PurchaseOrderNumber: string;
  readonly Status: PurchaseOrderStatus;
  readonly Contact: { readonly ContactID: string };
  readonly DeliveryDate?: string | undefined;
}

export interface QuoteRow extends DocumentRow {
  readonly QuoteID: string;
  readonly QuoteNumber: string;
  readonly Status: QuoteStatus;
  readonly Contact: { readonly ContactID: string };
  readonly ExpiryDate?: string | undefined;
}

export interface ManualJournalRow extends Changing {
  readonly ManualJournalID: string;
  readonly Narration: string;
  readonly Date: string;
  readonly Status: ManualJournalStatus;
  readonly LineAmountTypes: LineAmountTypes;
  readonly JournalLines: readonly JournalLineRow[];
  readonly HasAttachments: boolean;
  readonly plain: Plain;
}

export interface JournalLineRow {
  readonly LineAmount: number;
  readonly AccountCode: string;
  readonly AccountID: string;
  readonly Description?: string | undefined;
  readonly TaxType: string;
  readonly TaxAmount: number;
  readonly Tracking: readonly TrackingReference[];
}

export interface HistoryRow {
  readonly parentId: string;
  readonly records: readonly {
    readonly Changes: string;
    readonly Details: string;
    readonly User: string;
    readonly DateUTC: string;
  }[];
}

export interface AttachmentRow {
  readonly AttachmentID: string;
  readonly parentId: string;
  readonly FileName: string;
  readonly MimeType: string;
  readonly IncludeOnline: boolean;
  readonly bytes: Uint8Array;
}

export interface UserRow extends Changing {
  readonly UserID: string;
  readonly EmailAddress: string;
  readonly FirstName: string;
  readonly LastName: string;
  readonly IsSubscriber: boolean;
  readonly OrganisationRole: string;
}

export interface BrandingThemeRow {
  readonly BrandingThemeID: string;
  readonly Name: string;
  readonly SortOrder: number;
  readonly CreatedDateUTC: string;
}

export interface CurrencyRow {
  readonly Code: string;
  readonly Description: string;
}
