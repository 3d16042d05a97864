import { createPayrollNzClient, type Employee, type EmployeeInput } from '@acme/xero-payroll-nz';
import { createRawClient } from '@acme/xero-payroll-nz/raw';
import { scopes } from '@acme/xero-payroll-nz/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const payroll = createPayrollNzClient(session);
const employee: EmployeeInput = {
  firstName: 'Ann',
  lastName: 'Lee',
  dateOfBirth: '1990-01-31',
  address: {
    addressLine1: '1 High Street',
    city: 'Wellington',
    postCode: '6011',
    countryName: 'New Zealand',
  },
};

export async function use(): Promise<Employee> {
  const { items } = await payroll.employees.list({ page: 1 });
  await payroll.employees.get(items[0]?.employeeID ?? '');
  return await payroll.employees.create(employee);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['employees.list'];
