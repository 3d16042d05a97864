import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { type AccountingClient, isXeroError } from '@acme/xero-accounting';
import { argumentsIn, usage } from './arguments.ts';
import { bills } from './bills.ts';
import { importRows, type Outcome } from './import-rows.ts';
import { readRows } from './read-rows.ts';
import { receipts } from './receipts.ts';
import { isTrouble, summaryOf, writeReport } from './report.ts';

export interface Surroundings {
  readonly accounting: AccountingClient;
  readonly output: Writable;
  /** Of a terminal, where the progress is drawn. */
  readonly progress?: Writable | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** @returns the exit code: 1 when a row needs somebody, 2 when nothing could be begun. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { accounting, output, progress, signal = new AbortController().signal } = surroundings;
  const say = (line: string) => output.write(`${line}\n`);
  const outcomes: Outcome[] = [];
  try {
    const { kind, file, report, dryRun } = argumentsIn(args);
    const { OrganisationID = '', Name } = await accounting.organisation.get();
    const all = { bills, receipts }[kind](accounting, OrganisationID);
    const rows = readRows(readFileSync(file), all);
    say(`${rows.length} ${kind} for ${Name}${dryRun ? ', to be looked at only' : ''}`);
    const tell = (outcome: Outcome) => {
      outcomes.push(outcome);
      progress?.write(bar(outcomes.length, rows.length));
    };
    try {
      await importRows(all, rows, { dryRun, signal, tell });
    } finally {
      progress?.write('\r\u001b[K');
      writeReport(report, outcomes);
      for (const line of summaryOf(outcomes)) say(line);
      say(`Report: ${report}`);
    }
    return outcomes.some(({ outcome }) => isTrouble(outcome)) ? 1 : 0;
  } catch (error) {
    say(wordsOf(error));
    return outcomes.length > 0 ? 1 : 2;
  }
}

function bar(done: number, total: number): string {
  const filled = Math.round((30 * done) / total);
  return `\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done} of ${total}`;
}

/** What the user is told of an error; one that nobody expects is a bug and is thrown on. */
function wordsOf(error: unknown): string {
  if (isXeroError(error)) return `Stopped: ${error.message}`;
  if (error instanceof TypeError) return `csv-import: ${error.message}\n\n${usage}`;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return error.message;
  if (error instanceof Error && error.name === 'AbortError') return 'Stopped by you.';
  throw error;
}
