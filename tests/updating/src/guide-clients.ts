import { createAccountingClient, type XeroSession } from '@acme/xero-accounting';
import { createPayrollUkClient } from '@acme/xero-payroll-uk';

// What the examples of the guide take for granted.

export const session: XeroSession = { accessToken: async () => 'a-token', tenantId: 'a-tenant' };

export const accounting: ReturnType<typeof createAccountingClient> =
  createAccountingClient(session);
export const payroll: ReturnType<typeof createPayrollUkClient> = createPayrollUkClient(session);

export const invoiceId = 'i1';
export const employeeId = 'e1';
