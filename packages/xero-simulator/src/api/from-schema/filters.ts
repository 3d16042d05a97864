import type { Plain } from './conform.ts';
import { timeOf } from './wire-dates.ts';

type Filter = (record: Plain, value: string) => boolean;

const among =
  (field: string): Filter =>
  (record, value) =>
    value.toLowerCase().split(',').includes(String(record[field]).toLowerCase());
const from: Filter = (record, value) => time(record['dateUtc']) >= (timeOf(value) ?? 0);
const until: Filter = (record, value) => time(record['dateUtc']) <= (timeOf(value) ?? 0);

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
    dateAfterUtc: from,
    dateBeforeUtc: until,
  },
  getTimesheets: { status: among('status') },
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

function time(value: unknown): number {
  return (typeof value === 'string' ? timeOf(value) : undefined) ?? 0;
}
