import type { Plain } from './conform.ts';
import { timeOf } from './wire-dates.ts';

type Filter = (record: Plain, value: string) => boolean;

const among =
  (field: string): Filter =>
  (record, value) =>
    value.toLowerCase().split(',').includes(String(record[field]).toLowerCase());
const from =
  (field: string): Filter =>
  (record, value) =>
    time(record[field]) >= time(value);
const until =
  (field: string): Filter =>
  (record, value) =>
    time(record[field]) <= time(value);

/** By operationId, the query parameters that choose among records. */
const filters: Readonly<Record<string, Readonly<Record<string, Filter>>>> = {
  getAssets: { status: among('assetStatus') },
  getProjects: {
    projectIds: among('projectId'),
    contactID: among('contactId'),
    states: among('status'),
  },
  getTasks: { taskIds: among('taskId'), chargeType: among('chargeType') },
  getTimeEntries: {
    userId: among('userId'),
    taskId: among('taskId'),
    states: among('status'),
    dateAfterUtc: from('dateUtc'),
    dateBeforeUtc: until('dateUtc'),
  },
  getTimesheets: {
    filter: matching,
    status: among('status'),
    startDate: from('startDate'),
    endDate: until('endDate'),
  },
  getEmployees: { filter: matching },
};

/** The records that the query asks for. */
export function chosen(
  operationId: string,
  query: URLSearchParams,
  records: readonly Plain[],
): Plain[] {
  const all = Object.entries(filters[operationId] ?? {});
  return records.filter((record) =>
    all.every(([name, fits]) => {
      const value = query.get(name);
      return value === null || fits(record, value);
    }),
  );
}

/** The `filter` of the payroll families: `firstName==Ada,lastName==Byron`. */
function matching(record: Plain, filter: string): boolean {
  return filter.split(',').every((condition) => {
    const [name = '', value = ''] = condition.split('==').map((part) => part.trim().toLowerCase());
    const field = Object.keys(record).find((one) => one.toLowerCase() === name);
    return field !== undefined && String(record[field]).toLowerCase() === value;
  });
}

function time(value: unknown): number {
  return (typeof value === 'string' ? timeOf(value) : undefined) ?? 0;
}
