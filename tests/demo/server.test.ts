import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, startDemoServer } from './src/server/start.ts';

let server: DemoServer;
beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.close());

const contact = { ContactID: '00000002-0000-4000-8000-000000000001' };

interface Body {
  readonly pagination?: { readonly page: number; readonly pageCount: number };
  readonly Invoices?: readonly Record<string, unknown>[];
  readonly ErrorNumber?: number;
  readonly Type?: string;
  readonly Elements?: readonly [Readonly<Record<string, unknown>>];
}

function ask(target: string, headers: Record<string, string> = {}, put?: object) {
  return fetch(server.url + target, {
    headers: {
      authorization: `Bearer ${server.accessToken}`,
      'xero-tenant-id': server.organisation.OrganisationID,
      accept: 'application/json',
      ...headers,
    },
    ...(put && { method: 'PUT', body: JSON.stringify(put) }),
  });
}

async function read(answer: Promise<Response>): Promise<Body> {
  return (await (await answer).json()) as Body;
}

test('it imports nothing of the SDK, so that it can contradict it', async () => {
  const folder = join(import.meta.dirname, 'src/server');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const source = await readFile(join(folder, name), 'utf8');
    const imported = [...source.matchAll(/ from '(.*)';/g)].map(([, from]) => from);
    expect(imported.filter((from) => !/^(node:|\.\/)/.test(from ?? ''))).toEqual([]);
  }
});

describe('who may ask', () => {
  test.each([
    ['no token', { authorization: '' }, 401, 'Unauthorized'],
    ['another token', { authorization: 'Bearer other' }, 401, 'Unauthorized'],
    ['no organisation', { 'xero-tenant-id': '' }, 403, 'Forbidden'],
    ['another organisation', { 'xero-tenant-id': 'other' }, 403, 'Forbidden'],
  ])('%s is refused', async (_, headers, status, title) => {
    const answer = await ask('/Invoices', headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.has('x-minlimit-remaining')).toBe(false);
    expect(await answer.json()).toMatchObject({ Title: title, Status: status, Type: null });
  });

  test('whoever asks for no JSON gets XML', async () => {
    const answer = await ask('/Organisation', { accept: '*/*' });
    expect(answer.headers.get('content-type')).toContain('text/xml');
  });
});

describe('lists', () => {
  test('a page has line items and says how many there are', async () => {
    const answer = await read(ask('/Invoices?page=2'));
    expect(answer.pagination).toEqual({ page: 2, pageSize: 100, pageCount: 2, itemCount: 130 });
    expect(answer.Invoices).toHaveLength(30);
    expect(answer.Invoices?.[0]).toHaveProperty('LineItems');
  });

  test('without a page there are no line items and no pagination', async () => {
    const answer = await read(ask('/Invoices'));
    expect(answer.pagination).toBeUndefined();
    expect(answer.Invoices).toHaveLength(130);
    expect(answer.Invoices?.[0]).not.toHaveProperty('LineItems');
  });

  test('where and order', async () => {
    const where = `Status=="AUTHORISED" AND Contact.ContactID==Guid("${contact.ContactID}")`;
    const query = new URLSearchParams({ where, order: 'Date DESC' });
    const { Invoices = [] } = await read(ask(`/Invoices?${query}`));
    expect(Invoices.length).toBeGreaterThan(2);
    for (const invoice of Invoices) {
      expect(invoice).toMatchObject({ Status: 'AUTHORISED', Contact: contact });
    }
    const days = Invoices.map((invoice) => String(invoice['DateString']));
    expect(days).toEqual(days.toSorted().reverse());
  });

  test.each([
    ['where', 'Total>100'],
    ['where', 'Status=="PAID" OR Status=="DRAFT"'],
    ['where', ''],
    ['order', 'Colour'],
    ['order', 'constructor'],
  ])('%s %j is not understood', async (name, value) => {
    const answer = await ask(`/Invoices?${new URLSearchParams({ [name]: value })}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ ErrorNumber: 16, Type: 'QueryParseException' });
  });

  test('a parameter that it does not know is not ignored', async () => {
    expect((await ask('/Invoices?searchTerm=oak')).status).toBe(501);
  });
});

describe('one invoice', () => {
  test('an unknown id is not found, in plain text', async () => {
    const answer = await ask('/Invoices/00000004-0000-4000-8000-999999999999');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/plain');
  });

  test('a path outside the base is not found', async () => {
    const { pathname, origin } = new URL(server.url);
    const headers = {
      authorization: `Bearer ${server.accessToken}`,
      'xero-tenant-id': server.organisation.OrganisationID,
    };
    expect((await fetch(`${origin}/Invoices`, { headers })).status).toBe(404);
    expect((await fetch(`${origin}${pathname}er/Invoices`, { headers })).status).toBe(404);
  });

  test('totals, number and MS dates are worked out on creation, limits counted', async () => {
    const line = { Quantity: 2.5, UnitAmount: 10.01, AccountCode: '200' };
    const LineItems = [line, { UnitAmount: 3, AccountCode: '610' }];
    const invoice = { Type: 'ACCREC', Contact: contact, Date: '2026-02-28', LineItems };
    const answer = await ask('/Invoices', {}, { Invoices: [invoice] });
    expect(Number(answer.headers.get('x-daylimit-remaining'))).toBeLessThan(5000);
    const [created] = ((await answer.json()) as Body).Invoices ?? [];
    expect(created).toMatchObject({
      ...{ InvoiceNumber: 'INV-0131', Status: 'DRAFT', Date: '/Date(1772236800000+0000)/' },
      ...{ SubTotal: 28.03, TotalTax: 3.75, Total: 31.78, AmountDue: 31.78 },
    });
    expect(await read(ask(`/Invoices/${created?.['InvoiceID']}`))).toMatchObject({
      Invoices: [created],
    });
  });

  test('an invoice with tax in its amounts', async () => {
    const LineItems = [{ UnitAmount: 115, AccountCode: '200' }];
    const invoice = { Type: 'ACCREC', Contact: contact, LineAmountTypes: 'Inclusive', LineItems };
    const { Invoices } = await read(ask('/Invoices', {}, { Invoices: [invoice] }));
    expect(Invoices?.[0]).toMatchObject({ SubTotal: 100, TotalTax: 15, Total: 115 });
  });

  test.each([
    [
      'an unknown account code',
      { LineItems: [{ AccountCode: '999' }] },
      "account with the code '999'",
    ],
    ['no contact', { Contact: undefined }, 'no contact'],
    ['an unknown contact', { Contact: { ContactID: 'x' } }, "no contact 'x'"],
    ['an approved invoice without lines', { Status: 'AUTHORISED' }, 'needs a line'],
    ['a day that is none', { Date: '2026-13-01' }, 'not a day'],
  ])('%s is refused and nothing is saved', async (_, change, reason) => {
    const before = server.organisation.invoices.length;
    const input = { Type: 'ACCREC', Contact: contact, ...change };
    const answer = await ask('/Invoices', {}, { Invoices: [input] });
    expect(answer.status).toBe(400);
    const body = (await answer.json()) as Body;
    expect(body).toMatchObject({ ErrorNumber: 10, Type: 'ValidationException' });
    expect(body.Elements?.[0]).toMatchObject({ Type: 'ACCREC', HasErrors: true });
    expect(JSON.stringify(body.Elements?.[0]['ValidationErrors'])).toContain(reason);
    expect(server.organisation.invoices).toHaveLength(before);
  });
});
