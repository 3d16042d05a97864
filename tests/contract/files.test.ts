import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readApiTable } from './src/api-table.ts';
import { callMethod } from './src/call-method.ts';
import { createClients } from './src/clients.ts';
import { id1, id2 } from './src/golden/golden.ts';
import { fileName, pdfBytes } from './src/planned-body.ts';
import { startLoopbackServer } from './src/wire.ts';

const attached = [
  'accounts',
  'bankTransactions',
  'bankTransfers',
  'contacts',
  'creditNotes',
  'invoices',
  'manualJournals',
  'purchaseOrders',
  'quotes',
  'receipts',
  'repeatingInvoices',
];

const noted = [
  'bankTransactions',
  'bankTransfers',
  'batchPayments',
  'contacts',
  'creditNotes',
  'expenseClaims',
  'invoices',
  'items',
  'manualJournals',
  'overpayments',
  'payments',
  'prepayments',
  'purchaseOrders',
  'quotes',
  'receipts',
  'repeatingInvoices',
];

/** What only these show beside the document online. */
const online = ['creditNotes', 'invoices'];

const printed = ['creditNotes', 'invoices', 'purchaseOrders', 'quotes'];

const methods = readApiTable('accounting').map(({ path }) => path.join('.'));

const parentsWith = (ending: string): string[] =>
  methods.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const call = (client: object, name: string, values: readonly unknown[]): PromiseLike<unknown> =>
  callMethod(client, { family: 'accounting', path: name.split('.'), operationId: '' }, values);

describe('every parent that has them has all of them', () => {
  it.each(['list', 'get', 'getByFileName', 'upload', 'replace'])('attachments.%s', (method) => {
    expect(parentsWith(`.attachments.${method}`)).toEqual(attached);
  });

  it.each(['list', 'create', 'createMany'])('history.%s', (method) => {
    expect(parentsWith(`.history.${method}`)).toEqual(noted);
  });

  it('pdf', () => {
    expect(parentsWith('.pdf')).toEqual(printed);
  });
});

describe('over HTTP', () => {
  it.each(attached)('rows 52 and 55: a file attached to %s arrives whole', async (parent) => {
    await using server = await startLoopbackServer();
    const attachment = JSON.stringify({ Attachments: [{ FileName: fileName }] });
    server.answer = { status: 200, contentType: 'application/json', body: attachment };
    const { accounting } = createClients({ baseUrl: server.origin });
    const options = online.includes(parent) ? { includeOnline: true } : {};
    for (const method of ['upload', 'replace']) {
      const values = [id1, fileName, new Blob([pdfBytes]), options];
      await call(accounting, `${parent}.attachments.${method}`, values);
    }
    expect(server.sent.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    for (const { url, body, headers } of server.sent) {
      const { pathname, search } = new URL(url);
      expect(decodeURIComponent(pathname)).toMatch(new RegExp(`/${id1}/Attachments/`));
      expect(decodeURIComponent(pathname.split('/').at(-1) ?? '')).toBe(fileName);
      expect(search).toBe(online.includes(parent) ? '?IncludeOnline=true' : '');
      expect(sha256(body)).toBe(sha256(pdfBytes));
      expect(headers.get('content-type')).toBe('application/pdf');
    }
  });

  it.each(attached)('row 55: a file of %s is downloaded by its id, whole', async (parent) => {
    await using server = await startLoopbackServer();
    server.answer = { status: 200, contentType: 'application/pdf', body: pdfBytes };
    const { accounting } = createClients({ baseUrl: server.origin });
    for (const [method, name] of [
      ['get', id2],
      ['getByFileName', fileName],
    ] as const) {
      const values = [id1, name];
      const file = await call(accounting, `${parent}.attachments.${method}`, values);
      const { bytes } = file as { bytes(): Promise<Uint8Array> };
      expect(sha256(await bytes())).toBe(sha256(pdfBytes));
    }
  });

  it.each(printed)('row 56: the PDF of %s comes whole, in each way to read it', async (parent) => {
    await using server = await startLoopbackServer();
    server.answer = { status: 200, contentType: 'application/pdf', body: pdfBytes };
    const client = createClients({ baseUrl: server.origin });
    const pdf = () => client.accounting[parent as 'invoices'].pdf(id1);
    const bytes = await (await pdf()).bytes();
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 4))).toBe('%PDF');
    const blob = await (await pdf()).blob();
    expect(blob.type).toBe('application/pdf');
    const streamed = await new Response((await pdf()).stream()).arrayBuffer();
    for (const content of [bytes, await blob.arrayBuffer(), streamed]) {
      expect(sha256(new Uint8Array(content))).toBe(sha256(pdfBytes));
    }
    expect(server.sent.every(({ headers }) => headers.get('accept') === 'application/pdf')).toBe(
      true,
    );
  });
});
