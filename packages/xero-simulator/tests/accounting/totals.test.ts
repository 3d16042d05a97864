import { beforeEach, describe, expect, test } from 'vitest';
import { type Api, openApi, sale, type Wire } from './src/api.ts';

let api: Api;
beforeEach(async () => {
  api = await openApi();
});

const line = (more: Wire) => ({ Description: 'Work', AccountCode: '200', ...more });

// New Zealand's 15 % on sales, unless a line says otherwise.
describe('totals', () => {
  test.each([
    ['Exclusive', [line({ UnitAmount: 100 })], 100, 15, 115],
    ['Inclusive', [line({ UnitAmount: 115 })], 100, 15, 115],
    ['NoTax', [line({ UnitAmount: 100 })], 100, 0, 100],
    ['Exclusive', [line({ UnitAmount: 0.1 }), line({ UnitAmount: 0.2 })], 0.3, 0.05, 0.35],
    ['Exclusive', [line({ UnitAmount: 0.1, Quantity: 3 })], 0.3, 0.05, 0.35],
    ['Exclusive', [line({ UnitAmount: 1.05, TaxType: 'NONE' })], 1.05, 0, 1.05],
    ['Exclusive', [line({ UnitAmount: 100, DiscountRate: 12.5 })], 87.5, 13.13, 100.63],
    ['Exclusive', [line({ UnitAmount: 100, DiscountAmount: 20 })], 80, 12, 92],
    ['Exclusive', [line({ UnitAmount: 10, TaxAmount: 1.49 })], 10, 1.49, 11.49],
    ['Inclusive', [line({ UnitAmount: 9.99, Quantity: 3 })], 26.06, 3.91, 29.97],
    ['Exclusive', [line({ LineAmount: 40, Quantity: 4 })], 40, 6, 46],
  ])('%s %j: %d + %d = %d', async (LineAmountTypes, LineItems, SubTotal, TotalTax, Total) => {
    const answer = await api.put('Invoices', sale({ LineAmountTypes, LineItems }));
    expect(answer.record()).toMatchObject({
      SubTotal,
      TotalTax,
      Total,
      AmountDue: Total,
      AmountPaid: 0,
      AmountCredited: 0,
    });
  });

  test('unit amounts have two decimals, or four with unitdp=4, which then count', async () => {
    const LineItems = [line({ UnitAmount: 0.1234, Quantity: 1000 })];
    const two = (await api.put('Invoices', sale({ LineItems }))).record();
    expect(two).toMatchObject({ LineItems: [{ UnitAmount: 0.12, LineAmount: 120 }] });

    const four = (await api.put('Invoices', sale({ LineItems }), { unitdp: '4' })).record();
    expect(four).toMatchObject({ LineItems: [{ UnitAmount: 0.1234, LineAmount: 123.4 }] });
    const shown = await api.get(`Invoices/${four['InvoiceID']}`);
    expect(shown.record()).toMatchObject({ LineItems: [{ UnitAmount: 0.12, LineAmount: 123.4 }] });
  });

  test('an item brings description, price and account, each unless the line has its own', async () => {
    const LineItems = [
      { ItemCode: 'PARTS', Quantity: 2 },
      { ItemCode: 'PARTS', UnitAmount: 1 },
    ];
    const { LineItems: lines } = (await api.put('Invoices', sale({ LineItems }))).record();
    expect(lines).toMatchObject([
      { Description: 'Set of spare parts', UnitAmount: 38.5, LineAmount: 77, AccountCode: '200' },
      { Description: 'Set of spare parts', UnitAmount: 1, LineAmount: 1 },
    ]);
  });

  test('a compound tax is taken of the amount and the other taxes', async () => {
    const TaxComponents = [
      { Name: 'State', Rate: 10 },
      { Name: 'City', Rate: 5, IsCompound: true },
    ];
    const rate = await api.put('TaxRates', { TaxRates: [{ Name: 'Both', TaxComponents }] });
    expect(rate.record()).toMatchObject({ EffectiveRate: 15.5 });
    const { TaxType } = rate.record();
    const LineItems = [line({ UnitAmount: 100, TaxType })];
    expect((await api.put('Invoices', sale({ LineItems }))).record()).toMatchObject({
      TotalTax: 15.5,
    });
  });

  test('turning amounts into NoTax on an update takes the tax off', async () => {
    const draft = (await api.put('Invoices', sale({ Status: 'DRAFT' }))).record();
    expect(draft).toMatchObject({ Total: 115 });
    const changed = await api.post(`Invoices/${draft['InvoiceID']}`, { LineAmountTypes: 'NoTax' });
    expect(changed.record()).toMatchObject({ Total: 100, TotalTax: 0 });
  });
});
