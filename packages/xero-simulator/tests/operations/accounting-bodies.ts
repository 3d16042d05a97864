import type { Operation } from '../../src/api/operations.ts';
import type { JsonValue } from '../../src/index.ts';

/** Ids of records that the caller made before. */
export interface KnownIds {
  readonly contactId: string;
  readonly invoiceId: string;
  readonly bankAccountId: string;
  readonly secondBankAccountId: string;
  readonly bankTransferId: string;
  readonly batchPaymentId: string;
  readonly taxType: string;
}

type Body = (ids: KnownIds, name: string) => JsonValue;

const LineItems = [{ Description: 'Timber', Quantity: 2, UnitAmount: 50, AccountCode: '200' }];
const day = '2026-11-01';

const contact: Body = (_, name) => ({ Name: name });
const invoice: Body = ({ contactId }) => ({
  Type: 'ACCREC',
  Status: 'AUTHORISED',
  Contact: { ContactID: contactId },
  Date: day,
  DueDate: day,
  LineItems,
});
const creditNote: Body = ({ contactId }) => ({
  Type: 'ACCRECCREDIT',
  Status: 'AUTHORISED',
  Contact: { ContactID: contactId },
  Date: day,
  LineItems,
});
const order: Body = ({ contactId }) => ({
  Contact: { ContactID: contactId },
  Date: day,
  LineItems,
});
const journal: Body = (_, name) => ({
  Narration: name,
  Date: day,
  JournalLines: [
    { LineAmount: 10, AccountCode: '400' },
    { LineAmount: -10, AccountCode: '429' },
  ],
});
const payment: Body = ({ invoiceId, bankAccountId }) => ({
  Invoice: { InvoiceID: invoiceId },
  Account: { AccountID: bankAccountId },
  Date: day,
  Amount: 1,
});
const allocation: Body = ({ invoiceId }) => ({
  Invoice: { InvoiceID: invoiceId },
  Amount: 1,
  Date: day,
});
const rename: Body = (_, name) => ({ Name: name });
const refer: Body = () => ({ Reference: 'Order 7' });

/** A bank transaction of a kind: `RECEIVE-PREPAYMENT` is how a prepayment comes about. */
export function bankTransaction(Type: string): Body {
  return ({ contactId, bankAccountId }) => ({
    Type,
    Contact: { ContactID: contactId },
    BankAccount: { AccountID: bankAccountId },
    Date: day,
    LineItems,
  });
}

const bodies: Readonly<Record<string, Body>> = {
  createAccount: (_, name) => ({ Code: name.replace(' ', ''), Name: name, Type: 'EXPENSE' }),
  updateAccount: rename,
  createBankTransactions: bankTransaction('RECEIVE'),
  updateOrCreateBankTransactions: bankTransaction('RECEIVE'),
  updateBankTransaction: refer,
  createBankTransfer: ({ bankAccountId, secondBankAccountId }) => ({
    FromBankAccount: { AccountID: bankAccountId },
    ToBankAccount: { AccountID: secondBankAccountId },
    Amount: 5,
    Date: day,
  }),
  deleteBankTransfers: ({ bankTransferId }) => ({
    BankTransferID: bankTransferId,
    Status: 'DELETED',
  }),
  createBatchPayment: ({ invoiceId, bankAccountId }) => ({
    Account: { AccountID: bankAccountId },
    Date: day,
    Payments: [{ Invoice: { InvoiceID: invoiceId }, Amount: 1 }],
  }),
  deleteBatchPayment: ({ batchPaymentId }) => ({
    BatchPaymentID: batchPaymentId,
    Status: 'DELETED',
  }),
  createContacts: contact,
  updateOrCreateContacts: contact,
  updateContact: () => ({ FirstName: 'Ada' }),
  createContactGroup: rename,
  updateContactGroup: rename,
  createContactGroupContacts: ({ contactId }) => ({ ContactID: contactId }),
  createCreditNotes: creditNote,
  updateOrCreateCreditNotes: creditNote,
  updateCreditNote: refer,
  createCreditNoteAllocation: allocation,
  createOverpaymentAllocations: allocation,
  createPrepaymentAllocations: allocation,
  createInvoices: invoice,
  updateOrCreateInvoices: invoice,
  updateInvoice: refer,
  emailInvoice: () => ({}),
  createItems: (_, name) => ({ Code: name, Name: name }),
  updateOrCreateItems: (_, name) => ({ Code: name, Name: name }),
  updateItem: (_, name) => ({ Code: name, Name: name }),
  createManualJournals: journal,
  updateOrCreateManualJournals: journal,
  updateManualJournal: journal,
  createPayments: payment,
  createPayment: payment,
  createPurchaseOrders: order,
  updateOrCreatePurchaseOrders: order,
  updatePurchaseOrder: refer,
  createQuotes: order,
  updateOrCreateQuotes: order,
  updateQuote: order,
  createTaxRates: (_, name) => ({ Name: name, TaxComponents: [{ Name: 'Tax', Rate: 5 }] }),
  updateTaxRate: ({ taxType }, name) => ({
    TaxType: taxType,
    Name: name,
    TaxComponents: [{ Name: 'Tax', Rate: 6 }],
  }),
  createTrackingCategory: rename,
  updateTrackingCategory: rename,
  createTrackingOptions: rename,
  updateTrackingOptions: rename,
  createCurrency: () => ({ Code: 'CHF', Description: 'Swiss franc' }),
};

/** A record that the books take, where one made up from the schema is none. */
export function accountingBody(
  { table, operationId }: Operation,
  ids: KnownIds,
  name: string,
): JsonValue | undefined {
  return table.family === 'accounting' ? bodies[operationId]?.(ids, name) : undefined;
}
