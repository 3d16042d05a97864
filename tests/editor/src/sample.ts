/** A user's file: the accounting client, and one line to work on. */
export function accountingFile(line: string): string {
  return `import { compileWhere, createAccountingClient, type Invoice, type InvoiceInput, type InvoiceWhere, type RawWhere, toInput, XeroFilterError } from '@acme/xero-accounting';

const accounting = createAccountingClient({ accessToken: async () => 'token', tenantId: 'tenant' });
declare const invoice: Invoice;
declare const input: InvoiceInput;

${line}
`;
}

/** A user's file: the Australian payroll client, and one line to work on. */
export function payrollAuFile(line: string): string {
  return `import { createPayrollAuClient } from '@acme/xero-payroll-au';

const payroll = createPayrollAuClient({ accessToken: async () => 'token', tenantId: 'tenant' });

${line}
`;
}

/** A user's file: the UK payroll client, and one line to work on. */
export function payrollUkFile(line: string): string {
  return `import { createPayrollUkClient, type Employee, type EmployeeInput } from '@acme/xero-payroll-uk';

const payroll = createPayrollUkClient({ accessToken: async () => 'token', tenantId: 'tenant' });
declare const employee: Employee;
declare const input: EmployeeInput;

${line}
`;
}

/** A user's file: the projects client, and one line to work on. */
export function projectsFile(line: string): string {
  return `import { createProjectsClient, type Project, type ProjectCreateOrUpdate } from '@acme/xero-projects';

const projects = createProjectsClient({ accessToken: async () => 'token', tenantId: 'tenant' });
declare const project: Project;
declare const input: ProjectCreateOrUpdate;

${line}
`;
}

/** A user's file: openapi-fetch's own client, whose every call names a path. */
export function rawFile(line: string): string {
  return `import { createRawClient } from '@acme/xero-accounting/raw';

const client = createRawClient({ accessToken: async () => 'token', tenantId: 'tenant' });

${line}
`;
}

/** A user's file: which scopes an app asks for, and one line to work on. */
export function scopesFile(line: string): string {
  return `import { scopesFor, type XeroScope, xeroScopes } from '@acme/xero-auth/scopes';
import { scopes as accounting } from '@acme/xero-accounting/scopes';
import { scopes as projects } from '@acme/xero-projects/scopes';

${line}
`;
}

/** A user's file: xero-node's client, and one line to work on. */
export function xeroNodeFile(line: string): string {
  return `import { XeroClient } from 'xero-node';

const xero = new XeroClient();

${line}
`;
}
