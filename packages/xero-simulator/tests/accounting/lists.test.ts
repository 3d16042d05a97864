import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi, sale, type Wire } from './src/api.ts';

let api: Api;
const ids = new Map<string, string>();

/** Five invoices beside those of the demo organisation, all with a reference that starts with `F-`. */
beforeAll(async () => {
  api = await openApi();
  const invoices: readonly Wire[] = [
    {
      Reference: 'F-1',
      Date: '2026-01-31',
      Contact: { Name: 'Émile & Co', EmailAddress: 'e@co.example' },
    },
    { Reference: 'F-2', Date: '2026-02-01', Status: 'DRAFT', Contact: { Name: 'Beta' } },
    { Reference: 'F-3 "quoted"', Date: '2026-02-02', Contact: { Name: 'Beta' } },
    {
      Reference: 'F-4 AND OR',
      Date: '2026-03-01',
      Type: 'ACCPAY',
      InvoiceNumber: 'B/1',
      Contact: { Name: 'gamma' },
    },
    { Reference: 'F-5', Date: '2026-03-02', Contact: { Name: 'Delta' } },
  ];
  for (const invoice of invoices) {
    await api.simulator.clock.advance(1500);
    const { record } = await api.put('Invoices', sale({ DueDate: '2026-04-01', ...invoice }));
    ids.set(String(invoice['Reference']).slice(0, 3), String(record()['InvoiceID']));
  }
});

async function references(query: Record<string, string>): Promise<readonly string[]> {
  const { where } = query;
  const own = 'Reference != null AND Reference.StartsWith("F-")';
  const filter = where === undefined ? own : `${own} AND (${where})`;
  const answer = await api.get('Invoices', { ...query, where: filter });
  expect(answer.status, answer.text).toBe(200);
  return answer.records().map(({ Reference }) => String(Reference).slice(0, 3));
}

describe('where', () => {
  test.each([
    ['Status == "DRAFT"', ['F-2']],
    ['Status="DRAFT"', ['F-2']],
    ['Status == "AUTHORISED" && Type == "ACCREC"', ['F-1', 'F-3', 'F-5']],
    ['Date >= DateTime(2026, 02, 01) and Date < DateTime(2026,02,010)', ['F-2', 'F-3']],
    ['Date == DateTime(2026,03,02) OR Type == "ACCPAY"', ['F-4', 'F-5']],
    ['Date == DateTime(2026,03,02,0,0,0)', ['F-5']],
    ['Reference == "F-3 \\"quoted\\""', ['F-3']],
    ['Reference == "F-4 AND OR"', ['F-4']],
    ['Reference.Contains("-5") || Reference.EndsWith("OR")', ['F-4', 'F-5']],
    ['Reference.ToLower() == "f-1"', ['F-1']],
    ['Contact.Name == "emile & co"', ['F-1']],
    ['Contact.Name.StartsWith("B") AND Status != "DRAFT"', ['F-3']],
    ['Contact.EmailAddress != null AND Contact.EmailAddress.EndsWith("co.example")', ['F-1']],
    ['Contact.EmailAddress == null', ['F-2', 'F-3', 'F-4', 'F-5']],
    [
      'AmountDue > 100 AND AmountDue <= 115.00 AND Total == 115',
      ['F-1', 'F-2', 'F-3', 'F-4', 'F-5'],
    ],
    ['AmountDue == -1', []],
    ['SentToContact == false AND !(Type == "ACCREC")', ['F-4']],
    ['not SentToContact and invoicenumber == "B/1"', ['F-4']],
    ['FullyPaidOnDate != null', []],
  ])('%s', async (where, kept) => {
    expect(await references({ where })).toEqual(kept);
  });

  test('by id, in whatever case', async () => {
    const id = ids.get('F-3') ?? '';
    expect(await references({ where: `InvoiceID == Guid("${id.toUpperCase()}")` })).toEqual([
      'F-3',
    ]);
    expect(await references({ where: `InvoiceId == guid("${id}")` })).toEqual(['F-3']);
  });

  test.each([
    ['Hi == 1', "No property or field 'Hi' exists in type 'Invoice' (at index 0)"],
    ['Contact.Hi == "a"', "No property or field 'Hi' exists in type 'Contact' (at index 8)"],
    ['Date > "2026-01-01"', "Operator '>' incompatible with operand types 'DateTime' and 'String'"],
    ['InvoiceID == "a"', "Operator '==' incompatible with operand types 'Guid' and 'String'"],
    ['Status > "A"', "Operator '>' incompatible with operand types 'String' and 'String'"],
    ['Status == "DRAFT" AND', 'Unexpected token (at index 21)'],
    ['Status == "DRAFT', 'Unterminated string constant (at index 10)'],
    ['Status == "DRAFT" Type', "Syntax error at 'T' (at index 18)"],
    ['Date == DateTime(Total)', 'A constant is expected (at index 17)'],
    ['-Status == 1', "Operator '-' incompatible with operand type 'String'"],
    ['(x => x)(1)', 'Unexpected token (at index 5)'],
    ['Status', "Expression of type 'Boolean' expected (at index 0)"],
    ['Amount()', "No function 'Amount' exists (at index 0)"],
    ['Total.Contains("1")', "No applicable method 'Contains' exists in type 'Decimal'"],
    ['Status.Reverse()', "No applicable method 'Reverse' exists in type 'String'"],
    ['Date == DateTime(2026)', 'DateTime takes 3 or 6 numbers, not [2026]'],
    ['InvoiceID == Guid("1")', 'Guid should contain 32 digits with 4 dashes, not "1"'],
  ])('%s is refused', async (where, Message) => {
    const { status, body } = await api.get('Invoices', { where });
    expect({ status, ...body }).toEqual({
      status: 400,
      ErrorNumber: 16,
      Type: 'QueryParseException',
      Message,
    });
  });

  test('a part of a null is an error, unless a null check goes first', async () => {
    const where = 'EmailAddress.Contains("@")';
    expect((await api.get('Contacts', { where })).status).toBe(400);
    const guarded = await api.get('Contacts', { where: `EmailAddress != null && ${where}` });
    expect(guarded.records().length).toBeGreaterThan(5);
  });
});

describe('order', () => {
  test.each([
    ['Date DESC', ['F-5', 'F-4', 'F-3', 'F-2', 'F-1']],
    ['Contact.Name', ['F-2', 'F-3', 'F-5', 'F-1', 'F-4']],
    ['Type ASC, Date DESC', ['F-4', 'F-5', 'F-3', 'F-2', 'F-1']],
  ])('%s', async (order, expected) => {
    const found = await references({ order });
    // What sorts 'É' is not ours to say here.
    const plain = (list: readonly string[]) => list.filter((name) => name !== 'F-1');
    expect(plain(found)).toEqual(plain(expected));
  });

  test('without one, by the last change', async () => {
    expect(await references({})).toEqual(['F-1', 'F-2', 'F-3', 'F-4', 'F-5']);
  });

  test.each(['Hi', 'Date UPWARDS', 'Contact'])('%s is refused', async (order) => {
    expect((await api.get('Invoices', { order })).body).toMatchObject({ ErrorNumber: 16 });
  });
});

describe('pages', () => {
  test('come with their number, their size, and how many there are', async () => {
    const all = await api.get('Invoices');
    const count = all.records().length;
    const second = await api.get('Invoices', { page: '2', pageSize: '20' });
    expect(second.body).toMatchObject({
      Status: 'OK',
      pagination: { page: 2, pageSize: 20, pageCount: Math.ceil(count / 20), itemCount: count },
    });
    expect(second.records().map(({ InvoiceID }) => InvoiceID)).toEqual(
      all
        .records()
        .slice(20, 40)
        .map(({ InvoiceID }) => InvoiceID),
    );
    expect((await api.get('Invoices', { page: '99' })).records()).toEqual([]);
  });

  test('have a size from 1 to 1,000, whatever was asked for', async () => {
    const sizes = await Promise.all(
      ['0', '5000'].map((pageSize) => api.get('Invoices', { page: '1', pageSize })),
    );
    expect(sizes.map(({ body }) => body['pagination'])).toMatchObject([
      { pageSize: 1 },
      { pageSize: 1000 },
    ]);
  });

  test('hold line items; a list without pages does not, and has a contact of two fields', async () => {
    const lists = [await api.get('Invoices'), await api.get('Invoices', { page: '1' })];
    expect(lists[0]?.body).not.toHaveProperty('pagination');
    const [unpaged, paged] = lists.map((list) => list.record());
    expect(unpaged?.['LineItems']).toEqual([]);
    expect(Object.keys(unpaged?.['Contact'] as Wire)).toEqual(['ContactID', 'Name']);
    expect(paged?.['LineItems']).not.toEqual([]);
    expect(paged?.['Contact']).toHaveProperty('EmailAddress');
  });

  test.each([
    ['summaryOnly', 'true'],
    ['Statuses', 'DRAFT,VOIDED'],
    ['ContactIDs', '00000000-0000-0000-0000-000000000000'],
  ])('come by themselves with %s', async (name, value) => {
    expect((await api.get('Invoices', { [name]: value })).body).toHaveProperty('pagination');
  });

  test('as a summary leave out line items, payments and attachments', async () => {
    const record = (await api.get('Invoices', { summaryOnly: 'true' })).record();
    for (const field of ['LineItems', 'Payments', 'HasAttachments']) {
      expect(record).not.toHaveProperty(field);
    }
    expect(record).toHaveProperty('Total');
  });
});

describe('parameters of one list', () => {
  test('IDs, InvoiceNumbers and Statuses', async () => {
    const IDs = `${ids.get('F-1')},${ids.get('F-5')}`;
    expect(await references({ IDs })).toEqual(['F-1', 'F-5']);
    expect(await references({ InvoiceNumbers: 'b/1' })).toEqual(['F-4']);
    expect(await references({ Statuses: 'DRAFT,SUBMITTED' })).toEqual(['F-2']);
  });

  test('searchTerm, in number or reference, in whatever case', async () => {
    expect(await references({ searchTerm: 'f-4 and' })).toEqual(['F-4']);
    expect(await references({ searchTerm: 'B/' })).toEqual(['F-4']);
  });

  test('createdByMyApp', async () => {
    const mine = await api.get('Invoices', { createdByMyApp: 'true' });
    expect(mine.records().map(({ InvoiceID }) => InvoiceID)).toEqual([...ids.values()]);
  });

  test('includeArchived', async () => {
    const { ContactID } = (await api.put('Contacts', { Name: 'Gone' })).record();
    await api.post(`Contacts/${ContactID}`, { ContactStatus: 'ARCHIVED' });
    const where = 'Name == "Gone"';
    expect((await api.get('Contacts', { where })).records()).toEqual([]);
    const all = await api.get('Contacts', { where, includeArchived: 'true' });
    expect(all.record()).toMatchObject({ ContactStatus: 'ARCHIVED' });
  });
});

test('If-Modified-Since gives what changed after a whole second', async () => {
  const own = await api.get('Invoices', { InvoiceNumbers: 'B/1' });
  const updated = new Date(String(own.record()['UpdatedDateUTCString']));
  const since = async (time: Date) => {
    const header = time.toISOString().slice(0, 19);
    const answer = await api.get('Invoices', {}, { 'if-modified-since': header });
    return answer.records().map(({ Reference }) => String(Reference).slice(0, 3));
  };
  expect(await since(new Date(updated.getTime() - 1000))).toEqual(['F-4', 'F-5']);
  expect(await since(new Date(updated.getTime() + 1000))).toEqual(['F-5']);
  const none = { 'if-modified-since': 'yesterday' };
  expect((await api.get('Invoices', {}, none)).status).toBe(400);
});

test('dates are Microsoft’s, with a companion that is not', async () => {
  const { record, body } = await api.get(`Invoices/${ids.get('F-1')}`);
  expect(record()).toMatchObject({
    Date: `/Date(${Date.UTC(2026, 0, 31)}+0000)/`,
    DateString: '2026-01-31T00:00:00',
    DueDateString: '2026-04-01T00:00:00',
    UpdatedDateUTC: expect.stringMatching(/^\/Date\(\d+\+0000\)\/$/),
    UpdatedDateUTCString: '2026-11-02T09:00:01Z',
  });
  expect(body).toMatchObject({ DateTimeUTC: expect.stringMatching(/^\/Date\(\d+\)\/$/) });
});
