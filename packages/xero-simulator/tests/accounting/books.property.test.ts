import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Api, openApi, type Wire } from './src/api.ts';
import { Bookkeeper, cents } from './src/bookkeeper.ts';

const runs = 4;
const stepsPerRun = 500;

const step = fc.record({
  action: fc.nat(11),
  which: fc.nat(9999),
  other: fc.nat(9999),
  part: fc.integer({ min: 1, max: 100 }),
});

const steps = fc.array(step, { minLength: stepsPerRun, maxLength: stepsPerRun, size: 'max' });

test('after 2,000 random valid operations the books agree with what was done', async () => {
  const property = fc.asyncProperty(steps, async (work) => {
    const api = await openApi();
    const keeper = new Bookkeeper(api);
    for (const one of work) await keeper.step(one);
    await invoicesAgree(api, keeper);
    await creditsAgree(api, keeper);
    await nothingIsMissing(api, keeper);
  });
  // Without shrinking: a failure names its step, and long runs shrink slowly.
  await fc.assert(property, { numRuns: runs, endOnFailure: true });
});

async function invoicesAgree(api: Api, keeper: Bookkeeper): Promise<void> {
  const records = await byId(api, 'Invoices', 'InvoiceID');
  for (const invoice of keeper.invoices) {
    const record = records.get(invoice.id) ?? {};
    const due = keeper.due(invoice);
    const amounts = {
      total: cents(record['Total']),
      paid: cents(record['AmountPaid']),
      credited: cents(record['AmountCredited']),
      due: cents(record['AmountDue']),
    };
    const [paid, credited] = [keeper.paid(invoice), keeper.credited(invoice)];
    expect(amounts).toEqual({ total: invoice.total, paid, credited, due });
    expect(record['Status']).toBe(invoice.open ? (due === 0 ? 'PAID' : 'AUTHORISED') : 'VOIDED');
    const lines = (record['LineItems'] as readonly Wire[]).map((line) => [
      cents(line['LineAmount']),
      cents(line['TaxAmount']),
    ]);
    const net = lines.reduce((sum, [amount = 0]) => sum + amount, 0);
    const tax = lines.reduce((sum, [, amount = 0]) => sum + amount, 0);
    const isInclusive = record['LineAmountTypes'] === 'Inclusive';
    expect(isInclusive ? net : net + tax).toBe(invoice.total);
  }
}

async function creditsAgree(api: Api, keeper: Bookkeeper): Promise<void> {
  for (const collection of ['CreditNotes', 'Prepayments', 'Overpayments']) {
    const records = await byId(api, collection, `${collection.slice(0, -1)}ID`);
    for (const credit of keeper.credits.filter((one) => one.collection === collection)) {
      const record = records.get(credit.id) ?? {};
      expect(cents(record['RemainingCredit'])).toBe(keeper.left(credit));
      expect(record['Status']).toBe(keeper.left(credit) === 0 ? 'PAID' : 'AUTHORISED');
    }
  }
}

async function nothingIsMissing(api: Api, keeper: Bookkeeper): Promise<void> {
  const created = [
    ['Invoices', 'InvoiceID', keeper.invoices.map(({ id }) => id)],
    ['Payments', 'PaymentID', keeper.paymentIds],
    ['Contacts', 'ContactID', keeper.contactIds],
    ['BankTransactions', 'BankTransactionID', keeper.transactionIds],
  ] as const;
  for (const [collection, idField, ids] of created) {
    const records = await byId(api, collection, idField);
    expect(ids.filter((id) => !records.has(id))).toEqual([]);
  }
}

/** All pages of a list, none of whose records comes twice. */
async function byId(api: Api, collection: string, idField: string): Promise<Map<string, Wire>> {
  const records: Wire[] = [];
  for (let page = 1; ; page += 1) {
    const found = (await api.get(collection, { page: String(page) })).records();
    records.push(...found);
    if (found.length < 100) break;
  }
  const known = new Map(records.map((record) => [String(record[idField]), record]));
  expect(known.size).toBe(records.length);
  return known;
}
