import type { Comparison, Measured, Side } from './results.ts';

/** Something to be measured. */
export interface Contestant {
  readonly name: string;
  readonly side: Side;
  /** What it answers with has to be alike of all that are compared. */
  run(): Promise<unknown>;
}

/** How often to measure. */
export interface Effort {
  readonly rounds: number;
  /** Calls a sample, where one is too short for the clock of CPU time. */
  readonly calls?: number;
}

/**
 * CPU and wall-clock time of each contestant's calls, round by round so that all meet the same
 * machine. The order within a round is drawn anew, so that the garbage collector does not always
 * fall on the same one.
 *
 * @throws {Error} when two contestants answer differently.
 */
export async function measure(
  contestants: readonly Contestant[],
  { rounds, calls = 1 }: Effort,
): Promise<Comparison[]> {
  await compareAnswers(contestants);
  const measured = contestants.map((contestant) => ({
    contestant,
    cpu: [] as number[],
    wall: [] as number[],
  }));
  const draw = drawing();
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (const { contestant, cpu, wall } of draw(measured)) {
      const [before, start] = [process.cpuUsage(), performance.now()];
      for (let call = 0; call < calls; call++) await contestant.run();
      const [{ user, system }, end] = [process.cpuUsage(before), performance.now()];
      if (round < 0) continue;
      cpu.push((user + system) / 1000 / calls);
      wall.push((end - start) / calls);
    }
  }
  const rows = (clock: 'cpu' | 'wall'): Measured[] =>
    measured.map(({ contestant: { name, side }, [clock]: samples }) => ({ name, side, samples }));
  return [
    { of: 'CPU a call', unit: 'ms', rows: rows('cpu') },
    { of: 'wall-clock time a call', unit: 'ms', rows: rows('wall') },
  ];
}

/** Shuffles as if drawn by lot, the same in every run. */
export function drawing(): <Item>(items: readonly Item[]) => Item[] {
  let state = 1;
  const place = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return (items) =>
    items
      .map((item) => ({ item, place: place() }))
      .sort((one, other) => one.place - other.place)
      .map(({ item }) => item);
}

async function compareAnswers(contestants: readonly Contestant[]): Promise<void> {
  const answers: string[] = [];
  for (const { name, run } of contestants) {
    const answer = JSON.stringify(await run()) ?? '';
    answers.push(answer);
    requireAlike(name, answer, answers[0]);
  }
}

/** @throws {Error} when a contestant answers something else than the first one. */
export function requireAlike(name: string, answer: string, first: string | undefined): void {
  if (answer === first) return;
  throw new Error(
    `${name} answers ${answer.slice(0, 200)}; the first one ${first?.slice(0, 200)}.`,
  );
}
