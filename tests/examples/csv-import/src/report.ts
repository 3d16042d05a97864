import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { Outcome } from './import-rows.ts';

const order = ['created', 'to be created', 'exists', 'failed', 'unknown', 'not sent'] as const;

/** What became of every row, in the order of the file. */
export function writeReport(file: string, outcomes: readonly Outcome[]): void {
  const rows = inOrder(outcomes).map(({ row, outcome, xeroId, reasons = [] }) => ({
    Line: row.line,
    Reference: row.Reference,
    Outcome: outcome,
    XeroID: xeroId,
    Reasons: reasons.join('; '),
  }));
  // A spreadsheet runs what begins with `=`.
  writeFileSync(file, stringify(rows, { header: true, escape_formulas: true }));
}

/** The rows that need somebody, a line each, and how many there are of each outcome. */
export function summaryOf(outcomes: readonly Outcome[]): string[] {
  const troubled = inOrder(outcomes).filter(({ outcome }) => isTrouble(outcome));
  const counts = order.flatMap((name) => {
    const count = outcomes.filter(({ outcome }) => outcome === name).length;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return [
    ...troubled
      .slice(0, 20)
      .map(({ row: { line, Reference }, outcome, reasons = [] }) =>
        [`line ${line}`, Reference, outcome, reasons.join('; ')].filter(Boolean).join(' · '),
      ),
    ...(troubled.length > 20 ? [`… and ${troubled.length - 20} more, all in the report`] : []),
    counts.join(', ') || 'no rows',
  ];
}

export function isTrouble(outcome: Outcome['outcome']): boolean {
  return outcome === 'failed' || outcome === 'unknown' || outcome === 'not sent';
}

function inOrder(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.toSorted((one, other) => one.row.line - other.row.line);
}
