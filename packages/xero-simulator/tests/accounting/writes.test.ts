import { beforeEach, describe, expect, test } from 'vitest';
import { type Api, messagesOf, openApi, sale, type Wire } from './src/api.ts';

let api: Api;
beforeEach(async () => {
  api = await openApi();
});

const line = { Description: 'Work', UnitAmount: 10, AccountCode: '200' };

/** What is wrong with an invoice that is sent alone. */
async function wrong(invoice: Wire): Promise<unknown> {
  const answer = await api.put('Invoices', { Invoices: [invoice] });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ ErrorNumber: 10, Type: 'ValidationException' });
  return messagesOf(answer)[0];
}

describe('an invoice is refused', () => {
  test.each([
    ['without a type', { Type: undefined }, 'An invoice needs a Type.'],
    [
      'without a contact',
      { Contact: undefined },
      'A contact is needed: its ContactID, ContactNumber or Name.',
    ],
    ['for a contact that is not there', { Contact: { ContactID: 'a' } }, 'There is no contact a.'],
    ['approved without a due date', { DueDate: undefined }, 'An approved invoice needs a DueDate.'],
    ['approved without lines', { LineItems: [] }, 'At least one line item is needed.'],
    [
      'with an account that is not there',
      { LineItems: [{ ...line, AccountCode: '999' }] },
      "Account code '999' is not a valid code",
    ],
    [
      'on a bank account',
      { LineItems: [{ ...line, AccountCode: '090' }] },
      "Account code '090' is not a valid code",
    ],
    [
      'approved without an account',
      { LineItems: [{ ...line, AccountCode: undefined }] },
      'A line item needs an AccountCode.',
    ],
    [
      'approved without a description',
      { LineItems: [{ ...line, Description: '' }] },
      'A line item needs a Description.',
    ],
    [
      'with an unknown tax type',
      { LineItems: [{ ...line, TaxType: 'TITHE' }] },
      "The tax type 'TITHE' does not exist.",
    ],
    [
      'with an unknown item',
      { LineItems: [{ ...line, ItemCode: 'X' }] },
      "Item code 'X' is not valid.",
    ],
    [
      'with an amount that is not the product',
      { LineItems: [{ ...line, Quantity: 2, LineAmount: 30 }] },
      'The line amount 30.00 is not the expected 20.00.',
    ],
    [
      'in a currency that the organisation has not',
      { CurrencyCode: 'CHF' },
      'The organisation has no currency CHF.',
    ],
    ['that starts out paid', { Status: 'PAID' }, 'Invoices cannot start as PAID.'],
    ['that starts out voided', { Status: 'VOIDED' }, 'Invoices cannot start as VOIDED.'],
    [
      'with a tracking option that is not there',
      { LineItems: [{ ...line, Tracking: [{ Name: 'Region', Option: 'Moon' }] }] },
      "There is no tracking option 'Moon' of the category 'Region'.",
    ],
  ])('%s', async (_why, more: Wire, message) => {
    expect(await wrong(sale(more))).toContain(message);
  });

  test('with all that is wrong with it, and as it came', async () => {
    const invoice = sale({
      Reference: 'mine',
      LineItems: [
        { ...line, AccountCode: '1' },
        { ...line, TaxType: 'Z' },
      ],
    });
    const answer = await api.put('Invoices', { Invoices: [invoice] });
    expect(messagesOf(answer)).toEqual([
      ["Account code '1' is not a valid code", "The tax type 'Z' does not exist."],
    ]);
    expect(answer.record()).toMatchObject({ Reference: 'mine', HasErrors: true });
  });

  test('when it is paid, whatever should change', async () => {
    const { InvoiceID, Total } = (await api.put('Invoices', sale())).record();
    await api.put('Payments', { Invoice: { InvoiceID }, Account: { Code: '090' }, Amount: Total });
    const answer = await api.post(`Invoices/${InvoiceID}`, { Reference: 'late' });
    expect(messagesOf(answer)).toEqual([['Invoices with status PAID cannot be edited.']]);
  });

  test('with a number that another has; bills may share theirs', async () => {
    await api.put('Invoices', sale({ InvoiceNumber: 'A-1' }));
    expect(await wrong(sale({ InvoiceNumber: 'a-1' }))).toEqual([
      "The invoice number 'a-1' is in use already.",
    ]);
    const bill = sale({ Type: 'ACCPAY', InvoiceNumber: 'A-1' });
    for (const _ of [1, 2]) expect((await api.put('Invoices', bill)).status).toBe(200);
  });
});

describe('statuses', () => {
  test.each([
    ['DRAFT', 'SUBMITTED', true],
    ['DRAFT', 'AUTHORISED', true],
    ['DRAFT', 'DELETED', true],
    ['DRAFT', 'VOIDED', false],
    ['SUBMITTED', 'DRAFT', true],
    ['AUTHORISED', 'DRAFT', false],
    ['AUTHORISED', 'DELETED', false],
    ['AUTHORISED', 'VOIDED', true],
  ])('%s → %s: %s', async (from, to, allowed) => {
    const { InvoiceID } = (await api.put('Invoices', sale({ Status: from }))).record();
    const answer = await api.post(`Invoices/${InvoiceID}`, { Status: to });
    expect(answer.status).toBe(allowed ? 200 : 400);
    const after = (await api.get(`Invoices/${InvoiceID}`)).record();
    expect(after).toMatchObject({ Status: allowed ? to : from });
  });

  test('a draft that lacks things is not approved as it is', async () => {
    const draft = sale({ Status: 'DRAFT', LineItems: [{ Description: 'To be priced' }] });
    const { InvoiceID } = (await api.put('Invoices', draft)).record();
    const answer = await api.post(`Invoices/${InvoiceID}`, { Status: 'AUTHORISED' });
    expect(messagesOf(answer)).toEqual([['A line item needs an AccountCode.']]);
  });
});

describe('several at once', () => {
  const rows = [
    sale({ Reference: 'one' }),
    sale({ Contact: undefined }),
    sale({ Reference: 'three' }),
  ];

  test('are all refused for one of them, by default', async () => {
    const before = (await api.get('Invoices')).records().length;
    const answer = await api.put('Invoices', { Invoices: rows });
    expect(answer.status).toBe(400);
    expect(answer.records()).toHaveLength(1);
    expect((await api.get('Invoices')).records()).toHaveLength(before);
  });

  test('have each its own fate with summarizeErrors=false', async () => {
    const answer = await api.put('Invoices', { Invoices: rows }, { summarizeErrors: 'false' });
    expect(answer.status).toBe(200);
    expect(answer.records()).toMatchObject([
      { StatusAttributeString: 'OK', Reference: 'one', Total: 115 },
      {
        StatusAttributeString: 'ERROR',
        HasErrors: true,
        InvoiceID: '00000000-0000-0000-0000-000000000000',
        ValidationErrors: [{ Message: expect.stringContaining('contact') }],
      },
      { StatusAttributeString: 'OK', Reference: 'three' },
    ]);
    const mine = await api.get('Invoices', { createdByMyApp: 'true' });
    expect(mine.records()).toHaveLength(2);
  });

  test('know of each other: the second payment finds less to pay', async () => {
    const { InvoiceID } = (await api.put('Invoices', sale())).record();
    const payment = { Invoice: { InvoiceID }, Account: { Code: '090' }, Amount: 60 };
    const Payments = [payment, payment];
    const answer = await api.put('Payments', { Payments }, { summarizeErrors: 'false' });
    expect(messagesOf(answer)).toEqual([[], ['The payment 60.00 exceeds the amount due 55.00.']]);
  });
});

describe('POST', () => {
  test('changes what has the id, keeps what was not sent, and makes what is new', async () => {
    const { InvoiceID } = (await api.put('Invoices', sale({ Url: 'https://a.example' }))).record();
    const sent = [{ InvoiceID, Reference: 'changed' }, sale({ Reference: 'new' })];
    const answer = await api.post('Invoices', { Invoices: sent });
    expect(answer.records()).toMatchObject([
      { InvoiceID, Reference: 'changed', Url: 'https://a.example', Total: 115 },
      { Reference: 'new' },
    ]);
  });

  test('refuses an id that is not there', async () => {
    const InvoiceID = '11111111-1111-4111-8111-111111111111';
    const answer = await api.post('Invoices', { Invoices: [sale({ InvoiceID })] });
    expect(messagesOf(answer)).toEqual([[`There is no Invoice ${InvoiceID}.`]]);
  });

  test('replaces lines: those with an id stay, those without are new, others are gone', async () => {
    const LineItems = [line, { ...line, UnitAmount: 20 }];
    const { InvoiceID, LineItems: before } = (
      await api.put('Invoices', sale({ LineItems }))
    ).record();
    const [first] = before as readonly Wire[];
    const sent = [
      { LineItemID: first?.['LineItemID'], UnitAmount: 11 },
      { ...line, UnitAmount: 30 },
    ];
    const after = (await api.post(`Invoices/${InvoiceID}`, { LineItems: sent })).record();
    expect(after).toMatchObject({
      SubTotal: 41,
      LineItems: [
        { LineItemID: first?.['LineItemID'], Description: 'Work', UnitAmount: 11 },
        { UnitAmount: 30 },
      ],
    });
    expect(JSON.stringify(before)).not.toContain((after['LineItems'] as Wire[])[1]?.['LineItemID']);
  });

  test('takes a contact of the same name for the same contact, and PUT refuses it', async () => {
    const { ContactID } = (await api.put('Contacts', { Name: 'Twice' })).record();
    const again = await api.post('Contacts', { Contacts: [{ Name: 'twice', FirstName: 'Ada' }] });
    expect(again.record()).toMatchObject({ ContactID, FirstName: 'Ada' });
    const answer = await api.put('Contacts', { Contacts: [{ Name: 'TWICE' }] });
    expect(messagesOf(answer)[0]).toContain("The contact name 'TWICE' is in use already.");
  });
});

describe('a body that cannot be read is refused as a whole', () => {
  test.each([
    [
      'a value that the field does not know',
      { LineAmountTypes: 'NO_TAX' },
      `Error converting value "NO_TAX" to type 'LineAmountTypes'. Path 'Invoices[0].LineAmountTypes'.`,
    ],
    [
      'a text for a number',
      { LineItems: [{ ...line, Quantity: 'two' }] },
      `Error converting value "two" to type 'Decimal'. Path 'Invoices[0].LineItems[0].Quantity'.`,
    ],
    [
      'a day that is none',
      { Date: '2026-02-30' },
      `Error converting value "2026-02-30" to type 'DateTime'. Path 'Invoices[0].Date'.`,
    ],
    [
      'a text for a list',
      { LineItems: 'none' },
      `Error converting value "none" to type 'List'. Path 'Invoices[0].LineItems'.`,
    ],
  ])('%s', async (_why, more: Wire, Message) => {
    const { status, body } = await api.put('Invoices', { Invoices: [sale(more)] });
    expect({ status, ...body }).toEqual({
      status: 400,
      ErrorNumber: 14,
      Type: 'PostDataInvalidException',
      Message,
    });
  });

  test('nothing at all', async () => {
    expect((await api.put('Invoices', { Invoices: [] })).body).toMatchObject({ ErrorNumber: 17 });
  });
});

test('what is not there is 404, in plain text', async () => {
  const id = '11111111-1111-4111-8111-111111111111';
  for (const path of [
    `Invoices/${id}`,
    `Contacts/${id}`,
    `Accounts/${id}/Attachments`,
    `Items/none`,
  ]) {
    const { status, text, headers } = await api.get(path);
    expect([status, text]).toEqual([404, "The resource you're looking for cannot be found"]);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
  }
});

test('dates are taken as days, instants or Microsoft’s', async () => {
  const days = ['2026-05-06', '2026-05-06T11:12:13', `/Date(${Date.UTC(2026, 4, 6)}+0000)/`];
  for (const day of days) {
    const { record } = await api.put('Invoices', sale({ Date: day }));
    expect(record()).toMatchObject({ DateString: '2026-05-06T00:00:00' });
  }
});
