/**
 * Every shape in which Xero's API families refuse, as the simulator gives it and the SDK reads it: by
 * what a client does wrongly where that is enough, and by a fault where it is not.
 */
import { createAccountingClient } from '@acme/xero-accounting';
import { createAppStoreClient } from '@acme/xero-app-store';
import { createAssetsClient } from '@acme/xero-assets';
import { createBankfeedsClient } from '@acme/xero-bankfeeds';
import { XeroHighVolumeError, XeroValidationError } from '@acme/xero-core';
import { createFilesClient } from '@acme/xero-files';
import { createFinanceClient } from '@acme/xero-finance';
import { createPayrollAuClient } from '@acme/xero-payroll-au';
import { createPayrollNzClient } from '@acme/xero-payroll-nz';
import { createPayrollUkClient } from '@acme/xero-payroll-uk';
import { createProjectsClient } from '@acme/xero-projects';
import { createSimulator } from '@acme/xero-simulator';
import { beforeEach, describe, expect, test } from 'vitest';
import { refusalsOf } from './src/refusals.ts';

const simulator = createSimulator();
const { fetch, clock } = simulator;
const options = { fetch, clock, retries: 0 };
const session = simulator.session();
const accounting = createAccountingClient(session, options);

const refusals = refusalsOf(simulator);

beforeEach(() => simulator.reset());

const unknownId = '0f5f1b5e-6d1d-4b7e-9f6c-3a1d2b4c5d6e';

describe('400, in the shape of each family', () => {
  test('accounting: elements with their validation errors', async () => {
    const { items } = await accounting.contacts.list();
    const error = await refusals.of(() =>
      accounting.invoices.create({
        Type: 'ACCREC',
        Status: 'AUTHORISED',
        Date: '2026-11-02',
        DueDate: '2026-11-30',
        Contact: { ContactID: items[0]?.ContactID },
        LineItems: [{ Description: 'Shelf', Quantity: 1, UnitAmount: 5, AccountCode: '999' }],
      }),
    );
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.body).toMatchObject({ ErrorNumber: 10, Elements: [{ ValidationErrors: [{}] }] });
    expect(error.validationErrors).toMatchObject([
      { elementIndex: 0, message: expect.stringContaining('999') },
    ]);
  });

  test('accounting: a row of a batch whose others are done', async () => {
    const { ok, failed } = await accounting.contacts.createMany([
      { Name: 'Tui Timber' },
      { Name: '' },
    ]);
    expect(ok.map(({ index }) => index)).toEqual([0]);
    expect(failed.map(({ index }) => index)).toEqual([1]);
  });

  test('accounting: a body that cannot be read, and the place in it', async () => {
    const error = await refusals.of(() =>
      accounting.contacts.create({
        Name: 'Tui',
        ContactPersons: [{ IncludeInEmails: 'maybe' as unknown as boolean }],
      }),
    );
    expect(error.body).toMatchObject({ ErrorNumber: 14, Type: 'PostDataInvalidException' });
    expect(error.validationErrors).toMatchObject([
      { elementIndex: 0, field: 'ContactPersons[0].IncludeInEmails' },
    ]);
  });

  test('accounting: a filter that cannot be read', async () => {
    const error = await refusals.of(() => accounting.contacts.list({ where: 'Nme == "Tui"' }));
    expect(error.body).toMatchObject({ ErrorNumber: 16, Type: 'QueryParseException' });
    expect(error.message).toContain("No property or field 'Nme' exists");
  });

  test('accounting: a filter that is too slow for very many records', async () => {
    const where = { Name: { contains: 'Tui' } };
    const error = await refusals.by({ kind: 'high-volume' }, () =>
      accounting.contacts.list({ where }),
    );
    expect(error).toBeInstanceOf(XeroHighVolumeError);
    expect(error.message).toContain('not filtering Contacts efficiently');
    expect(error).toMatchObject({ slowParts: [{ field: 'Name' }] });
  });

  test('payroll AU: a number, a type and a message', async () => {
    const au = createPayrollAuClient(
      simulator.session({ organisation: 'Banksia Bakery' }),
      options,
    );
    const error = await refusals.of(() =>
      au.timesheets.create({ StartDate: '2026-10-19' } as never),
    );
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.body).toMatchObject({ Type: 'PostDataInvalidException' });
    expect(error.validationErrors).toMatchObject([{ field: 'EmployeeID' }]);
  });

  test.each([
    ['NZ', createPayrollNzClient(session, options)],
    ['UK', createPayrollUkClient(simulator.session({ organisation: 'Thames Cycles' }), options)],
  ])('payroll %s: a problem with its invalid fields', async (_, payroll) => {
    const error = await refusals.of(() =>
      payroll.timesheets.create({ payrollCalendarID: unknownId } as never),
    );
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.body).toMatchObject({
      httpStatusCode: 'BadRequest',
      problem: { status: 400, invalidFields: [{ name: 'employeeID' }] },
    });
    expect(error.validationErrors).toMatchObject([{ field: 'employeeID' }]);
  });

  test('projects: the state of a model', async () => {
    const projects = createProjectsClient(session, options);
    const error = await refusals.of(() => projects.projects.create({} as never));
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.body).toMatchObject({ modelState: { 'model.name': [expect.any(String)] } });
    expect(error.validationErrors).toMatchObject([{ field: 'model.name' }]);
  });

  test('files: a list', async () => {
    const files = createFilesClient(session, options);
    const error = await refusals.of(() =>
      files.files.uploadToFolder(unknownId, 'a.pdf', new Uint8Array(1)),
    );
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.body).toEqual([
      { type: 'Validation', title: 'Validation failure', detail: expect.any(String) },
    ]);
    expect(error.validationErrors).toMatchObject([{ message: expect.stringContaining(unknownId) }]);
  });

  test('assets: errors of fields', async () => {
    const assets = createAssetsClient(session, options);
    const error = await refusals.of(() => assets.assets.create({} as never));
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.body).toMatchObject({ fieldValidationErrors: [{ fieldName: 'assetName' }] });
    expect(error.validationErrors).toMatchObject([{ field: 'assetName' }]);
  });

  test('finance: a problem', async () => {
    const finance = createFinanceClient(session, options);
    const statements = () => finance.bankStatementsPlus.statements({} as never);
    const error = await refusals.of(statements);
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.body).toMatchObject({ type: 'invalid-request', status: 400 });
    expect(error.validationErrors).toMatchObject([
      { message: expect.stringContaining('required') },
    ]);
  });

  test('bank feeds: a problem, or a refusal of one item among others', async () => {
    const bankfeeds = createBankfeedsClient(session, options);
    const sent = { accountToken: 'a', currency: 'NZD', accountType: 'BANK' } as const;
    const create = () => bankfeeds.feedConnections.create(sent);
    const error = await refusals.by({ kind: 'validation', message: 'No such country' }, create);
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.validationErrors).toEqual([{ message: 'No such country' }]);

    const reason = { type: 'invalid-country-specified', status: 400, detail: 'No such country' };
    const items = [
      { ...sent, id: unknownId, status: 'PENDING' },
      { ...sent, status: 'REJECTED', error: reason },
    ];
    simulator.faults.add({ kind: 'answer', answer: { status: 202, body: { items } } });
    const { ok, failed } = await bankfeeds.feedConnections.createMany([sent, sent]);
    expect(ok.map(({ index }) => index)).toEqual([0]);
    expect(failed.map(({ index }) => index)).toEqual([1]);
  });

  test('app store: a problem', async () => {
    const token = () => appToken();
    const appStore = createAppStoreClient({ accessToken: token }, options);
    const error = await refusals.by({ kind: 'validation', message: 'Too late' }, () =>
      appStore.subscriptions.get(unknownId),
    );
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.validationErrors).toEqual([{ message: 'Too late' }]);
  });

  test.each([
    ['accounting', accounting.contacts.list],
    ['projects', createProjectsClient(session, options).projects.list],
    ['files', createFilesClient(session, options).folders.list],
    ['assets', createAssetsClient(session, options).assetTypes.list],
    ['payroll NZ', createPayrollNzClient(session, options).employees.list],
  ])('%s: any reason, on demand', async (_, list) => {
    const told = { kind: 'validation', message: 'Not today', field: 'name' } as const;
    const error = await refusals.by(told, () => list());
    expect(error).toBeInstanceOf(XeroValidationError);
    expect(error.validationErrors.map(({ message }) => message)).toEqual(['Not today']);
  });
});

async function appToken(): Promise<string> {
  const { clientId, clientSecret = '' } = simulator.credentials('web');
  const response = await fetch('https://identity.xero.com/connect/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'marketplace.billing',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}
