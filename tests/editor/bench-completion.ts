import { installed } from '@acme/test-packaging/installed';
import { compareCompletions, type Timed } from './src/compare-completions.ts';

const { folder } = await installed();
const { ours, theirs } = compareCompletions(folder, 15);

console.table({
  'accounting.|': row(ours),
  "client.GET('|')": row(theirs),
});
console.log(`Ratio of the medians: 1/${(theirs.median / ours.median).toFixed(0)}`);

function row({ names, median, first }: Timed): Record<string, number> {
  return {
    offered: names.length,
    'median, ms': Number(median.toFixed(1)),
    'first time, ms': Number(first.toFixed(0)),
  };
}
