import { describe, expect, test } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { findOperation } from '../../src/api/routes.ts';
import { demoOrganisations } from '../../src/world/people.ts';

const uuid = '0f2a3c4d-1111-4222-8333-444455556666';

test('all 477 operations are found by their own path', () => {
  expect(operations).toHaveLength(477);
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      /id$/i.test(name) ? uuid : 'some%20name',
    );
    const organisation = demoOrganisations.find(
      ({ countryCode }) => countryCode === (operation.table.country ?? 'NZ'),
    );
    const request = {
      method: operation.method,
      path,
      accept: /AsPdf$/.test(operation.operationId) ? 'application/pdf' : null,
    };
    const match = findOperation(request, organisation);
    expect(match?.operation.operationId, `${operation.method} ${operation.path}`).toBe(
      operation.operationId,
    );
    for (const [name, value] of Object.entries(match?.params ?? {})) {
      expect(value).toBe(/id$/i.test(name) ? uuid : 'some name');
    }
  }
});

describe('what shares a path is told apart', () => {
  const find = (path: string, country = 'NZ', accept: string | null = null, method = 'GET') =>
    findOperation(
      { method, path, accept },
      demoOrganisations.find(({ countryCode }) => countryCode === country),
    );

  test('by the country of the organisation', () => {
    const families = ['AU', 'NZ', 'GB'].map(
      (country) => find('/payroll.xro/2.0/Timesheets', country)?.operation.table.family,
    );
    expect(families).toEqual(['payroll-au-v2', 'payroll-nz', 'payroll-uk']);
  });

  test('by the look of the value', () => {
    const ids = [uuid, 'ACME'].map(
      (value) => find(`/api.xro/2.0/Contacts/${value}`)?.operation.operationId,
    );
    expect(ids).toEqual(['getContact', 'getContactByContactNumber']);
  });

  test('by Accept, where it asks for a PDF', () => {
    const path = `/api.xro/2.0/Invoices/${uuid}`;
    expect(find(path, 'NZ', 'application/pdf')?.operation.operationId).toBe('getInvoiceAsPdf');
    expect(find(path)?.operation.operationId).toBe('getInvoice');
  });
});

test('letters’ case and a slash at the end do not matter', () => {
  const request = { method: 'GET', path: '/API.XRO/2.0/invoices/', accept: null };
  expect(findOperation(request, undefined)?.operation.operationId).toBe('getInvoices');
});
