import type { Writable } from 'node:stream';
import { type AccountingClient, isXeroError } from '@acme/xero-accounting';
import { type Arguments, argumentsIn, usage } from './arguments.ts';
import { reportTable } from './report-table.ts';

/** @returns the exit code. */
export async function run(
  args: readonly string[],
  accounting: AccountingClient,
  output: Writable,
): Promise<number> {
  try {
    output.write(`${reportTable(await fetchReport(accounting, argumentsIn(args)))}\n`);
    return 0;
  } catch (error) {
    if (isXeroError(error)) output.write(`${error.message}\n`);
    else if (error instanceof TypeError) output.write(`${error.message}\n\n${usage}`);
    else throw error;
    return 1;
  }
}

function fetchReport(accounting: AccountingClient, asked: Arguments) {
  if (asked.report === 'balance-sheet') {
    return accounting.reports.balanceSheet({ date: asked.date });
  }
  return accounting.reports.profitAndLoss({ fromDate: asked.from, toDate: asked.to });
}
