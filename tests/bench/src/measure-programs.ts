import { type Program, runProgram, type Spent } from './child.ts';
import { drawing } from './measure.ts';
import type { Comparison, Side } from './results.ts';

/** A program to be measured from its start to its end. */
export interface ProgramContestant {
  readonly name: string;
  readonly side: Side;
  readonly program: Program;
}

/** What the runs of one contestant's program took. */
export interface Runs extends ProgramContestant {
  readonly spent: readonly Spent[];
}

/**
 * Runs programs round by round, in an order that is drawn anew in each. Before that each runs once,
 * so that the disk's cache is warm for all, unless there is but one round.
 */
export async function runInRounds(
  contestants: readonly ProgramContestant[],
  rounds: number,
): Promise<Runs[]> {
  const runs = contestants.map((contestant) => ({ ...contestant, spent: [] as Spent[] }));
  const draw = drawing();
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    for (const { program, spent } of draw(runs)) {
      const result = await runProgram(program);
      if (round >= 0) spent.push(result);
    }
  }
  return runs;
}

/** Something of each run, side by side. */
export function comparisonOf(
  of: string,
  unit: Comparison['unit'],
  runs: readonly Runs[],
  pick: (spent: Spent, round: number) => number,
): Comparison {
  return {
    of,
    unit,
    rows: runs.map(({ name, side, spent }) => ({ name, side, samples: spent.map(pick) })),
  };
}
