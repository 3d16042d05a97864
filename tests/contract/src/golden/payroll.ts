import { type Golden, id1, id2, id3 } from './golden.ts';

const first = 'https://api.xero.com/payroll.xro/1.0';
const second = 'https://api.xero.com/payroll.xro/2.0';

export const payroll: readonly Golden[] = [
  {
    family: 'payroll-au',
    does: 'lists employees by filter, order and change',
    call: (clients) =>
      clients['payroll-au'].employees.list({
        where: { Status: 'ACTIVE', StartDate: { gt: '2025-06-30' } },
        order: 'LastName DESC',
        page: 3,
        modifiedSince: new Date('2026-01-05T23:30:15.999Z'),
      }),
    sends: {
      method: 'GET',
      url: `${first}/Employees?where=Status%3D%3D%22ACTIVE%22%20AND%20StartDate%3EDateTime(2025%2C06%2C30)&order=LastName%20DESC&page=3`,
      headers: { 'if-modified-since': '2026-01-05T23:30:15', 'xero-tenant-id': 'a-tenant' },
    },
    answer: {
      json: {
        Employees: [
          {
            EmployeeID: id1,
            DateOfBirth: '/Date(-318643200000+0000)/',
            UpdatedDateUTC: '/Date(1767614400000+0000)/',
          },
        ],
      },
    },
    gives: {
      items: [
        {
          EmployeeID: id1,
          DateOfBirth: '1959-11-27',
          UpdatedDateUTC: '2026-01-05T12:00:00.000Z',
        },
      ],
    },
  },
  {
    family: 'payroll-au',
    does: 'creates an employee in a bare list',
    call: (clients) =>
      clients['payroll-au'].employees.create({
        FirstName: 'Zoë',
        LastName: 'O’Neil',
        DateOfBirth: '1990-02-28',
        HomeAddress: { AddressLine1: '1 Bolt St', City: 'Perth', Region: 'WA', PostalCode: '6000' },
      }),
    sends: {
      method: 'POST',
      url: `${first}/Employees`,
      json: [
        {
          FirstName: 'Zoë',
          LastName: 'O’Neil',
          DateOfBirth: '1990-02-28',
          HomeAddress: {
            AddressLine1: '1 Bolt St',
            City: 'Perth',
            Region: 'WA',
            PostalCode: '6000',
          },
        },
      ],
    },
    answer: {
      json: { Employees: [{ EmployeeID: id1, DateOfBirth: '/Date(636163200000+0000)/' }] },
    },
    gives: { EmployeeID: id1, DateOfBirth: '1990-02-28' },
  },
  {
    family: 'payroll-au',
    does: 'approves a leave application without a body',
    call: (clients) => clients['payroll-au'].leaveApplications.approve(id1),
    sends: {
      method: 'POST',
      url: `${first}/LeaveApplications/${id1}/approve`,
      headers: { 'content-type': null },
    },
    answer: { json: { LeaveApplications: [{ LeaveApplicationID: id1, PayOutType: 'DEFAULT' }] } },
    gives: { LeaveApplicationID: id1, PayOutType: 'DEFAULT' },
  },
  {
    family: 'payroll-au-v2',
    does: 'lists timesheets by status and days',
    call: (clients) =>
      clients['payroll-au-v2'].timesheets.list({
        filter: { employeeId: id1 },
        status: 'Draft',
        startDate: '2026-01-01',
        endDate: '2026-01-31',
        sort: 'createdDate',
      }),
    sends: {
      method: 'GET',
      url: `${second}/Timesheets?page=1&filter=employeeId%3D%3D${id1}&status=Draft&startDate=2026-01-01&endDate=2026-01-31&sort=createdDate`,
    },
    answer: {
      json: {
        id: id2,
        providerName: 'Acme',
        dateTimeUTC: '2026-01-05T12:00:00.1234567',
        httpStatusCode: 'OK',
        pagination: { page: 1, pageSize: 100, pageCount: 1, itemCount: 1 },
        problem: null,
        timesheets: [
          {
            timesheetID: id1,
            startDate: '2026-01-05T00:00:00',
            updatedDateUTC: '2026-01-05T12:00:00.1234567',
            totalHours: null,
          },
        ],
      },
    },
    gives: {
      items: [
        {
          timesheetID: id1,
          startDate: '2026-01-05',
          updatedDateUTC: '2026-01-05T12:00:00.1234567Z',
          totalHours: null,
        },
      ],
      pagination: { page: 1, pageSize: 100, pageCount: 1, itemCount: 1 },
    },
  },
  {
    family: 'payroll-au-v2',
    does: 'reverts a timesheet to draft',
    call: (clients) => clients['payroll-au-v2'].timesheets.revertToDraft(id1),
    sends: { method: 'POST', url: `${second}/Timesheets/${id1}/RevertToDraft` },
    answer: { json: { problem: null, timesheet: { timesheetID: id1, status: 'Draft' } } },
    gives: { timesheetID: id1, status: 'Draft' },
  },
  {
    family: 'payroll-nz',
    does: 'adds several earnings to a pay template as a bare list, and gets all back',
    call: (clients) =>
      clients['payroll-nz'].employees.payTemplateEarnings.create(id1, [
        { earningsRateID: id2, ratePerUnit: 20, numberOfUnits: 8 },
        { earningsRateID: id3, fixedAmount: 100.25 },
      ]),
    sends: {
      method: 'POST',
      url: `${second}/Employees/${id1}/PayTemplateEarnings`,
      json: [
        { earningsRateID: id2, ratePerUnit: 20, numberOfUnits: 8 },
        { earningsRateID: id3, fixedAmount: 100.25 },
      ],
    },
    answer: {
      json: {
        problem: null,
        earningTemplates: [{ earningsRateID: id2 }, { earningsRateID: id3 }],
      },
    },
    gives: [{ earningsRateID: id2 }, { earningsRateID: id3 }],
  },
  {
    family: 'payroll-nz',
    does: 'lists the leave periods of an employee between two days',
    call: (clients) =>
      clients['payroll-nz'].employees.leavePeriods.list(id1, {
        startDate: '2026-01-01',
        endDate: '2026-01-31',
      }),
    sends: {
      method: 'GET',
      url: `${second}/Employees/${id1}/LeavePeriods?startDate=2026-01-01&endDate=2026-01-31`,
    },
    answer: {
      json: { periods: [{ periodStartDate: '2026-01-01T00:00:00', numberOfUnits: 8 }] },
    },
    gives: { items: [{ periodStartDate: '2026-01-01', numberOfUnits: 8 }] },
  },
  {
    family: 'payroll-nz',
    does: 'deletes a working pattern, which answers with an envelope and nothing in it',
    call: (clients) => clients['payroll-nz'].employees.workingPatterns.delete(id1, id2),
    sends: {
      method: 'DELETE',
      url: `${second}/Employees/${id1}/Working-Patterns/${id2}`,
      headers: { 'idempotency-key': null },
    },
    answer: { json: { id: id3, httpStatusCode: 'OK', pagination: null, problem: null } },
    gives: undefined,
  },
  {
    family: 'payroll-uk',
    does: 'lists the payslips of a pay run',
    call: (clients) => clients['payroll-uk'].payslips.list({ page: 2, PayRunID: id1 }),
    sends: { method: 'GET', url: `${second}/Payslips?page=2&PayRunID=${id1}` },
    answer: { json: { paySlips: [{ paySlipID: id2, lastEdited: null }] } },
    gives: { items: [{ paySlipID: id2, lastEdited: null }] },
  },
  {
    family: 'payroll-uk',
    does: 'updates opening balances by PUT, keyed on the way back only',
    call: (clients) =>
      clients['payroll-uk'].employees.openingBalances.update(id1, { statutorySickPay: 10.5 }),
    sends: {
      method: 'PUT',
      url: `${second}/Employees/${id1}/ukopeningbalances`,
      json: { statutorySickPay: 10.5 },
    },
    answer: { json: { problem: null, openingBalances: { statutorySickPay: 10.5 } } },
    gives: { statutorySickPay: 10.5 },
  },
  {
    family: 'payroll-uk',
    does: 'deletes a salary, which answers 200 and nothing',
    call: (clients) => clients['payroll-uk'].employees.salaryAndWages.delete(id1, id2),
    sends: { method: 'DELETE', url: `${second}/Employees/${id1}/SalaryAndWages/${id2}` },
    answer: { status: 200 },
    gives: undefined,
  },
];
