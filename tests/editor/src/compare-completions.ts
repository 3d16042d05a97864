import { openEditor } from './editor.ts';
import { accountingFile, rawFile } from './sample.ts';

/** How long the editor took to offer something, and what it offered. */
export interface Timed {
  readonly names: readonly string[];
  /** @unit milliseconds */
  readonly median: number;
  /** Of the first time, with the libraries still to be read. @unit milliseconds */
  readonly first: number;
}

/** Two ways to write the same thing, timed side by side in one run. */
export interface Comparison {
  readonly ours: Timed;
  readonly theirs: Timed;
}

/** What is typed to choose an operation, and to filter a list; `|` is where names are offered. */
export const typed = {
  operation: { ours: 'accounting.|', theirs: "client.GET('|');" },
  filter: {
    ours: 'accounting.invoices.list({ where: { | } });',
    theirs: "client.GET('/Invoices', { params: { query: { | } } });",
  },
} as const;

/**
 * Times completion with our client against completion with openapi-fetch's, both after a keystroke
 * that makes TypeScript look at the file anew.
 */
export function compareCompletions(
  folder: string,
  what: keyof typeof typed,
  rounds = 7,
): Comparison {
  const accounting = openEditor(folder);
  const raw = openEditor(folder);
  const askOurs = (): string[] => accounting.completionsAt(accountingFile(typed[what].ours));
  const askTheirs = (): string[] => raw.completionsAt(rawFile(typed[what].theirs));
  const first = { ours: timed(askOurs), theirs: timed(askTheirs) };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(timed(askOurs).time);
    theirs.push(timed(askTheirs).time);
  }
  return {
    ours: { names: first.ours.names, first: first.ours.time, median: median(ours) },
    theirs: { names: first.theirs.names, first: first.theirs.time, median: median(theirs) },
  };
}

function timed(ask: () => string[]): { names: string[]; time: number } {
  const start = performance.now();
  const names = ask();
  return { names, time: performance.now() - start };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
