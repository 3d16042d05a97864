import type { FamilyModule } from '../handler.ts';
import { overpayments, prepayments } from './banking/advances.ts';
import { bankTransactions, saveBankTransaction } from './banking/bank-transactions.ts';
import {
  bankTransfers,
  createBankTransfer,
  deleteBankTransfer,
  keepsTransfer,
} from './banking/bank-transfers.ts';
import {
  batchPayments,
  createBatchPayment,
  deleteBatchPayment,
  deleteBatchPaymentByBody,
} from './banking/batch-payments.ts';
import { payments, savePayment } from './banking/payments.ts';
import type { AccountingBooks } from './books/books.ts';
import { contactAlike, contacts, keepsContact, saveContact } from './contacts/contacts.ts';
import {
  addContacts,
  contactGroups,
  removeAllContacts,
  removeContact,
  saveContactGroup,
} from './contacts/groups.ts';
import { demoOrganisation } from './demo/demo-organisation.ts';
import { allocate, deallocate } from './documents/allocations.ts';
import { creditNoteAlike, creditNotes, saveCreditNote } from './documents/credit-notes.ts';
import { emailInvoice, getOnlineInvoice } from './documents/invoice-actions.ts';
import { invoiceAlike, invoices, keepsInvoice, saveInvoice } from './documents/invoices.ts';
import { manualJournals, saveManualJournal } from './documents/manual-journals.ts';
import { keepsOrder, purchaseOrders, savePurchaseOrder } from './documents/purchase-orders.ts';
import { keepsQuote, quotes, saveQuote } from './documents/quotes.ts';
import { get, list } from './lists/list.ts';
import { attachmentHandlers } from './parts/attachments.ts';
import { historyHandlers } from './parts/history.ts';
import { keptParent, unkeptParent } from './parts/parent.ts';
import { pdf } from './parts/pdf.ts';
import { accounts, deleteAccount, saveAccount } from './settings/accounts.ts';
import { deleteItem, itemAlike, items, saveItem } from './settings/items.ts';
import {
  brandingThemes,
  createCurrency,
  currencies,
  getOrganisation,
  getOrganisationActions,
  users,
} from './settings/organisation.ts';
import { saveTaxRate, taxRateAlike, taxRates } from './settings/tax-rates.ts';
import {
  createTrackingOption,
  deleteTrackingCategory,
  deleteTrackingOption,
  saveTrackingCategory,
  trackingCategories,
  updateTrackingOption,
} from './settings/tracking.ts';
import { create, update, upsert } from './writes/write.ts';

export type { AccountingBooks } from './books/books.ts';
export { type SeedContext, seedInvoices } from './demo/seed-invoices.ts';

/** The Accounting API over books in memory. What is not here is answered from the schemas. */
export const accounting: FamilyModule<AccountingBooks> = {
  family: 'accounting',
  createState: demoOrganisation,
  handlers: {
    getOrganisations: getOrganisation,
    getOrganisationActions,
    getUsers: list(users),
    getUser: get(users),
    getBrandingThemes: list(brandingThemes),
    getBrandingTheme: get(brandingThemes),
    getCurrencies: list(currencies),
    createCurrency,

    getAccounts: list(accounts),
    getAccount: get(accounts),
    createAccount: create(accounts, saveAccount),
    updateAccount: update(accounts, saveAccount),
    deleteAccount,
    ...attachmentHandlers(keptParent(accounts), 'Account'),

    getItems: list(items),
    getItem: get(items),
    createItems: create(items, saveItem),
    updateOrCreateItems: upsert(items, saveItem, itemAlike),
    updateItem: update(items, saveItem),
    deleteItem,
    ...historyHandlers(keptParent(items), 'getItemHistory', 'createItemHistory'),

    getTaxRates: list(taxRates),
    getTaxRateByTaxType: get(taxRates),
    createTaxRates: create(taxRates, saveTaxRate),
    updateTaxRate: upsert(taxRates, saveTaxRate, taxRateAlike),

    getTrackingCategories: list(trackingCategories, {
      keeps: ({ query }) => {
        const archived = query.get('includeArchived') === 'true';
        return (row) => archived || row.Status === 'ACTIVE';
      },
    }),
    getTrackingCategory: get(trackingCategories),
    createTrackingCategory: create(trackingCategories, saveTrackingCategory),
    updateTrackingCategory: update(trackingCategories, saveTrackingCategory),
    deleteTrackingCategory,
    createTrackingOptions: createTrackingOption,
    updateTrackingOptions: updateTrackingOption,
    deleteTrackingOptions: deleteTrackingOption,

    getContacts: list(contacts, { paged: true, pagedBy: ['IDs'], keeps: keepsContact }),
    getContact: get(contacts),
    getContactByContactNumber: get(contacts),
    createContacts: create(contacts, saveContact),
    updateOrCreateContacts: upsert(contacts, saveContact, contactAlike),
    updateContact: update(contacts, saveContact),
    ...attachmentHandlers(keptParent(contacts), 'Contact'),
    ...historyHandlers(keptParent(contacts), 'getContactHistory', 'createContactHistory'),

    getContactGroups: list(contactGroups, { keeps: () => (row) => row.Status === 'ACTIVE' }),
    getContactGroup: get(contactGroups),
    createContactGroup: create(contactGroups, saveContactGroup),
    updateContactGroup: update(contactGroups, saveContactGroup),
    createContactGroupContacts: addContacts,
    deleteContactGroupContact: removeContact,
    deleteContactGroupContacts: removeAllContacts,

    getInvoices: list(invoices, {
      paged: true,
      pagedBy: ['IDs', 'InvoiceNumbers', 'ContactIDs', 'Statuses'],
      keeps: keepsInvoice,
    }),
    getInvoice: get(invoices),
    createInvoices: create(invoices, saveInvoice),
    updateOrCreateInvoices: upsert(invoices, saveInvoice, invoiceAlike),
    updateInvoice: update(invoices, saveInvoice),
    getInvoiceAsPdf: pdf(invoices, (row) => `Invoice ${row.InvoiceNumber}`),
    getOnlineInvoice,
    emailInvoice,
    ...attachmentHandlers(keptParent(invoices), 'Invoice'),
    ...historyHandlers(keptParent(invoices), 'getInvoiceHistory', 'createInvoiceHistory'),

    getCreditNotes: list(creditNotes, { paged: true }),
    getCreditNote: get(creditNotes),
    createCreditNotes: create(creditNotes, saveCreditNote),
    updateOrCreateCreditNotes: upsert(creditNotes, saveCreditNote, creditNoteAlike),
    updateCreditNote: update(creditNotes, saveCreditNote),
    getCreditNoteAsPdf: pdf(creditNotes, (row) => `Credit note ${row.CreditNoteNumber}`),
    createCreditNoteAllocation: allocate(creditNotes, 'creditNotes'),
    deleteCreditNoteAllocations: deallocate(creditNotes),
    ...attachmentHandlers(keptParent(creditNotes), 'CreditNote'),
    ...historyHandlers(keptParent(creditNotes), 'getCreditNoteHistory', 'createCreditNoteHistory'),

    getOverpayments: list(overpayments, { paged: true }),
    getOverpayment: get(overpayments),
    createOverpaymentAllocations: allocate(overpayments, 'overpayments'),
    deleteOverpaymentAllocations: deallocate(overpayments),
    ...historyHandlers(
      keptParent(overpayments),
      'getOverpaymentHistory',
      'createOverpaymentHistory',
    ),

    getPrepayments: list(prepayments, { paged: true }),
    getPrepayment: get(prepayments),
    createPrepaymentAllocations: allocate(prepayments, 'prepayments'),
    deletePrepaymentAllocations: deallocate(prepayments),
    ...historyHandlers(keptParent(prepayments), 'getPrepaymentHistory', 'createPrepaymentHistory'),

    getPayments: list(payments, { paged: true }),
    getPayment: get(payments),
    createPayments: create(payments, savePayment),
    createPayment: create(payments, savePayment),
    deletePayment: update(payments, savePayment),
    ...historyHandlers(keptParent(payments), 'getPaymentHistory', 'createPaymentHistory'),

    getBatchPayments: list(batchPayments),
    getBatchPayment: get(batchPayments),
    createBatchPayment: create(batchPayments, createBatchPayment),
    deleteBatchPayment: deleteBatchPaymentByBody,
    deleteBatchPaymentByUrlParam: deleteBatchPayment,
    ...historyHandlers(
      keptParent(batchPayments),
      'getBatchPaymentHistory',
      'createBatchPaymentHistoryRecord',
    ),

    getBankTransactions: list(bankTransactions, { paged: true }),
    getBankTransaction: get(bankTransactions),
    createBankTransactions: create(bankTransactions, saveBankTransaction),
    updateOrCreateBankTransactions: upsert(bankTransactions, saveBankTransaction),
    updateBankTransaction: update(bankTransactions, saveBankTransaction),
    ...attachmentHandlers(keptParent(bankTransactions), 'BankTransaction'),
    ...historyHandlers(
      keptParent(bankTransactions),
      'getBankTransactionsHistory',
      'createBankTransactionHistoryRecord',
    ),

    getBankTransfers: list(bankTransfers, { keeps: keepsTransfer }),
    getBankTransfer: get(bankTransfers),
    createBankTransfer: create(bankTransfers, createBankTransfer),
    deleteBankTransfers: upsert(bankTransfers, deleteBankTransfer),
    deleteBankTransfer: update(bankTransfers, deleteBankTransfer),
    ...attachmentHandlers(keptParent(bankTransfers), 'BankTransfer'),
    ...historyHandlers(
      keptParent(bankTransfers),
      'getBankTransferHistory',
      'createBankTransferHistoryRecord',
    ),

    getPurchaseOrders: list(purchaseOrders, { paged: true, keeps: keepsOrder }),
    getPurchaseOrder: get(purchaseOrders),
    getPurchaseOrderByNumber: get(purchaseOrders),
    createPurchaseOrders: create(purchaseOrders, savePurchaseOrder),
    updateOrCreatePurchaseOrders: upsert(purchaseOrders, savePurchaseOrder),
    updatePurchaseOrder: update(purchaseOrders, savePurchaseOrder),
    getPurchaseOrderAsPdf: pdf(
      purchaseOrders,
      (row) => `Purchase order ${row.PurchaseOrderNumber}`,
    ),
    ...attachmentHandlers(keptParent(purchaseOrders), 'PurchaseOrder'),
    ...historyHandlers(
      keptParent(purchaseOrders),
      'getPurchaseOrderHistory',
      'createPurchaseOrderHistory',
    ),

    getQuotes: list(quotes, { paged: true, keeps: keepsQuote }),
    getQuote: get(quotes),
    createQuotes: create(quotes, saveQuote),
    updateOrCreateQuotes: upsert(quotes, saveQuote),
    updateQuote: update(quotes, saveQuote),
    getQuoteAsPdf: pdf(quotes, (row) => `Quote ${row.QuoteNumber}`),
    ...attachmentHandlers(keptParent(quotes), 'Quote'),
    ...historyHandlers(keptParent(quotes), 'getQuoteHistory', 'createQuoteHistory'),

    getManualJournals: list(manualJournals, { paged: true }),
    getManualJournal: get(manualJournals),
    createManualJournals: create(manualJournals, saveManualJournal),
    updateOrCreateManualJournals: upsert(manualJournals, saveManualJournal),
    updateManualJournal: update(manualJournals, saveManualJournal),
    ...attachmentHandlers(keptParent(manualJournals), 'ManualJournal'),
    ...historyHandlers(
      keptParent(manualJournals),
      'getManualJournalsHistory',
      'createManualJournalHistoryRecord',
    ),

    ...attachmentHandlers(unkeptParent('Receipts'), 'Receipt'),
    ...historyHandlers(unkeptParent('Receipts'), 'getReceiptHistory', 'createReceiptHistory'),
    ...attachmentHandlers(unkeptParent('RepeatingInvoices'), 'RepeatingInvoice'),
    ...historyHandlers(
      unkeptParent('RepeatingInvoices'),
      'getRepeatingInvoiceHistory',
      'createRepeatingInvoiceHistory',
    ),
    ...historyHandlers(
      unkeptParent('ExpenseClaims'),
      'getExpenseClaimHistory',
      'createExpenseClaimHistory',
    ),
  },
};
