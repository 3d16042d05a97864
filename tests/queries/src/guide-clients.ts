import { createAccountingClient } from '@acme/xero-accounting';
import { createLimiter, type Limiter } from '@acme/xero-core';
import { createPayrollAuClient } from '@acme/xero-payroll-au';
import { createPayrollNzClient } from '@acme/xero-payroll-nz';
import { createPayrollUkClient } from '@acme/xero-payroll-uk';
import { createProjectsClient } from '@acme/xero-projects';
import { session as recorded } from './recorder.ts';

// What the examples of the guide take for granted.

/** Together the examples call more than Xero allows in a minute. */
export const session: typeof recorded & { readonly limiter: Limiter } = {
  ...recorded,
  limiter: createLimiter({ perMinute: 1_000 }),
};

export const accounting: ReturnType<typeof createAccountingClient> =
  createAccountingClient(session);
export const payrollAu: ReturnType<typeof createPayrollAuClient> = createPayrollAuClient(session);
export const payrollNz: ReturnType<typeof createPayrollNzClient> = createPayrollNzClient(session);
export const payrollUk: ReturnType<typeof createPayrollUkClient> = createPayrollUkClient(session);
export const projects: ReturnType<typeof createProjectsClient> = createProjectsClient(session);

export const id = '0f6d1b5e-3c1a-4f6e-9b1c-5b8f9f1d2e3a';

/** What the examples told since it was last emptied. */
export const reported: string[] = [];

export function report(text: string): void {
  reported.push(text);
}
