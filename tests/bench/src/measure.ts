/** Something to be measured; several calls a sample where one is too short. */
export interface Contestant {
  readonly name: string;
  run(): Promise<unknown>;
}

/** CPU of one call. @unit milliseconds */
export interface Measured {
  readonly name: string;
  readonly samples: readonly number[];
}

/**
 * CPU time of each contestant's calls, round by round so that all meet the same machine. The order
 * within a round is drawn anew, so that the garbage collector does not always fall on the same one.
 */
export async function measure(
  contestants: readonly Contestant[],
  { rounds, calls = 1 }: { readonly rounds: number; readonly calls?: number },
): Promise<Measured[]> {
  const measured = contestants.map(({ name, run }) => ({ name, run, samples: [] as number[] }));
  const draw = drawing();
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    const order = measured
      .map((contestant) => ({ contestant, place: draw() }))
      .sort((one, other) => one.place - other.place);
    for (const { contestant } of order) {
      const before = process.cpuUsage();
      for (let call = 0; call < calls; call++) await contestant.run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) contestant.samples.push((user + system) / 1000 / calls);
    }
  }
  return measured;
}

/** Numbers as if drawn by lot, the same in every run. */
function drawing(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

/** The value below which such a part of the samples lies. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

/** The quotients of two contestants' samples, round by round. */
export function ratios(of: Measured | undefined, to: Measured | undefined): number[] {
  const base = to?.samples ?? [];
  return (of?.samples ?? []).map((sample, round) => sample / (base[round] ?? Number.NaN));
}
