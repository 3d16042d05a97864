/** `pnpm bench [--quick] [--write] [section…]`: what the SDK costs beside its peers, as `docs/benchmarks.md`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chartOf } from './src/chart.ts';
import { circumstances } from './src/circumstances.ts';
import { withContest } from './src/contest.ts';
import { documentOf } from './src/document.ts';
import type { Section } from './src/results.ts';
import { sections } from './src/sections/all.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const unknown = positionals.find((name) => !(name in sections));
if (unknown !== undefined) {
  fail(`There is no section ${unknown}, but ${Object.keys(sections).join(', ')}.`);
}
if (values.write && (values.quick || positionals.length > 0)) {
  fail('What is written is the whole: --write goes with neither --quick nor sections.');
}

const now = circumstances();
const wanted = positionals.length === 0 ? Object.keys(sections) : positionals;
const measured = await withContest(values.quick, async (contest) => {
  const results: Section[] = [];
  for (const name of wanted) {
    const start = performance.now();
    results.push(...[(await sections[name]?.(contest)) ?? []].flat());
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stderr.write(`${name.padEnd(12)} ${seconds.padStart(6)} s\n`);
  }
  return results;
});

const command = ['pnpm bench', ...process.argv.slice(2)].join(' ');
const sample = values.quick ? ' A sample of few rounds, whose figures say little.' : '';
const text = documentOf(
  `${now.date}, commit ${now.commit}; ${now.machine}; \`${command}\`.${sample}`,
  measured,
);
process.stdout.write(text);
if (values.write) {
  const docs = new URL('../../docs/', import.meta.url);
  await writeFile(new URL('benchmarks.md', docs), text);
  await writeFile(new URL('benchmarks.svg', docs), chartOf(measured, now));
  process.stderr.write(`${fileURLToPath(docs)}benchmarks.md and .svg are written.\n`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
