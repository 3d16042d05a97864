import { expect } from 'vitest';
import type { Answer, Api, Wire } from './api.ts';

/** What a bookkeeper knows of a document, in cents and from the answers alone. */
interface Known {
  readonly id: string;
  readonly type: string;
  total: number;
  open: boolean;
}

interface Settlement {
  readonly id: string;
  readonly invoice?: Known | undefined;
  readonly credit?: Known | undefined;
  readonly amount: number;
}

/** Which of the things that can be done now is done, to which records, and with how much of them. */
export interface Step {
  readonly action: number;
  readonly which: number;
  readonly other: number;
  /** From 1 to 100, per cent. */
  readonly part: number;
}

const bank = { Code: '090' };
const accounts = ['200', '260', '404', '429'];
const amountTypes = ['Exclusive', 'Inclusive', 'NoTax'];

/** Works at random, but always validly, and keeps count of it apart from the simulator. */
export class Bookkeeper {
  readonly invoices: Known[] = [];
  readonly credits: (Known & { readonly collection: string })[] = [];
  readonly contactIds: string[] = [];
  readonly transactionIds: string[] = [];
  readonly paymentIds: string[] = [];
  payments: Settlement[] = [];
  allocations: Settlement[] = [];
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One valid operation; what cannot be done yet makes a new invoice. */
  async step(step: Step): Promise<void> {
    const actions = [
      () => this.#newInvoice(step),
      () => this.#newCredit(step),
      () => this.#pay(step),
      () => this.#pay(step),
      () => this.#refund(step),
      () => this.#allocate(step),
      () => this.#allocate(step),
      () => this.#deletePayment(step),
      () => this.#deallocate(step),
      () => this.#close(step),
      () => this.#rewrite(step),
      () => this.#newContact(step),
    ];
    const done = await actions[step.action % actions.length]?.();
    if (done === undefined) await this.#newInvoice(step);
  }

  due(invoice: Known): number {
    if (!invoice.open) return 0;
    return invoice.total - this.paid(invoice) - this.credited(invoice);
  }

  paid(invoice: Known): number {
    return total(this.payments.filter((one) => one.invoice === invoice));
  }

  credited(invoice: Known): number {
    return total(this.allocations.filter((one) => one.invoice === invoice));
  }

  left(credit: Known): number {
    const used = [...this.payments, ...this.allocations].filter((one) => one.credit === credit);
    return credit.total - total(used);
  }

  async #newInvoice(step: Step): Promise<true> {
    const Type = step.which % 3 === 0 ? 'ACCPAY' : 'ACCREC';
    const body = { ...this.#document(step), Type, Status: 'AUTHORISED', DueDate: '2026-12-01' };
    const record = (await done(this.#api.put('Invoices', { Invoices: [body] }))).record();
    this.invoices.push(known(record, 'InvoiceID'));
    return true;
  }

  async #newCredit(step: Step): Promise<true> {
    const kinds = [
      ['CreditNotes', 'ACCRECCREDIT', 'CreditNoteID'],
      ['Prepayments', 'RECEIVE-PREPAYMENT', 'PrepaymentID'],
      ['Overpayments', 'RECEIVE-OVERPAYMENT', 'OverpaymentID'],
    ] as const;
    const [collection, Type, idField] = kinds[step.which % kinds.length] ?? kinds[0];
    const document = { ...this.#document(step), Type };
    const answer =
      collection === 'CreditNotes'
        ? this.#api.put('CreditNotes', { ...document, Status: 'AUTHORISED' })
        : this.#api.put('BankTransactions', { ...document, BankAccount: bank });
    const record = (await done(answer)).record();
    if (collection !== 'CreditNotes') this.transactionIds.push(String(record['BankTransactionID']));
    this.credits.push({ ...known(record, idField), collection });
    return true;
  }

  async #pay({ which, part }: Step): Promise<true | undefined> {
    const invoice = pick(
      this.invoices.filter((one) => this.due(one) > 0),
      which,
    );
    if (invoice === undefined) return undefined;
    const amount = share(this.due(invoice), part);
    const Invoice = { InvoiceID: invoice.id };
    const sent = { Invoice, Account: bank, Amount: amount / 100 };
    await this.#paid(this.#api.put('Payments', { Payments: [sent] }), { invoice, amount });
    return true;
  }

  async #refund({ which, part }: Step): Promise<true | undefined> {
    const credit = pick(
      this.credits.filter((one) => this.left(one) > 0),
      which,
    );
    if (credit === undefined) return undefined;
    const amount = share(this.left(credit), part);
    const name = credit.collection.slice(0, -1);
    const sent = { [name]: { [`${name}ID`]: credit.id }, Account: bank, Amount: amount / 100 };
    await this.#paid(this.#api.post('Payments', sent), { credit, amount });
    return true;
  }

  async #paid(answer: Promise<Answer>, settlement: Omit<Settlement, 'id'>): Promise<void> {
    const id = String((await done(answer)).record()['PaymentID']);
    this.paymentIds.push(id);
    this.payments.push({ ...settlement, id });
  }

  async #allocate({ which, other, part }: Step): Promise<true | undefined> {
    const credit = pick(
      this.credits.filter((one) => this.left(one) > 0),
      which,
    );
    const open = this.invoices.filter((one) => one.type === 'ACCREC' && this.due(one) > 0);
    const invoice = pick(open, other);
    if (credit === undefined || invoice === undefined) return undefined;
    const amount = share(Math.min(this.left(credit), this.due(invoice)), part);
    const sent = { Invoice: { InvoiceID: invoice.id }, Amount: amount / 100 };
    const path = `${credit.collection}/${credit.id}/Allocations`;
    const record = (await done(this.#api.put(path, { Allocations: [sent] }))).record();
    this.allocations.push({ id: String(record['AllocationID']), invoice, credit, amount });
    return true;
  }

  async #deletePayment({ which }: Step): Promise<true | undefined> {
    const payment = pick(this.payments, which);
    if (payment === undefined) return undefined;
    await done(this.#api.post(`Payments/${payment.id}`, { Status: 'DELETED' }));
    this.payments = this.payments.filter((one) => one !== payment);
    return true;
  }

  async #deallocate({ which }: Step): Promise<true | undefined> {
    const allocation = pick(this.allocations, which);
    if (allocation === undefined) return undefined;
    const credit = this.credits.find((one) => one === allocation.credit);
    await done(
      this.#api.delete(`${credit?.collection}/${credit?.id}/Allocations/${allocation.id}`),
    );
    this.allocations = this.allocations.filter((one) => one !== allocation);
    return true;
  }

  async #close({ which }: Step): Promise<true | undefined> {
    const invoice = pick(this.#untouched(), which);
    if (invoice === undefined) return undefined;
    await done(this.#api.post(`Invoices/${invoice.id}`, { Status: 'VOIDED' }));
    invoice.open = false;
    return true;
  }

  async #rewrite(step: Step): Promise<true | undefined> {
    const invoice = pick(this.#untouched(), step.which);
    if (invoice === undefined) return undefined;
    const { LineItems, LineAmountTypes } = this.#document(step);
    const answer = this.#api.post(`Invoices/${invoice.id}`, { LineItems, LineAmountTypes });
    invoice.total = cents((await done(answer)).record()['Total']);
    return true;
  }

  async #newContact({ which, other }: Step): Promise<true> {
    const Name = `Contact ${this.contactIds.length} ${which} ${other}`;
    const record = (await done(this.#api.put('Contacts', { Contacts: [{ Name }] }))).record();
    this.contactIds.push(String(record['ContactID']));
    return true;
  }

  #untouched(): readonly Known[] {
    return this.invoices.filter((one) => one.open && this.due(one) === one.total);
  }

  /** One contact for all, so that every credit fits every invoice. */
  #document({ which, other, part }: Step) {
    const line = (unit: number, at: number) => ({
      Description: 'Work',
      Quantity: 1 + (at % 7) / 4,
      UnitAmount: 0.01 + unit / 100,
      AccountCode: accounts[at % accounts.length],
      DiscountRate: at % 5 === 0 ? part / 3 : undefined,
    });
    return {
      Contact: { Name: 'Constant' },
      Date: '2026-10-01',
      LineAmountTypes: amountTypes[other % amountTypes.length],
      LineItems: [line(which, other), line(other, which)].slice(0, 1 + (part % 2)),
    };
  }
}

/** The record of an answer that must have worked. */
async function done(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  expect(given.status, given.text).toBe(200);
  return given;
}

function known(record: Wire, idField: string): Known {
  const { Type, Total } = record;
  return { id: String(record[idField]), type: String(Type), total: cents(Total), open: true };
}

function pick<Value>(values: readonly Value[], which: number): Value | undefined {
  return values[which % Math.max(1, values.length)];
}

/** A cent at least. */
function share(amount: number, part: number): number {
  return Math.max(1, Math.floor((amount * part) / 100));
}

/** Of an amount that has two decimals, which is to be shown as well. */
export function cents(amount: unknown): number {
  const whole = Math.round(Number(amount) * 100);
  expect(amount, 'an amount without a trace of binary arithmetic').toBe(whole / 100);
  return whole;
}

function total(settlements: readonly Settlement[]): number {
  return settlements.reduce((sum, { amount }) => sum + amount, 0);
}
