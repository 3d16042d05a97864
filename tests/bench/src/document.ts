import { behind, judge } from './bars.ts';
import { figure, markdownTable, times } from './format.ts';
import { type Comparison, quantile, ratio, type Section } from './results.ts';

const intro = `# Benchmarks

What this SDK costs, in one run beside xero-node, bare \`fetch\`, and whatever else people take for the same
work. Contestants take turns in an order that is drawn anew in each round, so that all meet the same
machine; CPU is that of the caller's process, and the server is a process of its own on loopback, with made-up invoices of some 1.9 KB each, and all
contestants have to answer alike before anything is measured. Ratios are of lower quartiles, which are
steadiest on a machine that does other things too; those of medians, and the median of the rounds' own
ratios, stand beside them ([decision 27](decisions/0027-benchmarks-in-rounds.md)). This document and its
chart are written by \`pnpm bench --write\`.`;

/** The whole document, of what was measured. */
export function documentOf(circumstances: string, sections: readonly Section[]): string {
  return [
    intro,
    circumstances,
    '![The figures below as bars](benchmarks.svg)',
    '## Bars',
    barsOf(sections),
    '## Worse than a peer',
    behindOf(sections),
    '## Measured',
    ...sections.flatMap(partsOf),
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function barsOf(sections: readonly Section[]): string {
  const head = ['what', 'of', 'beside', 'at most', 'measured', 'by medians', 'met'];
  const rows = judge(sections).map(({ bar, unit, measured, met }) => {
    const say = (value: number) => (unit === '' ? times(value) : `${figure(value)} ${unit}`);
    return [
      `${bar.section}: ${bar.of}`,
      bar.ours,
      bar.peer ?? '',
      say(bar.atMost).replace(/\.0+(?=$| )/, ''),
      say(measured.lowerQuartiles),
      say(measured.medians),
      met ? 'yes' : '**no**',
    ];
  });
  return markdownTable([head, ...rows]);
}

function behindOf(sections: readonly Section[]): string {
  const rows = behind(sections).map(({ section, of, ours, peer, ratio: to }) => [
    `${section}: ${of}`,
    ours,
    peer,
    times(to.lowerQuartiles),
    times(to.medians),
  ]);
  if (rows.length === 0) return 'Nothing of what was measured.';
  const head = ['what', 'ours', 'peer', 'ours to the peer', 'by medians'];
  return `All that was measured of ours and of a peer, where ours takes more:\n\n${markdownTable([head, ...rows])}`;
}

function partsOf({ title, about, comparisons }: Section): string[] {
  return [`### ${title}`, about, ...comparisons.map(tableOf)];
}

function tableOf(comparison: Comparison): string {
  const { of, unit, rows } = comparison;
  const [first] = rows;
  if (!first) return '';
  const label = unit === 'instantiations' ? of : `${of}, ${unit}`;
  if (rows.every(({ samples }) => samples.length === 1)) {
    const head = [label, 'measured', `to ${first.name}`];
    const body = rows.map((row) => [
      row.name,
      figure(quantile(row.samples, 0.5)),
      times(ratio(row, first).medians),
    ]);
    return markdownTable([head, ...body]);
  }
  const head = [
    label,
    'lower quartile',
    'median',
    'upper quartile',
    `to ${first.name}`,
    'by medians',
    'by rounds',
  ];
  const body = rows.map((row) => {
    const to = ratio(row, first);
    return [
      row.name,
      ...[0.25, 0.5, 0.75].map((part) => figure(quantile(row.samples, part))),
      times(to.lowerQuartiles),
      times(to.medians),
      times(to.pairs),
    ];
  });
  return markdownTable([head, ...body]);
}
