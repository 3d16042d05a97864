/** Employees and timesheets of the simulator's four payroll APIs, by the SDK's clients. */
import { createPayrollAuClient } from '@acme/xero-payroll-au';
import { createPayrollAuV2Client } from '@acme/xero-payroll-au-v2';
import { createPayrollNzClient } from '@acme/xero-payroll-nz';
import { createPayrollUkClient } from '@acme/xero-payroll-uk';
import { createSimulator } from '@acme/xero-simulator';
import { beforeEach, describe, expect, test } from 'vitest';

const simulator = createSimulator();
const { fetch, clock } = simulator;
const australian = simulator.session({ organisation: 'Banksia Bakery' });

const au = createPayrollAuClient(australian, { fetch, clock });
const auV2 = createPayrollAuV2Client(australian, { fetch, clock });
const nz = createPayrollNzClient(simulator.session(), { fetch, clock });
const uk = createPayrollUkClient(simulator.session({ organisation: 'Thames Cycles' }), {
  fetch,
  clock,
});

beforeEach(() => simulator.reset());

const ada = { firstName: 'Ada', lastName: 'Byron', dateOfBirth: '1990-05-17' };
const employeeId = '0f5f1b5e-6d1d-4b7e-9f6c-3a1d2b4c5d6e';
const earningsRateID = '7c3e51a2-0b6d-4f3a-8d43-6f1d3c2b1a90';
const week = { startDate: '2026-10-19', endDate: '2026-10-25' };

test('AU: lists are filtered, ordered and read since a time as those of accounting are', async () => {
  const people = [
    { FirstName: 'Ada', LastName: 'Byron', DateOfBirth: '1990-05-17', JobTitle: 'Baker' },
    { FirstName: 'Eve', LastName: 'Byron', DateOfBirth: '1985-01-02' },
    { FirstName: 'Bo', LastName: 'Ash', DateOfBirth: '1999-12-31' },
  ];
  await au.employees.createMany(people);
  const names = async (options: Parameters<typeof au.employees.list>[0]) =>
    (await au.employees.list(options)).items.map((one) => one.FirstName);
  expect(await names({ where: { LastName: 'Byron' }, order: 'FirstName DESC' })).toEqual([
    'Eve',
    'Ada',
  ]);
  const young = { DateOfBirth: { gte: '1990-01-01' }, JobTitle: null };
  expect(await names({ where: young, order: 'FirstName' })).toEqual(['Bo']);
  expect(await names({ where: { FirstName: { startsWith: 'E' } } })).toEqual(['Eve']);
  await clock.advance(60_000);
  const since = new Date(clock.now() - 1000);
  const [{ EmployeeID = '' } = {}] = (await au.employees.list({ where: { FirstName: 'Bo' } }))
    .items;
  await au.employees.update(EmployeeID, { JobTitle: 'Courier' });
  expect(await names({ modifiedSince: since })).toEqual(['Bo']);
  await expect(au.employees.list({ where: 'Nickname == "Bo"' })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining("No property or field 'Nickname' exists in type 'Employee'"),
  });
});

describe('employees', () => {
  test.each([
    ['NZ', nz.employees],
    ['UK', uk.employees],
  ])('%s: created with nothing that nobody sent, found by name, changed', async (_, api) => {
    const address = { addressLine1: '1 Bench Lane', city: 'Harbour', postCode: '7010' };
    const sent = { ...ada, title: 'Ms', gender: 'F', address } as const;
    const created = await api.create(sent);
    const { employeeID } = created;
    expect(created).toMatchObject({ ...sent, employeeID });
    expect(created).not.toHaveProperty('endDate');
    expect(await api.get(employeeID)).toEqual(created);
    const filter = { firstName: 'Ada', lastName: 'Byron' };
    expect((await api.list({ filter })).items).toEqual([created]);
    expect((await api.list({ filter: { firstName: 'Eve' } })).items).toEqual([]);
    await api.update(employeeID, { ...sent, lastName: 'King' });
    expect(await api.get(employeeID)).toMatchObject({ firstName: 'Ada', lastName: 'King' });
    expect((await api.list()).items.map((one) => one.lastName)).toContain('King');
  });

  test('AU: created one by one and many at once, found, changed', async () => {
    const sent = { FirstName: 'Ada', LastName: 'Byron', DateOfBirth: '1990-05-17' };
    const created = await au.employees.create({ ...sent, StartDate: '2026-10-01' });
    const { EmployeeID } = created;
    expect(created).toMatchObject({ ...sent, StartDate: '2026-10-01', Status: 'ACTIVE' });
    expect(created).not.toHaveProperty('TerminationDate');
    expect(await au.employees.get(EmployeeID)).toEqual(created);
    const { ok } = await au.employees.createMany([sent, { ...sent, FirstName: 'Eve' }]);
    expect(ok.map(({ value }) => value.FirstName)).toEqual(['Ada', 'Eve']);
    await au.employees.update(EmployeeID, { JobTitle: 'Baker' });
    const { items } = await au.employees.list();
    expect(items.find((one) => one.EmployeeID === EmployeeID)).toMatchObject({
      LastName: 'Byron',
      JobTitle: 'Baker',
    });
  });
});

describe.each([
  ['AU v2', auV2.timesheets],
  ['NZ', nz.timesheets],
  ['UK', uk.timesheets],
])('timesheets of payroll %s', (_, timesheets) => {
  const sent = { payrollCalendarID: earningsRateID, employeeID: employeeId, ...week };
  const line = { date: '2026-10-20', earningsRateID, numberOfUnits: 6.5 };

  test('created, read, found by status, employee and days', async () => {
    const created = await timesheets.create({ ...sent, timesheetLines: [line] });
    const { timesheetID } = created;
    expect(created).toMatchObject({ ...sent, status: 'Draft', totalHours: 6.5 });
    expect(created.timesheetLines).toMatchObject([line]);
    expect(await timesheets.get(timesheetID)).toEqual(created);
    const ids = async (query: object) =>
      (await timesheets.list(query)).items.map((one) => one.timesheetID);
    expect(await ids({ status: 'Draft' })).toContain(timesheetID);
    expect(await ids({ status: 'Approved' })).toEqual([]);
    expect(await ids({ filter: { employeeId } })).toEqual([timesheetID]);
    expect(await ids({ startDate: '2026-10-01', endDate: '2026-10-31' })).toEqual([timesheetID]);
  });

  test('lines: added, changed and deleted, with the hours that they make', async () => {
    const { timesheetID } = await timesheets.create(sent);
    const monday = await timesheets.lines.create(timesheetID, line);
    const tuesday = await timesheets.lines.create(timesheetID, { ...line, date: '2026-10-21' });
    expect(await timesheets.get(timesheetID)).toMatchObject({
      totalHours: 13,
      timesheetLines: [monday, tuesday],
    });
    const { timesheetLineID } = monday;
    await timesheets.lines.update(timesheetID, timesheetLineID, { ...line, numberOfUnits: 8 });
    expect((await timesheets.get(timesheetID)).totalHours).toBe(14.5);
    await timesheets.lines.delete(timesheetID, tuesday.timesheetLineID);
    expect(await timesheets.get(timesheetID)).toMatchObject({
      totalHours: 8,
      timesheetLines: [{ timesheetLineID, numberOfUnits: 8 }],
    });
  });

  test('approved, reverted to draft, deleted; one that never was is not found', async () => {
    const { timesheetID } = await timesheets.create(sent);
    expect((await timesheets.approve(timesheetID)).status).toBe('Approved');
    expect((await timesheets.get(timesheetID)).status).toBe('Approved');
    expect((await timesheets.revertToDraft(timesheetID)).status).toBe('Draft');
    await timesheets.delete(timesheetID);
    await expect(timesheets.get(timesheetID)).rejects.toThrow('404');
    await expect(timesheets.approve(employeeId)).rejects.toThrow('404');
  });
});

test('timesheets of payroll AU: created, read, approved by an update, with their hours', async () => {
  const sent = { EmployeeID: employeeId, StartDate: '2026-10-19', EndDate: '2026-10-21' };
  const line = { EarningsRateID: earningsRateID, NumberOfUnits: [8, 0, 4.5] };
  const created = await au.timesheets.create({ ...sent, TimesheetLines: [line] });
  expect(created).toMatchObject({ ...sent, Status: 'DRAFT', Hours: 12.5, TimesheetLines: [line] });
  const { TimesheetID } = created;
  expect(await au.timesheets.get(TimesheetID)).toEqual(created);
  await au.timesheets.update(TimesheetID, { ...sent, Status: 'APPROVED' });
  const { items } = await au.timesheets.list();
  expect(items.find((one) => one.TimesheetID === TimesheetID)).toMatchObject({
    Status: 'APPROVED',
    Hours: 12.5,
  });
});
