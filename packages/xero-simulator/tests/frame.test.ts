import { describe, expect, test } from 'vitest';
import { createSimulator } from '../src/index.ts';

const json = { accept: 'application/json' };

describe('a call to an API', () => {
  test('passes with a token, a tenant and a scope, and tells what is left of the limits', async () => {
    const simulator = createSimulator();
    const { accessToken, tenantId } = simulator.session();
    const headers = {
      ...json,
      authorization: `Bearer ${await accessToken()}`,
      'xero-tenant-id': tenantId,
    };
    const response = await simulator.fetch('https://api.xero.com/api.xro/2.0/Invoices', {
      headers,
    });
    expect(response.headers.get('x-minlimit-remaining')).toBe('59');
    expect(simulator.requests[0]).toMatchObject({ operationId: 'getInvoices', tenantId });
  });
});
