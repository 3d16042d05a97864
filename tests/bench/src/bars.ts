import { findComparison, type Reference, rowOf } from './find.ts';
import { bareFetch, sdk, sdkWithAuth, xeroNode } from './names.ts';
import { quantile, type Ratio, ratio, type Section } from './results.ts';
import { openapiFetch } from './sections/completions.ts';
import { generator, heyApi } from './sections/generators.ts';

/** What we hold ourselves to: no more than such a part of a peer's, or than so much. */
export interface Bar extends Reference {
  readonly ours: string;
  /** Without one, the bar is in the unit of what is measured. */
  readonly peer?: string;
  readonly atMost: number;
}

/** A bar, and where we are. */
export interface Judged {
  readonly bar: Bar;
  readonly unit: string;
  /** Ours, or ours divided by the peer's; it is the lower quartile that counts. */
  readonly measured: Pick<Ratio, 'lowerQuartiles' | 'medians'>;
  readonly met: boolean;
}

const cpu = 'CPU a call';
const imported = { section: 'Import', of: 'time to import' };
const added = { section: 'Import', of: 'resident memory added' };
const heap = { section: 'Import', of: 'heap added' };
const thousand = { section: 'List of 1,000 invoices', of: cpu };
const weight = { section: 'Bundle', of: 'whole program, gzipped' };
const completion = 'Complete in an editor';

/** All bars, in the order of the document. */
export const bars: readonly Bar[] = [
  { ...imported, ours: sdk, peer: xeroNode, atMost: 1 / 8 },
  { ...imported, ours: sdkWithAuth, peer: xeroNode, atMost: 1 / 8 },
  { ...added, ours: sdk, peer: xeroNode, atMost: 1 / 4 },
  { ...added, ours: sdkWithAuth, peer: xeroNode, atMost: 1 / 4 },
  { ...heap, ours: sdk, peer: xeroNode, atMost: 1 / 4 },
  { ...heap, ours: sdkWithAuth, peer: xeroNode, atMost: 1 / 4 },
  {
    section: 'Import',
    of: 'time to import, logins alone',
    ours: 'this SDK, auth alone',
    peer: 'oauth4webapi',
    atMost: 1.5,
  },
  { ...thousand, ours: sdk, peer: bareFetch, atMost: 1.2 },
  { ...thousand, ours: sdk, peer: xeroNode, atMost: 1 / 3 },
  { ...weight, ours: sdk, peer: xeroNode, atMost: 1 / 12 },
  { ...weight, ours: sdk, atMost: 15 },
  { ...weight, ours: sdkWithAuth, atMost: 28 },
  { section: 'Generate', of: 'wall-clock time', ours: generator, peer: heyApi, atMost: 1 },
  { section: 'Type-check', of: 'wall-clock time', ours: sdk, peer: xeroNode, atMost: 1 },
  {
    section: completion,
    of: 'choose a resource: `accounting.|`, `GET("|")`, `accountingApi.|`',
    ours: sdk,
    peer: openapiFetch,
    atMost: 1 / 10,
  },
  {
    section: completion,
    of: 'choose a field to filter by: `list({ where: { | } })`',
    ours: sdk,
    peer: openapiFetch,
    atMost: 1 / 5,
  },
];

/** Where we are with each bar whose section was measured. */
export function judge(sections: readonly Section[]): Judged[] {
  return bars.flatMap((bar) => {
    const comparison = findComparison(sections, bar);
    if (!comparison) return [];
    const ours = rowOf(comparison, bar.ours);
    const measured =
      bar.peer === undefined
        ? { lowerQuartiles: quantile(ours.samples, 0.25), medians: quantile(ours.samples, 0.5) }
        : ratio(ours, rowOf(comparison, bar.peer));
    const unit = bar.peer === undefined ? comparison.unit : '';
    return [{ bar, unit, measured, met: measured.lowerQuartiles <= bar.atMost }];
  });
}

/** Something of ours that takes more than a peer's. */
export interface Behind extends Reference {
  readonly ours: string;
  readonly peer: string;
  readonly ratio: Ratio;
}

/** Everything that was measured of ours and of a peer, and where ours took more. */
export function behind(sections: readonly Section[]): Behind[] {
  return sections.flatMap(({ title, comparisons }) =>
    comparisons.flatMap(({ of, rows }) => {
      const peers = rows.filter(({ side }) => side === 'peer');
      return rows
        .filter(({ side }) => side === 'ours')
        .flatMap((ours) =>
          peers.map((peer) => ({
            section: title,
            of,
            ours: ours.name,
            peer: peer.name,
            ratio: ratio(ours, peer),
          })),
        )
        .filter((pair) => pair.ratio.lowerQuartiles > 1);
    }),
  );
}
