import { beforeEach, describe, expect, test } from 'vitest';
import { type Api, messagesOf, openApi, sale, type Wire } from './src/api.ts';

let api: Api;
beforeEach(async () => {
  api = await openApi();
});

const bank = { Code: '090' };
const Contact = { Name: 'Quayside Hotel' };

async function newInvoice(more: Wire = {}): Promise<string> {
  return String((await api.put('Invoices', sale(more))).record()['InvoiceID']);
}

async function invoice(id: string): Promise<Wire> {
  return (await api.get(`Invoices/${id}`)).record();
}

describe('payments', () => {
  test('lower what is due, and with the last of it the invoice is paid', async () => {
    const InvoiceID = await newInvoice();
    const pay = (Amount: number, day: string) =>
      api.put('Payments', {
        Payments: [{ Invoice: { InvoiceID }, Account: bank, Amount, Date: day }],
      });

    expect((await pay(15.05, '2026-10-02')).record()).toMatchObject({
      PaymentType: 'ACCRECPAYMENT',
      Status: 'AUTHORISED',
      Amount: 15.05,
      Account: { Code: '090' },
      Invoice: { InvoiceID, Contact: { Name: 'Quayside Hotel' } },
    });
    expect(await invoice(InvoiceID)).toMatchObject({
      AmountPaid: 15.05,
      AmountDue: 99.95,
      Status: 'AUTHORISED',
      Payments: [{ Amount: 15.05 }],
    });
    await pay(99.95, '2026-10-03');
    expect(await invoice(InvoiceID)).toMatchObject({
      AmountPaid: 115,
      AmountDue: 0,
      Status: 'PAID',
      FullyPaidOnDate: `/Date(${Date.UTC(2026, 9, 3)}+0000)/`,
    });
  });

  test('once deleted, make the invoice due again', async () => {
    const InvoiceID = await newInvoice();
    const paid = await api.post('Payments', { Invoice: { InvoiceID }, Account: bank, Amount: 115 });
    const { PaymentID } = paid.record();
    const deleted = await api.post(`Payments/${PaymentID}`, { Status: 'DELETED' });
    expect(deleted.record()).toMatchObject({ PaymentID, Status: 'DELETED' });
    const due = await invoice(InvoiceID);
    expect(due).toMatchObject({
      AmountDue: 115,
      AmountPaid: 0,
      Status: 'AUTHORISED',
      Payments: [],
    });
    expect(due).not.toHaveProperty('FullyPaidOnDate');
    expect((await api.post(`Payments/${PaymentID}`, { Status: 'DELETED' })).status).toBe(400);
    expect((await api.get(`Payments/${PaymentID}`)).record()).toMatchObject({ Status: 'DELETED' });
  });

  test.each([
    [
      'more than is due',
      {},
      { Amount: 115.01 },
      'The payment 115.01 exceeds the amount due 115.00.',
    ],
    ['nothing', {}, { Amount: 0 }, 'The Amount of a payment is more than 0.'],
    [
      'of a draft',
      { Status: 'DRAFT' },
      {},
      'What is paid has status AUTHORISED, and this has DRAFT.',
    ],
    [
      'from an account that is not there',
      {},
      { Account: { Code: '1' } },
      "Account code '1' is not a valid code",
    ],
    [
      'from an account that takes none',
      {},
      { Account: { Code: '200' } },
      "The account 'Sales' takes no payments; see EnablePaymentsToAccount.",
    ],
    [
      'from no account',
      {},
      { Account: undefined },
      'A payment needs an Account: its AccountID or Code.',
    ],
  ])('of %s are refused', async (_why, of: Wire, payment: Wire, message) => {
    const InvoiceID = await newInvoice(of);
    const sent = { Invoice: { InvoiceID }, Account: bank, Amount: 10, ...payment };
    expect(messagesOf(await api.put('Payments', { Payments: [sent] }))).toEqual([[message]]);
  });

  test('are found by the invoice that they are for', async () => {
    const InvoiceID = await newInvoice({ InvoiceNumber: 'FIND-1' });
    await api.put('Payments', { Invoice: { InvoiceNumber: 'FIND-1' }, Account: bank, Amount: 5 });
    for (const where of [
      `Invoice.InvoiceID == Guid("${InvoiceID}")`,
      'Invoice != null AND Invoice.InvoiceNumber == "FIND-1"',
    ]) {
      expect((await api.get('Payments', { where })).records()).toMatchObject([{ Amount: 5 }]);
    }
  });

  test('keep an invoice from being voided, and its total from being changed', async () => {
    const InvoiceID = await newInvoice();
    await api.put('Payments', { Invoice: { InvoiceID }, Account: bank, Amount: 5 });
    const voided = await api.post(`Invoices/${InvoiceID}`, { Status: 'VOIDED' });
    expect(messagesOf(voided)).toEqual([['An invoice with payments or credits cannot be voided.']]);
    const changed = await api.post(`Invoices/${InvoiceID}`, { LineAmountTypes: 'NoTax' });
    expect(changed.status).toBe(400);
    const told = await api.post(`Invoices/${InvoiceID}`, { Reference: 'still open' });
    expect(told.record()).toMatchObject({ Reference: 'still open', AmountDue: 110 });
  });

  test('in a batch are made and deleted together', async () => {
    const invoices = [await newInvoice(), await newInvoice()];
    const Payments = invoices.map((InvoiceID) => ({ Invoice: { InvoiceID }, Amount: 100 }));
    const batch = await api.put('BatchPayments', { BatchPayments: [{ Account: bank, Payments }] });
    const { BatchPaymentID } = batch.record();
    expect(batch.record()).toMatchObject({
      Type: 'RECBATCH',
      TotalAmount: 200,
      Status: 'AUTHORISED',
    });
    for (const id of invoices) expect(await invoice(id)).toMatchObject({ AmountDue: 15 });

    await api.post(`BatchPayments/${BatchPaymentID}`, { Status: 'DELETED' });
    for (const id of invoices) expect(await invoice(id)).toMatchObject({ AmountDue: 115 });
  });
});

describe('credit', () => {
  async function newCreditNote(amount: number): Promise<string> {
    const LineItems = [
      { Description: 'Back', UnitAmount: amount, AccountCode: '200', TaxType: 'NONE' },
    ];
    const note = { Type: 'ACCRECCREDIT', Contact, Status: 'AUTHORISED', LineItems };
    return String((await api.put('CreditNotes', { CreditNotes: [note] })).record()['CreditNoteID']);
  }

  async function newAdvance(Type: string, amount: number): Promise<Wire> {
    const LineItems = [
      { Description: 'Ahead', UnitAmount: amount, AccountCode: '200', TaxType: 'NONE' },
    ];
    const transaction = { Type, Contact, BankAccount: bank, LineItems };
    return (await api.put('BankTransactions', transaction)).record();
  }

  test('of a credit note goes to invoices until none is left, and comes back', async () => {
    const InvoiceID = await newInvoice();
    const id = await newCreditNote(100);
    const give = (Amount: number) =>
      api.put(`CreditNotes/${id}/Allocations`, {
        Allocations: [{ Invoice: { InvoiceID }, Amount }],
      });
    const { AllocationID } = (await give(40)).record();
    expect(await invoice(InvoiceID)).toMatchObject({
      AmountCredited: 40,
      AmountDue: 75,
      CreditNotes: [{ CreditNoteID: id, AppliedAmount: 40 }],
    });
    expect((await api.get(`CreditNotes/${id}`)).record()).toMatchObject({
      RemainingCredit: 60,
      Status: 'AUTHORISED',
      Allocations: [{ AllocationID, Amount: 40, Invoice: { InvoiceID } }],
    });
    expect(messagesOf(await give(60.01))[0]).toContain(
      'The amount 60.01 exceeds the remaining credit 60.00.',
    );
    await give(60);
    expect((await api.get(`CreditNotes/${id}`)).record()).toMatchObject({
      RemainingCredit: 0,
      Status: 'PAID',
    });

    const taken = await api.delete(`CreditNotes/${id}/Allocations/${AllocationID}`);
    expect(taken.body).toMatchObject({ AllocationId: AllocationID, IsDeleted: true });
    expect(await invoice(InvoiceID)).toMatchObject({ AmountCredited: 60, AmountDue: 55 });
    expect((await api.get(`CreditNotes/${id}`)).record()).toMatchObject({
      RemainingCredit: 40,
      Status: 'AUTHORISED',
    });
  });

  test('goes to no more than is due, to the same contact, to the same side', async () => {
    const id = await newCreditNote(1000);
    const refused = async (InvoiceID: string, Amount: number) => {
      const sent = { Allocations: [{ Invoice: { InvoiceID }, Amount }] };
      return messagesOf(await api.put(`CreditNotes/${id}/Allocations`, sent))[0];
    };
    expect(await refused(await newInvoice(), 116)).toEqual([
      'The amount 116.00 exceeds the amount due 115.00.',
    ]);
    expect(await refused(await newInvoice({ Contact: { Name: 'Else' } }), 1)).toEqual([
      'A credit goes to invoices of the same contact.',
    ]);
    expect(await refused(await newInvoice({ Type: 'ACCPAY' }), 1)).toEqual([
      'A credit of type ACCRECCREDIT cannot go to an invoice of type ACCPAY.',
    ]);
  });

  test('can be paid back', async () => {
    const CreditNoteID = await newCreditNote(30);
    const refund = { CreditNote: { CreditNoteID }, Account: bank, Amount: 30 };
    expect((await api.put('Payments', refund)).record()).toMatchObject({
      PaymentType: 'ARCREDITPAYMENT',
      CreditNote: { CreditNoteID },
    });
    const note = (await api.get(`CreditNotes/${CreditNoteID}`)).record();
    expect(note).toMatchObject({ RemainingCredit: 0, Status: 'PAID', Payments: [{ Amount: 30 }] });
  });

  test.each([
    ['RECEIVE-PREPAYMENT', 'Prepayments', 'PrepaymentID'],
    ['RECEIVE-OVERPAYMENT', 'Overpayments', 'OverpaymentID'],
  ])('of a %s in the bank goes to invoices too', async (type, collection, idField) => {
    const InvoiceID = await newInvoice();
    const transaction = await newAdvance(type, 50);
    const id = transaction[idField];
    const sent = { Allocations: [{ Invoice: { InvoiceID }, Amount: 20 }] };
    expect((await api.put(`${collection}/${id}/Allocations`, sent)).status).toBe(200);
    expect(await invoice(InvoiceID)).toMatchObject({
      AmountDue: 95,
      [collection]: [{ [idField]: id, AppliedAmount: 20 }],
    });
    expect((await api.get(`${collection}/${id}`)).record()).toMatchObject({
      [idField]: id,
      Type: type,
      RemainingCredit: 30,
    });
    const path = `BankTransactions/${transaction['BankTransactionID']}`;
    expect((await api.post(path, { Status: 'DELETED' })).status).toBe(400);
  });
});

describe('the bank', () => {
  test('has what was spent and received, until it is deleted', async () => {
    const LineItems = [{ Description: 'Fee', UnitAmount: 12, AccountCode: '404' }];
    const sent = { Type: 'SPEND', Contact: { Name: 'The bank' }, BankAccount: bank, LineItems };
    const { BankTransactionID } = (await api.put('BankTransactions', sent)).record();
    const path = `BankTransactions/${BankTransactionID}`;
    expect((await api.get(path)).record()).toMatchObject({
      Type: 'SPEND',
      Status: 'AUTHORISED',
      Total: 12,
      BankAccount: { Code: '090' },
      Contact: { Name: 'The bank', IsSupplier: true },
    });
    await api.post(path, { Status: 'DELETED' });
    expect((await api.get(path)).record()).toMatchObject({ Status: 'DELETED' });
    const refused = await api.put('BankTransactions', { ...sent, BankAccount: { Code: '200' } });
    expect(messagesOf(refused)).toEqual([["BankAccount: '200' is no active bank account."]]);
  });

  test('moves money between accounts, and lists a deleted transfer only on demand', async () => {
    const sent = { FromBankAccount: bank, ToBankAccount: { Code: '091' }, Amount: 250.25 };
    const made = await api.put('BankTransfers', { BankTransfers: [sent] });
    const { BankTransferID, FromBankTransactionID } = made.record();
    const spent = await api.get(`BankTransactions/${FromBankTransactionID}`);
    expect(spent.record()).toMatchObject({ Type: 'SPEND-TRANSFER', Total: 250.25 });

    const deleted = [{ BankTransferID, Status: 'DELETED' }];
    expect((await api.post('BankTransfers', { BankTransfers: deleted })).status).toBe(200);
    expect((await api.get('BankTransfers')).records()).toEqual([]);
    const all = await api.get('BankTransfers', { includeDeleted: 'true' });
    expect(all.record()).toMatchObject({ BankTransferID, Status: 'DELETED' });
  });
});

test('what a contact owes is in its balances', async () => {
  const { ContactID } = (await api.put('Contacts', { Name: 'Ower' })).record();
  const InvoiceID = await newInvoice({ Contact: { ContactID } });
  await newInvoice({ Contact: { ContactID }, DueDate: '2026-12-31' });
  await api.put('Payments', { Invoice: { InvoiceID }, Account: bank, Amount: 15 });
  expect((await api.get(`Contacts/${ContactID}`)).record()).toMatchObject({
    IsCustomer: true,
    IsSupplier: false,
    Balances: { AccountsReceivable: { Outstanding: 215, Overdue: 100 } },
  });
});
