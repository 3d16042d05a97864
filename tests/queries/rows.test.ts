import {
  type AccountingClient,
  createAccountingClient,
  type InvoiceWhere,
  XeroFilterError,
  XeroInputError,
} from '@acme/xero-accounting';
import { createProjectsClient } from '@acme/xero-projects';
import { expect, test } from 'vitest';
import type { ListsWith } from './src/lists-with.ts';
import { pagesOf } from './src/pages.ts';
import { all, recorder, session } from './src/recorder.ts';

function wire() {
  const { fetch, sent } = recorder();
  const accounting = createAccountingClient(session, { fetch });
  return { accounting, projects: createProjectsClient(session, { fetch }), sent };
}

/** What stands in the address, undecoded, without `page`. */
function queryOf({ url }: { readonly url: string }): string {
  return url.replace(/^[^?]*\?/, '').replace(/&?page=\d+$/, '');
}

const id = '0f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';
const other = '1f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `id-${index}`);

test('row 38: lists go out once, as a,b', async () => {
  const { accounting, projects, sent } = wire();
  await accounting.invoices.list({
    IDs: [id, other],
    InvoiceNumbers: ['INV-1', 'INV 2'],
    ContactIDs: [id, other],
    Statuses: ['PAID', 'DRAFT'],
  });
  await accounting.contacts.list({ IDs: [id] });
  await projects.projects.list({ projectIds: [id, other], states: 'INPROGRESS' });
  await projects.projects.time.list('a-project', { states: ['ACTIVE', 'LOCKED'] });
  expect(sent.map(queryOf)).toEqual([
    `IDs=${id},${other}&InvoiceNumbers=INV-1,INV%202&ContactIDs=${id},${other}&Statuses=PAID,DRAFT`,
    `IDs=${id}`,
    `projectIds=${id},${other}&states=INPROGRESS`,
    'states=ACTIVE,LOCKED',
  ]);
});

test('row 38: a list that Xero would pass by, or not take, is refused', async () => {
  const { accounting, sent } = wire();
  await expect(async () => accounting.invoices.list({ IDs: [] })).rejects.toThrow(XeroInputError);
  await expect(async () => accounting.invoices.list({ IDs: ids(41) })).rejects.toThrow(
    /at most 40 IDs, not 41.*`listByIds`/,
  );
  expect(sent).toEqual([]);
});

test('row 38: listByIds asks for any number of ids, each once, forty at a time', async () => {
  const { accounting, sent } = wire();
  await all(accounting.invoices.listByIds([...ids(81), ...ids(3)], { where: { Status: 'PAID' } }));
  expect(sent.map(({ query }) => query.get('IDs')?.split(',').length)).toEqual([40, 40, 1]);
  expect(sent.flatMap(({ query }) => query.get('IDs')?.split(','))).toEqual(ids(81));
  expect(sent.map(({ query }) => query.get('where'))).toEqual(Array(3).fill('Status=="PAID"'));
});

const filters: readonly [where: InvoiceWhere, sent: string][] = [
  [
    { Status: 'AUTHORISED', Date: { gte: '2024-01-01' } },
    'Status=="AUTHORISED" AND Date>=DateTime(2024,01,01)',
  ],
  [{ InvoiceID: id }, `InvoiceID==Guid("${id}")`],
  [{ Contact: { ContactID: id } }, `Contact.ContactID==Guid("${id}")`],
  [
    { UpdatedDateUTC: { gt: new Date('2026-01-31T09:30:05.900Z') } },
    'UpdatedDateUTC>DateTime(2026,01,31,09,30,05)',
  ],
  [
    { Reference: { contains: 'A', ne: null }, SentToContact: true },
    'Reference!=null AND Reference.Contains("A") AND SentToContact==true',
  ],
  [{ AmountDue: { gt: 0 }, DueDate: null }, 'DueDate==null AND AmountDue>0'],
  [{ Contact: { Name: "O'Neill & Søn + 100 %" } }, `Contact.Name=="O'Neill & Søn + 100 %"`],
];

test.each(filters)(
  'row 39: quotes, Guid(), DateTime() and null guards are right: %j',
  async (where, text) => {
    const { accounting, sent } = wire();
    await accounting.invoices.list({ where });
    expect(sent[0]?.query.get('where')).toBe(text);
    const encoded = encodeURIComponent(text).replaceAll("'", '%27');
    expect(sent.map(queryOf)).toEqual([`where=${encoded}`]);
  },
);

test.each(['5" pipe', '" OR ""=="', 'back\\slash', '\\" OR 1==1', 'line\nbreak', 'nul\0'])(
  'row 40: a value that would need an escape is refused, and the error says what to do: %j',
  async (Name) => {
    const { accounting, sent } = wire();
    const wheres = [{ Name }, { Name: { contains: Name } }, { Name: { in: ['A', Name] } }];
    for (const where of wheres) {
      const failure = async () => accounting.contacts.list({ where });
      await expect(failure).rejects.toThrow(XeroFilterError);
      await expect(failure).rejects.toMatchObject({ code: 'XERO_FILTER', field: 'Name' });
      await expect(failure).rejects.toThrow(/searchTerm.* ids.* your own code/);
    }
    expect(sent).toEqual([]);
  },
);

interface RawList {
  list(options: { where: string }): PromiseLike<unknown>;
}

// A list that is missing here, or here and takes no filter, fails to compile.
const filterable: Readonly<Record<ListsWith<AccountingClient, 'where'>, true>> = {
  accounts: true,
  bankTransactions: true,
  bankTransfers: true,
  batchPayments: true,
  contactGroups: true,
  contacts: true,
  creditNotes: true,
  currencies: true,
  expenseClaims: true,
  invoices: true,
  items: true,
  manualJournals: true,
  overpayments: true,
  payments: true,
  prepayments: true,
  receipts: true,
  repeatingInvoices: true,
  taxRates: true,
  trackingCategories: true,
  users: true,
};

test.each(Object.keys(filterable) as (keyof typeof filterable)[])(
  'row 41: `where` goes out where Xero reads it: %s',
  async (name) => {
    const { accounting, sent } = wire();
    const lists: Readonly<Record<keyof typeof filterable, RawList>> = accounting;
    await lists[name].list({ where: 'raw==1' });
    expect(sent.map(({ query }) => query.get('where'))).toEqual(['raw==1']);
  },
);

test('row 41: `where` does not exist where Xero would pass it by, nor do unknown fields', async () => {
  const { accounting, projects, sent } = wire();
  const where = { Status: 'DRAFT' };
  // @ts-expect-error: quotes have no `where`.
  await expect(async () => accounting.quotes.list({ where })).rejects.toThrow(XeroInputError);
  // @ts-expect-error: purchase orders have no `where`.
  await expect(async () => accounting.purchaseOrders.list({ where })).rejects.toThrow(/where/);
  // @ts-expect-error: projects have no `where`.
  await expect(async () => projects.projects.list({ where })).rejects.toThrow(XeroInputError);
  expect(sent).toEqual([]);
  // @ts-expect-error: invoices have no delivery date.
  void accounting.invoices.list({ where: { DeliveryDate: '2026-01-31' } });
  await accounting.quotes.list({ Status: 'DRAFT', DateFrom: '2026-01-01' });
  await accounting.purchaseOrders.list({ Status: 'DRAFT', DateTo: '2026-01-31' });
  expect(sent.map(queryOf)).toEqual([
    'Status=DRAFT&DateFrom=2026-01-01',
    'Status=DRAFT&DateTo=2026-01-31',
  ]);
});

test.each([
  [0, 1],
  [1, 1],
  [100, 1],
  [101, 2],
  [250, 3],
])(
  'row 42: %i rows are iterated in %i requests, with the filter and `page` on each',
  async (count, requests) => {
    const { fetch, sent } = recorder(pagesOf(ids(count)));
    const { invoices } = createAccountingClient(session, { fetch });
    const found = await all(invoices.list({ where: { Status: 'PAID' }, order: 'InvoiceID' }));
    expect(found.map(({ InvoiceID }) => InvoiceID)).toEqual(ids(count));
    expect(sent.map(({ query }) => query.get('page'))).toEqual(
      Array.from({ length: requests }, (_, index) => String(index + 1)),
    );
    for (const { query } of sent) {
      expect(query.get('where')).toBe('Status=="PAID"');
      expect(query.get('order')).toBe('InvoiceID');
    }
  },
);

test('row 42: awaiting a list gives one page, and says how many there are', async () => {
  const { fetch, sent } = recorder(pagesOf(ids(101)));
  const { invoices } = createAccountingClient(session, { fetch });
  const { items, pagination } = await invoices.list();
  expect(items).toHaveLength(100);
  expect(pagination).toMatchObject({ pageCount: 2, itemCount: 101 });
  expect(sent.map(({ query }) => query.get('page'))).toEqual(['1']);
});

test('row 42: journals go on from the last number', async () => {
  const rows = Array.from({ length: 101 }, (_, index) => ({ JournalNumber: index * 2 + 1 }));
  const { fetch, sent } = recorder(({ query }) => {
    const offset = Number(query.get('offset') ?? 0);
    const rest = rows.filter(({ JournalNumber }) => JournalNumber > offset);
    return Response.json({ Journals: rest.slice(0, 100) });
  });
  const { journals } = createAccountingClient(session, { fetch });
  expect(await all(journals.list())).toHaveLength(101);
  expect(sent.map(({ query }) => query.get('offset'))).toEqual([null, '199']);
});
