import { type AccountingClient, createAccountingClient } from '@acme/xero-accounting';
import { isXeroError, XeroApiError, XeroDecodeError, XeroInputError } from '@acme/xero-core';
import { describe, expect, it } from 'vitest';
import { createClients } from './src/clients.ts';
import { id1 } from './src/golden/golden.ts';
import { type PreparedAnswer, recordingFetch, type SentRequest } from './src/wire.ts';

function accountingWith(answer: PreparedAnswer): {
  accounting: AccountingClient;
  sent: SentRequest[];
} {
  const { fetch, sent } = recordingFetch(answer);
  return { accounting: createClients({ fetch }).accounting, sent };
}

function json(body: unknown, status = 200): PreparedAnswer {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}

const oneInvoice = json({ Invoices: [{ InvoiceID: id1, Type: 'ACCREC' }] });

describe('a call is lazy', () => {
  it('sends nothing before it is awaited', async () => {
    const { accounting, sent } = accountingWith(oneInvoice);
    const call = accounting.invoices.get(id1);
    const list = accounting.invoices.list();
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toEqual([]);
    await call;
    await list;
    expect(sent).toHaveLength(2);
  });

  it('is sent once, however often it is awaited', async () => {
    const { accounting, sent } = accountingWith(oneInvoice);
    const call = accounting.invoices.get(id1);
    expect(await call).toBe(await call);
    await Promise.all([call, call.withResponse()]);
    expect(sent).toHaveLength(1);
  });
});

describe('withResponse()', () => {
  it('gives the value, the response and what is left of the limits', async () => {
    const { accounting } = accountingWith(oneInvoice);
    const { data, response, rateLimit } = await accounting.invoices.get(id1).withResponse();
    expect(data.InvoiceID).toBe(id1);
    expect(response.status).toBe(200);
    expect(rateLimit).toEqual({ minute: null, day: null, appMinute: null });
  });
});

describe('an answer that is no success', () => {
  it('is a typed error with status and operationId', async () => {
    const body = { Type: null, Title: 'Forbidden', Detail: 'AuthenticationUnsuccessful' };
    const { accounting } = accountingWith(json(body, 403));
    const error = await accounting.invoices.get(id1).then(undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(XeroApiError);
    expect(isXeroError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'XERO_API', status: 403, operationId: 'getInvoice' });
    expect(String(error)).not.toContain('an-access-token');
  });

  it('is no success for a download or an empty answer either', async () => {
    const { accounting } = accountingWith({ status: 404, contentType: 'text/plain', body: 'No.' });
    await expect(accounting.invoices.pdf(id1)).rejects.toMatchObject({
      status: 404,
      operationId: 'getInvoiceAsPdf',
    });
    await expect(accounting.items.delete(id1)).rejects.toBeInstanceOf(XeroApiError);
  });
});

describe('unwrapping one', () => {
  it.each([
    ['none', { Invoices: [] }],
    ['two', { Invoices: [{ InvoiceID: id1 }, { InvoiceID: id1 }] }],
    ['no list', { Contacts: [] }],
  ])('throws for %s', async (_, body) => {
    const { accounting } = accountingWith(json(body));
    await expect(accounting.invoices.get(id1)).rejects.toBeInstanceOf(XeroDecodeError);
  });
});

describe('unwrapping what stands under a key', () => {
  it.each([
    ['nothing', { problem: null }],
    ['null', { problem: null, employee: null }],
  ])('throws for %s', async (_, body) => {
    const { fetch } = recordingFetch(json(body));
    const call = createClients({ fetch })['payroll-uk'].employees.get(id1);
    await expect(call).rejects.toBeInstanceOf(XeroDecodeError);
  });
});

describe('a session without an organisation', () => {
  it('fails before anything is sent, unless it is a custom connection', async () => {
    const { fetch, sent } = recordingFetch(oneInvoice);
    const session = { accessToken: async () => 'an-access-token' };
    const homeless = createAccountingClient(session, { fetch });
    await expect(homeless.invoices.get(id1)).rejects.toBeInstanceOf(XeroInputError);
    expect(sent).toEqual([]);
    const custom = createAccountingClient({ ...session, customConnection: true }, { fetch });
    await custom.invoices.get(id1);
    expect(sent.map(({ headers }) => headers.get('xero-tenant-id'))).toEqual([null]);
  });
});

describe('an id that cannot be one', () => {
  it.each(['', ' ', '.', '..', undefined, null, 7, {}])(
    '%j is refused and sends nothing',
    async (id) => {
      const { accounting, sent } = accountingWith(oneInvoice);
      const { invoices } = accounting;
      await expect(invoices.get(id as string)).rejects.toThrow(XeroInputError);
      const byName = invoices.attachments.getByFileName(id1, id as string);
      await expect(byName).rejects.toThrow(XeroInputError);
      expect(sent).toEqual([]);
    },
  );
});

describe('what the SDK does not know', () => {
  it('survives: enum values, fields and nulls', async () => {
    const invoice = { InvoiceID: id1, Type: 'HOLOGRAM', Status: null, AcmeAddedLater: { a: [1] } };
    const { accounting } = accountingWith(json({ Invoices: [invoice], AcmeBeside: 1 }));
    expect(await accounting.invoices.get(id1)).toEqual(invoice);
  });
});
