import { execFileSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Api, messagesOf, openApi, sale } from './src/api.ts';

let api: Api;
let invoiceId: unknown;
beforeEach(async () => {
  api = await openApi();
  const Contact = { Name: 'Lantern', EmailAddress: 'mail@lantern.example' };
  invoiceId = (await api.put('Invoices', sale({ Contact }))).record()['InvoiceID'];
});

const file = new Uint8Array([0, 1, 2, 250, 255]);

function upload(name: string, more: { method?: string; query?: Record<string, string> } = {}) {
  const path = `Invoices/${invoiceId}/Attachments/${encodeURIComponent(name)}`;
  const headers = { 'content-type': 'image/png' };
  return api.send(more.method ?? 'PUT', path, { body: file, headers, query: more.query });
}

describe('attachments', () => {
  test('come back byte by byte, by id and by name', async () => {
    const { record } = await upload('receipt [1] #2.png', { query: { IncludeOnline: 'true' } });
    expect(record()).toMatchObject({
      FileName: 'receipt [1] #2.png',
      MimeType: 'image/png',
      ContentLength: 5,
      IncludeOnline: true,
    });
    for (const name of [record()['AttachmentID'], encodeURIComponent('receipt [1] #2.png')]) {
      const path = `Invoices/${invoiceId}/Attachments/${name}`;
      const { bytes, headers } = await api.get(path, {}, { accept: '*/*' });
      expect(bytes).toEqual(file);
      expect(headers.get('content-type')).toBe('image/png');
    }
    expect((await api.get(`Invoices/${invoiceId}`)).record()).toMatchObject({
      HasAttachments: true,
    });
  });

  test('of the same name replace each other', async () => {
    const { AttachmentID } = (await upload('a.png')).record();
    expect((await upload('a.png', { method: 'POST' })).record()).toMatchObject({ AttachmentID });
    expect((await api.get(`Invoices/${invoiceId}/Attachments`)).records()).toHaveLength(1);
  });

  test('are ten at most, with names that a file system takes', async () => {
    expect(messagesOf(await upload('a?.png'))[0]).toEqual([
      "The file name 'a?.png' has a character that is forbidden.",
    ]);
    for (let at = 0; at < 10; at += 1) expect((await upload(`${at}.png`)).status).toBe(200);
    expect((await upload('10.png')).status).toBe(400);
    expect((await upload('9.png')).status).toBe(200);
  });
});

test('history has what happened and the notes that were added, the newest first', async () => {
  await api.simulator.clock.advance(1000);
  const HistoryRecords = [{ Details: 'Called, no answer' }];
  await api.put(`Invoices/${invoiceId}/History`, { HistoryRecords });
  expect((await api.get(`Invoices/${invoiceId}/History`)).records()).toMatchObject([
    { Changes: 'Note', Details: 'Called, no answer', DateUTCString: '2026-11-02T09:00:01' },
    { Changes: 'Created' },
  ]);
  const long = { HistoryRecords: [{ Details: 'x'.repeat(2501) }] };
  expect((await api.put(`Invoices/${invoiceId}/History`, long)).status).toBe(400);
});

describe('a PDF', () => {
  const asPdf = { accept: 'application/pdf' };

  test('has the document in it', async () => {
    const { bytes, headers } = await api.get(`Invoices/${invoiceId}`, {}, asPdf);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
    expect(new TextDecoder('latin1').decode(bytes.slice(-6))).toContain('%%EOF');
  });

  test('is read by pdftotext', async ({ skip }) => {
    if (!hasPdfToText()) skip('pdftotext is not installed (apt-get install poppler-utils)');
    const { bytes } = await api.get(`Invoices/${invoiceId}`, {}, asPdf);
    const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
    expect(text).toContain('Work: 2 at 50, 100.00');
    expect(text).toContain('Total NZD 115.00');
    expect(text).toContain('To: Lantern');
  });

  test('is made of credit notes, quotes and purchase orders too; of nothing else', async () => {
    const LineItems = [{ Description: 'Work', UnitAmount: 1, AccountCode: '200' }];
    const Contact = { Name: 'Lantern' };
    const made = [
      ['CreditNotes', { Type: 'ACCRECCREDIT', Contact, LineItems }, 'CreditNoteID'],
      ['Quotes', { Contact, LineItems, Date: '2026-10-01' }, 'QuoteID'],
      ['PurchaseOrders', { Contact, LineItems }, 'PurchaseOrderID'],
    ] as const;
    for (const [collection, body, id] of made) {
      const record = (await api.put(collection, { [collection]: [body] })).record();
      const pdf = await api.get(`${collection}/${record[id]}`, {}, asPdf);
      expect(pdf.text.slice(0, 5)).toBe('%PDF-');
    }
  });
});

function hasPdfToText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('an invoice is emailed', () => {
  test('when it is approved, which marks it as sent', async () => {
    expect((await api.post(`Invoices/${invoiceId}/Email`, {})).status).toBe(204);
    expect((await api.get(`Invoices/${invoiceId}`)).record()).toMatchObject({
      SentToContact: true,
    });
  });

  test('not as a draft, nor to a contact without an address', async () => {
    const draft = (await api.put('Invoices', sale({ Status: 'DRAFT' }))).record();
    expect(messagesOf(await api.post(`Invoices/${draft['InvoiceID']}/Email`, {}))[0]).toEqual([
      'An invoice with status DRAFT cannot be emailed.',
    ]);
    const mute = (await api.put('Invoices', sale({ Contact: { Name: 'Mute' } }))).record();
    expect(messagesOf(await api.post(`Invoices/${mute['InvoiceID']}/Email`, {}))[0]).toEqual([
      'The contact of the invoice has no EmailAddress.',
    ]);
  });
});

test('an invoice has a page for the customer, a bill has none', async () => {
  const page = await api.get(`Invoices/${invoiceId}/OnlineInvoice`);
  expect(page.record()).toMatchObject({ OnlineInvoiceUrl: expect.stringContaining('https://') });
  const bill = (await api.put('Invoices', sale({ Type: 'ACCPAY' }))).record();
  expect((await api.get(`Invoices/${bill['InvoiceID']}/OnlineInvoice`)).status).toBe(400);
});
