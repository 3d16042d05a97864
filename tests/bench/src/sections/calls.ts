import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AccountingApi, type Invoices } from 'xero-node';
import type { Contest } from '../contest.ts';
import { newInvoices } from '../invoices.ts';
import { type Contestant, type Effort, measure } from '../measure.ts';
import { bareFetch, sdk, xeroNode } from '../names.ts';
import type { Section } from '../results.ts';

type Accounting = typeof import('@acme/xero-accounting');
type AccountingClient = ReturnType<Accounting['createAccountingClient']>;

/** The three that call, as a user has them who calls often. */
interface Clients {
  readonly url: string;
  readonly ours: AccountingClient;
  readonly theirs: AccountingApi;
}

const headers = { authorization: 'Bearer token', 'xero-tenant-id': 'tenant' };

/** The same calls by bare `fetch`, this SDK and xero-node, all in this process. */
export async function calls({ folder, url, quick }: Contest): Promise<Section[]> {
  const accounting = await installedAccounting(folder);
  const pages = quick ? 5 : 100;
  const [clients, paging] = [url, `${url}/pages/${pages}`].map((each) =>
    clientsOf(accounting, each),
  ) as [Clients, Clients];
  const rounds = quick ? 2 : 60;
  return [
    await compare('List of 1,000 invoices', lists(clients, 1000), { rounds }),
    await compare('List of 100 invoices', lists(clients, 100), { rounds, calls: 10 }),
    await compare('List of 1 invoice', lists(clients, 1), { rounds, calls: 50 }),
    await compare('Create 1 invoice', creations(clients, 1), { rounds, calls: 50 }),
    await compare('Create 50 invoices', creations(clients, 50), { rounds, calls: 10 }),
    await compare(`Iterate ${pages} pages of 100`, iterations(paging, pages), {
      rounds: quick ? 1 : 11,
    }),
  ];
}

async function compare(
  title: string,
  contestants: readonly Contestant[],
  effort: Effort,
): Promise<Section> {
  return { title, about: '', comparisons: await measure(contestants, effort) };
}

function installedAccounting(folder: string): Promise<Accounting> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  return import(pathToFileURL(resolve('@acme/xero-accounting')).href);
}

function clientsOf({ createAccountingClient, createLimiter }: Accounting, url: string): Clients {
  // Without waits: what is measured is work, and the server has no limits.
  const limiter = createLimiter({ concurrent: 1000, perMinute: 10 ** 9, appPerMinute: 10 ** 9 });
  const session = { accessToken: async () => 'token', tenantId: 'tenant' };
  const ours = createAccountingClient(session, { baseUrl: url, limiter });
  const theirs = new AccountingApi(url);
  theirs.accessToken = 'token';
  return { url, ours, theirs };
}

/** The three by their names; each answers with ids, which have to be alike. */
function contestants(run: {
  readonly bare: () => Promise<unknown>;
  readonly ours: () => Promise<unknown>;
  readonly theirs: () => Promise<unknown>;
}): Contestant[] {
  return [
    { name: bareFetch, side: 'peer', run: run.bare },
    { name: sdk, side: 'ours', run: run.ours },
    { name: xeroNode, side: 'peer', run: run.theirs },
  ];
}

function lists({ url, ours, theirs }: Clients, count: number): Contestant[] {
  return contestants({
    bare: async () => idsOf(await barePage(url, 1, count)),
    ours: async () => {
      const { items } = await ours.invoices.list({ pageSize: count });
      return items.map(({ InvoiceID }) => InvoiceID);
    },
    theirs: async () => (await theirPage(theirs, 1, count)).map(({ invoiceID }) => invoiceID),
  });
}

function creations({ url, ours, theirs }: Clients, count: number): Contestant[] {
  const inputs = newInvoices(count);
  const theirInputs = camelCased({ Invoices: inputs }) as Invoices;
  return contestants({
    bare: async () => {
      const response = await fetch(`${url}/Invoices`, {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ Invoices: inputs }),
      });
      return idsOf(JSON.parse(await response.text()).Invoices);
    },
    ours: async () => {
      if (count === 1 && inputs[0]) return [(await ours.invoices.create(inputs[0])).InvoiceID];
      const { ok } = await ours.invoices.createMany(inputs);
      return ok.map(({ value }) => value.InvoiceID);
    },
    theirs: async () => {
      const { body } = await theirs.createInvoices('tenant', theirInputs);
      return (body.invoices ?? []).map(({ invoiceID }) => invoiceID);
    },
  });
}

function iterations({ url, ours, theirs }: Clients, pages: number): Contestant[] {
  return contestants({
    bare: async () => {
      let [read, last] = [0, ''];
      for (let page = 1; page <= pages; page++) {
        for (const { InvoiceID } of await barePage(url, page, 100)) {
          read += 1;
          last = InvoiceID;
        }
      }
      return { read, last };
    },
    ours: async () => {
      let [read, last] = [0, ''];
      for await (const { InvoiceID } of ours.invoices.list({ pageSize: 100 })) {
        read += 1;
        last = InvoiceID;
      }
      return { read, last };
    },
    theirs: async () => {
      let [read, last] = [0, ''];
      for (let page = 1; page <= pages; page++) {
        for (const { invoiceID } of await theirPage(theirs, page, 100)) {
          read += 1;
          last = invoiceID ?? '';
        }
      }
      return { read, last };
    },
  });
}

interface Identified {
  readonly InvoiceID: string;
}

async function barePage(url: string, page: number, pageSize: number): Promise<Identified[]> {
  const response = await fetch(`${url}/Invoices?page=${page}&pageSize=${pageSize}`, { headers });
  return JSON.parse(await response.text()).Invoices;
}

async function theirPage(theirs: AccountingApi, page: number, pageSize: number) {
  const before = [undefined, undefined, undefined, undefined, undefined, undefined] as const;
  const between = [undefined, undefined, undefined, undefined] as const;
  const { body } = await theirs.getInvoices(
    'tenant',
    undefined,
    ...before,
    page,
    ...between,
    pageSize,
  );
  return body.invoices ?? [];
}

function idsOf(invoices: readonly Identified[]): string[] {
  return invoices.map(({ InvoiceID }) => InvoiceID);
}

/** The same with names as xero-node has them: `InvoiceID` → `invoiceID`. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      camelCased(each),
    ]),
  );
}
