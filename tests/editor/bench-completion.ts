import { installed } from '@acme/test-packaging/installed';
import { compareCompletions, type Timed, typed } from './src/compare-completions.ts';

const { folder } = await installed();

for (const what of ['operation', 'filter'] as const) {
  const { ours, theirs } = compareCompletions(folder, what, 15);
  console.table({ [typed[what].ours]: row(ours), [typed[what].theirs]: row(theirs) });
  console.log(`Ratio of the medians: 1/${(theirs.median / ours.median).toFixed(1)}`);
}

function row({ names, median, first }: Timed): Record<string, number> {
  return {
    offered: names.length,
    'median, ms': Number(median.toFixed(1)),
    'first time, ms': Number(first.toFixed(0)),
  };
}
