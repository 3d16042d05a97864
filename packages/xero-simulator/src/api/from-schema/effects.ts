import { isPlain, type Plain } from './conform.ts';

/** By operationId of an action, what it makes of the record. */
export const actionEffects: Readonly<Record<string, Plain>> = {
  approveTimesheet: { status: 'Approved' },
  revertTimesheet: { status: 'Draft' },
};

/** Collections that stand in a field of the record they belong to, by the end of their path. */
export const embedded: readonly {
  readonly path: RegExp;
  readonly field: string;
  /** Of the record they belong to. */
  readonly type: string;
}[] = [{ path: /\/Timesheets\/[^/]+\/Lines$/, field: 'timesheetLines', type: 'Timesheet' }];

/** A record of a type with the fields that follow from its others. */
export function withTotals(type: string, record: Plain): Plain {
  if (type !== 'Timesheet') return record;
  // Australia's first payroll API writes its fields in capitals, and the units of a line as a list.
  const { timesheetLines, TimesheetLines } = record;
  if (Array.isArray(timesheetLines)) {
    return { ...record, totalHours: sumOf(timesheetLines, 'numberOfUnits') };
  }
  return Array.isArray(TimesheetLines)
    ? { ...record, Hours: sumOf(TimesheetLines, 'NumberOfUnits') }
    : record;
}

function sumOf(lines: readonly unknown[], field: string): number {
  const units = lines.flatMap((line) => (isPlain(line) ? line[field] : undefined) ?? []);
  return units.reduce<number>((sum, one) => (typeof one === 'number' ? sum + one : sum), 0);
}
