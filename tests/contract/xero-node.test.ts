/**
 * Xero's own client for Node, as npm has it, works against the simulator: one more witness that the
 * simulator is like Xero, and of where that client differs from ours.
 *
 * Its API classes get the base URL where the simulator listens. The addresses of the identity service
 * and the connections are fixed in its code, so that msw leads those to the same simulator.
 */
import { createSimulator, type Simulator } from '@acme/xero-simulator';
import { handlers } from '@acme/xero-simulator/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Invoice, LineAmountTypes, XeroClient } from 'xero-node';
// Of its models, the package exports those of accounting alone.
import { Employee as NzEmployee } from 'xero-node/dist/gen/model/payroll-nz/employee.js';
import { Employee as UkEmployee } from 'xero-node/dist/gen/model/payroll-uk/employee.js';

const scopes = [
  ...['openid', 'profile', 'email', 'offline_access', 'accounting.invoices'],
  ...['accounting.contacts', 'accounting.attachments', 'accounting.settings.read'],
  ...['projects', 'payroll.employees'],
];

const person = {
  firstName: 'Ada',
  lastName: 'Byron',
  dateOfBirth: '1990-05-17',
  email: 'ada@bench.example',
  startDate: '2026-10-01',
};

// openid-client compares tokens with the machine's clock.
const simulator: Simulator = createSimulator({ clock: 'machine' });
const interceptor = setupServer(...handlers(simulator));
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ url, close } = await simulator.listen());
  interceptor.listen({ onUnhandledFrame: 'bypass' });
});
afterEach(() => simulator.reset());
afterAll(async () => {
  interceptor.close();
  await close();
});

function newClient(): XeroClient {
  const { clientId, clientSecret = '', redirectUri = '' } = simulator.credentials('web');
  const redirectUris = [redirectUri];
  const client = new XeroClient({ clientId, clientSecret, redirectUris, scopes, state: 'ours' });
  client.accountingApi.basePath = `${url}/api.xro/2.0`;
  client.projectApi.basePath = `${url}/projects.xro/2.0`;
  client.payrollUKApi.basePath = `${url}/payroll.xro/2.0`;
  client.payrollNZApi.basePath = `${url}/payroll.xro/2.0`;
  return client;
}

async function loggedIn(): Promise<{ client: XeroClient; tenantId: string }> {
  const client = newClient();
  const organisations = ['Kauri Joinery', 'Thames Cycles'];
  const back = await simulator.authorize(await client.buildConsentUrl(), { organisations });
  await client.apiCallback(back);
  return { client, tenantId: simulator.organisations[0]?.tenantId ?? '' };
}

async function draft(client: XeroClient, tenantId: string): Promise<Invoice> {
  const { body } = await client.accountingApi.getContacts(tenantId);
  const { contactID = '' } = body.contacts?.[0] ?? {};
  return {
    type: Invoice.TypeEnum.ACCREC,
    contact: { contactID },
    date: '2026-11-02',
    dueDate: '2026-11-30',
    lineAmountTypes: LineAmountTypes.Exclusive,
    reference: 'xero-node',
    lineItems: [{ description: 'Oak shelf', quantity: 3, unitAmount: 185, accountCode: '200' }],
  };
}

describe('xero-node 20 works against the simulator', () => {
  test('consent URL, callback with a verified id token, refresh, revocation', async () => {
    const { client } = await loggedIn();
    const first = client.readTokenSet();
    expect(first.claims()).toMatchObject({ email: 'ana@demo.example' });
    expect(first.expired()).toBe(false);
    const second = await client.refreshToken();
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    await client.revokeToken();
    expect(simulator.requests.at(-1)).toMatchObject({ operationId: 'revocation', status: 200 });
  });

  test('a refresh without discovery, by client id and secret', async () => {
    const { client } = await loggedIn();
    const { clientId, clientSecret = '' } = simulator.credentials('web');
    const { access_token: first, refresh_token: refreshToken = '' } = client.readTokenSet();
    const renewed = await client.refreshWithRefreshToken(clientId, clientSecret, refreshToken);
    expect(renewed.access_token).not.toBe(first);
  });

  test('tenants with the details of their organisations, and disconnecting one', async () => {
    const { client } = await loggedIn();
    const tenants = await client.updateTenants();
    expect(tenants.map(({ orgData }) => orgData?.name).sort()).toEqual([
      'Kauri Joinery',
      'Thames Cycles',
    ]);
    await client.disconnect(tenants[0].id);
    expect(await client.updateTenants(false)).toHaveLength(1);
  });

  test('invoices: a list with filter, order and page; created, read one by one, changed', async () => {
    const { client, tenantId } = await loggedIn();
    const { accountingApi: api } = client;
    const where = 'Type=="ACCREC" AND Status=="AUTHORISED"';
    const listed = await api.getInvoices(
      ...([tenantId, undefined, where, 'DueDate ASC'] as const),
      ...([undefined, undefined, undefined, undefined, 1] as const),
    );
    expect(listed.body.invoices?.length).toBeGreaterThan(5);
    expect(listed.body.pagination?.page).toBe(1);

    const created = await api.createInvoices(tenantId, {
      invoices: [await draft(client, tenantId)],
    });
    const [invoice] = created.body.invoices ?? [];
    expect(invoice).toMatchObject({ status: 'DRAFT', subTotal: 555, totalTax: 83.25 });
    const { invoiceID = '' } = invoice ?? {};
    const read = await api.getInvoice(tenantId, invoiceID);
    expect(read.body.invoices?.[0]).toMatchObject({ invoiceID, total: 638.25 });

    const status = Invoice.StatusEnum.AUTHORISED;
    const changed = await api.updateInvoice(tenantId, invoiceID, { invoices: [{ status }] });
    expect(changed.body.invoices?.[0]).toMatchObject({ status: 'AUTHORISED', amountDue: 638.25 });
  });

  test('a batch in which one invoice is refused', async () => {
    const { client, tenantId } = await loggedIn();
    const good = await draft(client, tenantId);
    const bad = { ...good, lineItems: [{ description: 'x', unitAmount: 1, accountCode: '999' }] };
    const invoices = { invoices: [good, bad] };
    const { body } = await client.accountingApi.createInvoices(tenantId, invoices, false);
    expect(body.invoices?.map(({ hasErrors }) => hasErrors ?? false)).toEqual([false, true]);
    expect(body.invoices?.[1]?.validationErrors?.[0]?.message).toContain('999');
  });

  test('contacts: created and found', async () => {
    const { client, tenantId } = await loggedIn();
    const { accountingApi: api } = client;
    await api.createContacts(tenantId, { contacts: [{ name: 'Oak & "Sons"' }] });
    const { body } = await api.getContacts(tenantId, undefined, 'Name.StartsWith("Oak")');
    expect(body.contacts?.map(({ name }) => name)).toEqual(['Oak & "Sons"']);
  });

  test('an attachment comes back byte for byte, and a PDF is one', async () => {
    const { client, tenantId } = await loggedIn();
    const { accountingApi: api } = client;
    const created = await api.createInvoices(tenantId, {
      invoices: [await draft(client, tenantId)],
    });
    const { invoiceID = '' } = created.body.invoices?.[0] ?? {};
    const pdf = await api.getInvoiceAsPdf(tenantId, invoiceID);
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
    const sent = Buffer.from(pdf.body);
    await api.createInvoiceAttachmentByFileName(tenantId, invoiceID, 'as sent #1.pdf', sent);
    const received = await api.getInvoiceAttachmentByFileName(
      ...([tenantId, invoiceID, 'as sent #1.pdf', 'application/pdf'] as const),
    );
    expect(Buffer.from(received.body).equals(sent)).toBe(true);
  });

  test('projects: created, read, listed', async () => {
    const { client, tenantId } = await loggedIn();
    const { contact } = await draft(client, tenantId);
    const { projectApi: api } = client;
    const contactId = contact?.contactID ?? '';
    const created = await api.createProject(tenantId, { contactId, name: 'Shelves' });
    const { projectId = '' } = created.body;
    const read = await api.getProject(tenantId, projectId);
    expect(read.body).toMatchObject({ projectId, name: 'Shelves', contactId });
    const { body } = await api.getProjects(tenantId);
    expect(body.items?.map(({ name }) => name)).toContain('Shelves');
  });

  test('employees of UK payroll: created, read, listed', async () => {
    const { client } = await loggedIn();
    const { payrollUKApi: api } = client;
    const tenantId = simulator.organisations[2]?.tenantId ?? '';
    const gender = UkEmployee.GenderEnum.F;
    const address = { addressLine1: '1 Bench Lane', city: 'Harbour', postCode: 'SW1A 1AA' };
    const created = await api.createEmployee(tenantId, { ...person, title: 'Ms', gender, address });
    const { employeeID = '' } = created.body.employee ?? {};
    const read = await api.getEmployee(tenantId, employeeID);
    expect(read.body.employee).toMatchObject({ employeeID, firstName: 'Ada' });
    const { body } = await api.getEmployees(tenantId);
    expect(body.employees?.map((one) => one.employeeID)).toContain(employeeID);
  });

  test('employees of NZ payroll: created, read, listed', async () => {
    const { client, tenantId } = await loggedIn();
    const { payrollNZApi: api } = client;
    const gender = NzEmployee.GenderEnum.F;
    const address = { addressLine1: '1 Bench Lane', city: 'Harbour', postCode: '6011' };
    const created = await api.createEmployee(tenantId, {
      ...{ ...person, gender, title: 'Ms', address: { ...address, countryName: 'New Zealand' } },
    });
    const { employeeID = '' } = created.body.employee ?? {};
    const read = await api.getEmployee(tenantId, employeeID);
    expect(read.body.employee).toMatchObject({ employeeID, firstName: 'Ada' });
    const { body } = await api.getEmployees(tenantId);
    expect(body.employees?.map((one) => one.employeeID)).toContain(employeeID);
  });
});

describe('where xero-node 20 is wrong', () => {
  test('days are declared as text and come as Date objects, at midnight UTC', async () => {
    const { client, tenantId } = await loggedIn();
    const invoices = { invoices: [await draft(client, tenantId)] };
    const { body } = await client.accountingApi.createInvoices(tenantId, invoices);
    const declared: string | undefined = body.invoices?.[0]?.date;
    expect(declared).toEqual(new Date('2026-11-02T00:00:00Z'));
  });

  test('what it throws is no Error but a text, JSON, and has to be parsed', async () => {
    const { client } = await loggedIn();
    const refused: unknown = await client.accountingApi
      .getInvoices('not-a-tenant')
      .catch((reason: unknown) => reason);
    expect(refused).toBeTypeOf('string');
    expect(JSON.parse(String(refused))).toMatchObject({ response: { statusCode: 403 } });
  });

  test('a lost answer is neither repeated nor told from a refusal, and trying again duplicates', async () => {
    const { client, tenantId } = await loggedIn();
    const { accountingApi: api } = client;
    const invoices = { invoices: [await draft(client, tenantId)] };
    simulator.faults.add({ kind: 'drop-answer', match: { operationId: 'createInvoices' } });
    await expect(api.createInvoices(tenantId, invoices)).rejects.toBeTypeOf('string');
    await api.createInvoices(tenantId, invoices);
    const { body } = await api.getInvoices(tenantId, undefined, 'Reference=="xero-node"');
    expect(body.invoices).toHaveLength(2);
  });

  test('a rate limit is not waited for', async () => {
    const { client, tenantId } = await loggedIn();
    simulator.faults.add({ kind: 'rate-limit', match: { operationId: 'getContacts' } });
    const refused = client.accountingApi.getContacts(tenantId);
    await expect(
      refused.catch((reason: unknown) => JSON.parse(String(reason))),
    ).resolves.toMatchObject({ response: { statusCode: 429, headers: { 'retry-after': '1' } } });
  });

  test('a token that has ended is not renewed', async () => {
    const { client, tenantId } = await loggedIn();
    await simulator.clock.advance(31 * 60_000);
    const refused = client.accountingApi.getContacts(tenantId);
    await expect(
      refused.catch((reason: unknown) => JSON.parse(String(reason))),
    ).resolves.toMatchObject({ response: { statusCode: 401 } });
  });

  test('a login has neither PKCE nor a nonce', async () => {
    const { searchParams } = new URL(await newClient().buildConsentUrl());
    expect(searchParams.get('state')).toBe('ours');
    expect(searchParams.has('code_challenge')).toBe(false);
    expect(searchParams.has('nonce')).toBe(false);
  });

  test('saved tokens cannot be refreshed before `initialize()`, and the error does not say so', async () => {
    const { client } = await loggedIn();
    const restarted = newClient();
    restarted.setTokenSet(client.readTokenSet());
    await expect(restarted.refreshToken()).rejects.toThrow(TypeError);
    await restarted.initialize();
    await expect(restarted.refreshToken()).resolves.toHaveProperty('refresh_token');
  });

  test('a custom connection’s scopes go out under a name that OAuth does not have, and count for nothing', async () => {
    const { clientId, clientSecret = '' } = simulator.credentials('custom-connection');
    const wanted = ['accounting.contacts.read'];
    const grantType = 'client_credentials';
    const client = new XeroClient({ clientId, clientSecret, grantType, scopes: wanted });
    const { scope = '' } = await client.getClientCredentialsToken();
    const sent = new URLSearchParams(simulator.requests.at(-1)?.text);
    expect([sent.get('scopes'), sent.get('scope')]).toEqual([wanted[0], null]);
    expect(scope.split(' ').length).toBeGreaterThan(wanted.length);
  });
});
