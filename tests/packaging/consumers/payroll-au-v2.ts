import {
  createPayrollAuV2Client,
  type Timesheet,
  type TimesheetInput,
} from '@acme/xero-payroll-au-v2';
import { createRawClient } from '@acme/xero-payroll-au-v2/raw';
import { scopes } from '@acme/xero-payroll-au-v2/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const payroll = createPayrollAuV2Client(session);
const timesheet: TimesheetInput = {
  payrollCalendarID: 'id',
  employeeID: 'id',
  startDate: '2026-01-05',
  endDate: '2026-01-11',
};

export async function use(): Promise<Timesheet> {
  const { items } = await payroll.timesheets.list({ page: 1 });
  await payroll.timesheets.get(items[0]?.timesheetID ?? '');
  return await payroll.timesheets.create(timesheet);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['timesheets.list'];
