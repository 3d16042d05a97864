import { createPayrollAuClient, type Employee, type EmployeeInput } from '@acme/xero-payroll-au';
import { createRawClient } from '@acme/xero-payroll-au/raw';
import { scopes } from '@acme/xero-payroll-au/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const payroll = createPayrollAuClient(session);
const employee: EmployeeInput = { FirstName: 'Ann', LastName: 'Lee', DateOfBirth: '1990-01-31' };

export async function use(): Promise<Employee> {
  const { items } = await payroll.employees.list({ page: 1 });
  await payroll.employees.get(items[0]?.EmployeeID ?? '');
  return await payroll.employees.create(employee);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['employees.list'];
