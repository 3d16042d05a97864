import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { openApi, sale } from './src/api.ts';

const key = 'webhook key';

test('webhooks tell each record once: what was made, and what changed with it', async () => {
  const { simulator, put, post } = await openApi();
  const told: string[] = [];
  await simulator.webhooks.subscribe({
    url: 'http://localhost:3000/',
    key,
    fetch: async (_, init) => {
      const body = String(init?.body);
      const signed = createHmac('sha256', key).update(body).digest('base64');
      const isRight = new Headers(init?.headers).get('x-xero-signature') === signed;
      for (const { eventCategory, eventType, data } of JSON.parse(body).events) {
        told.push([eventCategory, eventType, data?.Status ?? ''].join(' ').trim());
      }
      return new Response(null, { status: isRight ? 200 : 401 });
    },
  });
  const since = async () => {
    await simulator.webhooks.settled();
    return told.splice(0).toSorted();
  };

  const Contact = { Name: 'Brand new' };
  const { InvoiceID } = (await put('Invoices', sale({ Contact }))).record();
  expect(await since()).toEqual(['CONTACT CREATE', 'INVOICE CREATE']);

  const LineItems = [{ Description: 'Back', UnitAmount: 10, AccountCode: '200', TaxType: 'NONE' }];
  const note = { Type: 'ACCRECCREDIT', Contact, Status: 'AUTHORISED', LineItems };
  const { CreditNoteID } = (await put('CreditNotes', note)).record();
  expect(await since()).toEqual(['CREDITNOTE CREATE AUTHORISED']);

  const allocation = { Invoice: { InvoiceID }, Amount: 10 };
  await put(`CreditNotes/${CreditNoteID}/Allocations`, { Allocations: [allocation] });
  expect(await since()).toEqual(['CREDITNOTE UPDATE PAID', 'INVOICE UPDATE']);

  const payment = { Invoice: { InvoiceID }, Account: { Code: '090' }, Amount: 5 };
  const Payments = [payment, payment];
  await put('Payments', { Payments });
  expect(await since()).toEqual(['INVOICE UPDATE', 'PAYMENT CREATE', 'PAYMENT CREATE']);

  const tooMuch = [payment, { ...payment, Amount: 1000 }];
  expect((await put('Payments', { Payments: tooMuch })).status).toBe(400);
  expect((await post('Invoices', sale({ Contact: undefined }))).status).toBe(400);
  expect(await since()).toEqual([]);
});
