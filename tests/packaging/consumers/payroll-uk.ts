import { createPayrollUkClient, type Employee, type EmployeeInput } from '@acme/xero-payroll-uk';
import { createRawClient } from '@acme/xero-payroll-uk/raw';
import { scopes } from '@acme/xero-payroll-uk/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const payroll = createPayrollUkClient(session);
const employee: EmployeeInput = {
  title: 'Ms',
  firstName: 'Ann',
  lastName: 'Lee',
  gender: 'F',
  dateOfBirth: '1990-01-31',
  address: { addressLine1: '1 High Street', city: 'London', postCode: 'N1 1AA' },
};

export async function use(): Promise<Employee> {
  const { items } = await payroll.employees.list({ page: 1 });
  await payroll.employees.get(items[0]?.employeeID ?? '');
  return await payroll.employees.create(employee);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['employees.list'];
