import { readFileSync } from 'node:fs';
import type { ItemStream, ListCall } from '@acme/xero-core';
import { describe, expect, it } from 'vitest';
import { createClients } from './src/clients.ts';

type Clients = ReturnType<typeof createClients>;
type Row = Readonly<Record<string, unknown>>;

/** A list as Xero serves it. */
interface Served {
  readonly style: string;
  list(clients: Clients): ListCall<object>;
  /** The field that holds the id. */
  readonly key: string;
  readonly answer: (rows: readonly Row[], paging: object) => object;
  /** What the requests for 250 rows ask for, beside what does not change. */
  readonly asks: readonly string[];
}

const styles: readonly Served[] = [
  {
    style: 'page and pageSize, counted, by id: accounting.invoices',
    list: ({ accounting }) => accounting.invoices.list(),
    key: 'InvoiceID',
    answer: (Invoices, pagination) => ({ Invoices, pagination }),
    asks: [1, 2, 3].map((page) => `page=${page}&order=InvoiceID`),
  },
  {
    style: 'page and pageSize, counted: accounting.creditNotes',
    list: ({ accounting }) => accounting.creditNotes.list(),
    key: 'CreditNoteID',
    answer: (CreditNotes, pagination) => ({ CreditNotes, pagination }),
    asks: ['page=1', 'page=2', 'page=3'],
  },
  {
    style: 'page of a hundred, until a short one: accounting.quotes',
    list: ({ accounting }) => accounting.quotes.list(),
    key: 'QuoteID',
    answer: (Quotes) => ({ Quotes }),
    asks: ['page=1', 'page=2', 'page=3'],
  },
  {
    style: 'page of a hundred, until a short one: payroll-au.employees',
    list: (clients) => clients['payroll-au'].employees.list(),
    key: 'EmployeeID',
    answer: (Employees) => ({ Employees }),
    asks: ['page=1', 'page=2', 'page=3'],
  },
  {
    style: 'page of a hundred, counted: payroll-uk.employees',
    list: (clients) => clients['payroll-uk'].employees.list(),
    key: 'employeeID',
    answer: (employees, pagination) => ({ employees, pagination }),
    asks: ['page=1', 'page=2', 'page=3'],
  },
  {
    style: 'offset: accounting.journals',
    list: ({ accounting }) => accounting.journals.list(),
    key: 'JournalID',
    answer: (Journals) => ({ Journals }),
    asks: ['', 'offset=100', 'offset=200'],
  },
  {
    style: 'pagesize, with a total: files.files',
    list: ({ files }) => files.files.list({ pagesize: 100 }),
    key: 'Id',
    answer: (Items, paging) => {
      const { page: Page, itemCount: TotalCount } = paging as Record<string, unknown>;
      return { Items, Page, PerPage: 100, TotalCount };
    },
    asks: ['pagesize=100&page=1', 'pagesize=100&page=2', 'pagesize=100&page=3'],
  },
  {
    style: 'not paged: accounting.accounts',
    list: ({ accounting }) => accounting.accounts.list(),
    key: 'AccountID',
    answer: (Accounts) => ({ Accounts }),
    asks: [''],
  },
];

/** Serves `total` rows, a hundred a page but for lists without pages. */
function serving(
  { key, answer, asks }: Served,
  total: number,
): { fetch: typeof fetch; sent: URL[] } {
  const sent: URL[] = [];
  const all = Array.from({ length: total }, (_, index) => ({
    [key]: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    JournalNumber: index + 1,
  }));
  return {
    sent,
    fetch: async (input) => {
      const url = new URL(String(input));
      sent.push(url);
      const page = Number(url.searchParams.get('page') ?? 1);
      const start = Number(url.searchParams.get('offset') ?? (page - 1) * 100);
      const rows = asks.length === 1 ? all : all.slice(start, start + 100);
      const pageCount = Math.ceil(total / 100);
      return Response.json(answer(rows, { page, pageSize: 100, pageCount, itemCount: total }));
    },
  };
}

async function idsOf(items: AsyncIterable<object>, key: string): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const item of items) ids.push((item as Row)[key]);
  return ids;
}

describe.each(styles)('row 42: $style', (served) => {
  it.each([0, 1, 100, 101, 250])('gives all of %i rows, each once', async (total) => {
    const { fetch, sent } = serving(served, total);
    const ids = await idsOf(served.list(createClients({ fetch })), served.key);
    expect(new Set(ids).size).toBe(total);
    expect(ids).toHaveLength(total);
    if (total === 250) {
      expect(sent.map(({ searchParams }) => String(searchParams))).toEqual(served.asks);
    }
  });
});

describe('row 42: lists by id', () => {
  it.each([
    ['invoices', 'InvoiceID'],
    ['contacts', 'ContactID'],
    ['payments', 'PaymentID'],
    ['bankTransactions', 'BankTransactionID'],
  ] as const)('%s are iterated by %s, and awaited in the order of Xero', async (resource, key) => {
    const Key = resource.replace(/^./, (letter) => letter.toUpperCase());
    const sent: (string | null)[] = [];
    const fetch = async (input: unknown): Promise<Response> => {
      sent.push(new URL(String(input)).searchParams.get('order'));
      return Response.json({ [Key]: [] });
    };
    const list: ListCall<object> = createClients({ fetch }).accounting[resource].list();
    await list;
    await idsOf(list, key);
    expect(sent).toEqual([null, key]);
  });

  it('others are not: Xero would refuse it of a large organisation', () => {
    const table = new URL('../../generated/accounting/src/operations.gen.ts', import.meta.url);
    const byKey = readFileSync(table, 'utf8').match(/key: '\w+', byKey: true/g);
    expect(byKey?.map((text) => /'(\w+)'/.exec(text)?.[1]).sort()).toEqual([
      'BankTransactionID',
      'ContactID',
      'InvoiceID',
      'PaymentID',
    ]);
  });

  it('any number of ids, several requests at once, in the order of the ids', async () => {
    const ids = Array.from(
      { length: 170 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    );
    let underWay = 0;
    let most = 0;
    const fetch = async (input: unknown): Promise<Response> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      const asked = (new URL(String(input)).searchParams.get('IDs') ?? '').split(',');
      const pagination = { page: 1, pageSize: 100, pageCount: 1, itemCount: asked.length };
      return Response.json({ Contacts: asked.map((ContactID) => ({ ContactID })), pagination });
    };
    const { contacts } = createClients({ fetch }).accounting;
    const stream: ItemStream<object> = contacts.listByIds(ids, { concurrency: 3 });
    expect(await idsOf(stream, 'ContactID')).toEqual(ids);
    expect(most).toBe(3);
  });
});
