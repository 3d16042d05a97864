import type { Circumstances } from './circumstances.ts';
import { findComparison, type Reference } from './find.ts';
import { figure } from './format.ts';
import { type Comparison, type Measured, quantile, type Section } from './results.ts';

/** What the chart shows, with a few words for each. */
const shown: readonly (Reference & { readonly label: string })[] = [
  { label: 'Import', section: 'Import', of: 'time to import' },
  { label: 'Memory of the import', section: 'Import', of: 'resident memory added' },
  { label: 'Start to first answer', section: 'First call', of: 'wall-clock time' },
  { label: 'List 1,000: CPU', section: 'List of 1,000 invoices', of: 'CPU a call' },
  { label: 'List 1: CPU', section: 'List of 1 invoice', of: 'CPU a call' },
  { label: 'Create 50: CPU', section: 'Create 50 invoices', of: 'CPU a call' },
  { label: 'Iterate 100 pages: CPU', section: 'Iterate 100 pages of 100', of: 'CPU a call' },
  { label: 'Bundle, gzipped', section: 'Bundle', of: 'whole program, gzipped' },
  { label: 'Type-check', section: 'Type-check', of: 'wall-clock time' },
  {
    label: 'Complete in an editor',
    section: 'Complete in an editor',
    of: 'choose a method: `accounting.invoices.|`',
  },
  { label: 'Generate from 13 files', section: 'Generate', of: 'wall-clock time' },
];

const width = 840;
const left = 190;
const longest = 380;
const bar = 13;
const between = 4;
const margin = 20;
const header = 82;

/** The chart of `docs/benchmarks.svg`: shorter is better, each group on a scale of its own. */
export function chartOf(
  sections: readonly Section[],
  { date, commit, machine }: Circumstances,
): string {
  let top = header;
  const groups: string[] = [];
  for (const reference of shown) {
    const comparison = findComparison(sections, reference);
    if (!comparison) continue;
    const rows = comparison.rows.filter(({ side }) => side !== 'neither');
    groups.push(groupOf(reference.label, comparison, rows, top));
    top += rows.length * (bar + between) + margin - between;
  }
  const height = top + 16;
  // Readers of GitHub have either theme: the card brings its own ground, so that it is read on both.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="This SDK beside its peers">
<style>
  text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #59636e; }
  .title { font-size: 15px; font-weight: 600; fill: #1f2328; }
  .label, .ours-text { font-weight: 600; fill: #1f2328; }
  .ground { fill: #ffffff; stroke: #d1d9e0; }
  .ours { fill: #1a7f37; }
  .peer { fill: #b6bfc8; }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1; }
    .title, .label, .ours-text { fill: #f0f6fc; }
    .ground { fill: #0d1117; stroke: #3d444d; }
    .ours { fill: #3fb950; }
    .peer { fill: #4b535d; }
  }
</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
<text class="title" x="16" y="26">This SDK beside its peers: shorter is better</text>
<text x="16" y="44">Medians of one run, ${date}, commit ${escaped(commit)}</text>
<text x="16" y="60">${escaped(machine)}</text>
${groups.join('\n')}
</svg>
`;
}

function groupOf(
  label: string,
  { unit }: Comparison,
  rows: readonly Measured[],
  top: number,
): string {
  const values = rows.map(({ samples }) => quantile(samples, 0.5));
  const most = Math.max(...values);
  const lines = rows.map(({ name, side }, index) => {
    const value = values[index] ?? 0;
    const y = top + index * (bar + between);
    const length = Math.max(1, (value / most) * longest).toFixed(1);
    const text = `${name}: ${figure(value)} ${unit}`;
    return `<rect class="${side}" x="${left}" y="${y}" width="${length}" height="${bar}" rx="2"/>
<text class="${side}-text" x="${(left + Number(length) + 8).toFixed(1)}" y="${y + bar - 2.5}">${escaped(text)}</text>`;
  });
  return `<text class="label" x="${left - 12}" y="${top + bar - 2.5}" text-anchor="end">${escaped(label)}</text>
${lines.join('\n')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
