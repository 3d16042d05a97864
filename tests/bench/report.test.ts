import { describe, expect, test } from 'vitest';
import { bars, behind, judge } from './src/bars.ts';
import { chartOf } from './src/chart.ts';
import { documentOf } from './src/document.ts';
import { measure } from './src/measure.ts';
import { bareFetch, sdk, xeroNode } from './src/names.ts';
import { type Measured, quantile, ratio, type Section } from './src/results.ts';

/** A list of 1,000 in a run that we made up. */
function listOf(ours: readonly number[], others: { fetch: number[]; theirs: number[] }): Section {
  return sectionOf('CPU a call', [
    { name: bareFetch, side: 'peer', samples: others.fetch },
    { name: sdk, side: 'ours', samples: ours },
    { name: xeroNode, side: 'peer', samples: others.theirs },
  ]);
}

function sectionOf(of: string, rows: readonly Measured[]): Section {
  const comparisons = [{ of, unit: 'ms' as const, rows }];
  return { title: 'List of 1,000 invoices', about: 'Made up.', comparisons };
}

const within = listOf([11, 12, 90, 12], { fetch: [10, 10, 10, 10], theirs: [48, 50, 50, 40] });
const beyond = listOf([15, 15, 15, 15], { fetch: [10, 10, 10, 10], theirs: [14, 14, 14, 14] });

const today = { date: '2026-01-31', commit: 'abc1234', machine: 'A machine' };

describe('samples', () => {
  test('the lower quartile is not moved by a neighbour who woke up once', () => {
    expect(quantile([12, 11, 900, 12, 13], 0.25)).toBe(12);
  });

  test('ratios are of quartiles, of medians, and of rounds', () => {
    const [fetch, ours] = within.comparisons[0]?.rows ?? [];
    if (!fetch || !ours) throw new Error('The made-up list has rows.');
    expect(ratio(ours, fetch)).toEqual({ lowerQuartiles: 1.1, medians: 1.2, pairs: 1.2 });
  });

  test('contestants that answer differently are not compared', async () => {
    const contestants = ['one', 'other'].map((name) => ({
      name,
      side: 'peer' as const,
      run: async () => name,
    }));
    await expect(measure(contestants, { rounds: 1 })).rejects.toThrow(
      'other answers "other"; the first one "one".',
    );
  });

  test('everyone is measured as often as there are rounds, in CPU and in waiting', async () => {
    let runs = 0;
    const run = async () => {
      runs += 1;
    };
    const contestant = { name: 'one', side: 'ours' as const, run };
    const [cpu, wall] = await measure([contestant], { rounds: 5, calls: 3 });
    expect(cpu?.rows[0]?.samples).toHaveLength(5);
    expect(wall?.rows[0]?.samples).toHaveLength(5);
    // Once for its answer, and a round before those that count.
    expect(runs).toBe(1 + 6 * 3);
  });
});

describe('bars', () => {
  test('are met by what is within them, and only by that', () => {
    expect(judge([within]).map(({ met }) => met)).toEqual([true, true]);
    expect(judge([beyond]).map(({ met }) => met)).toEqual([false, false]);
  });

  test('are silent of what was not measured', () => {
    expect(judge([])).toEqual([]);
  });

  test('do not overlook a contestant that is called otherwise now', () => {
    expect(() => judge([sectionOf('CPU a call', [])])).toThrow('there is no this SDK');
  });

  test('each is named once', () => {
    const names = bars.map(({ section, of, ours, peer }) => [section, of, ours, peer].join());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what is worse than a peer', () => {
  test('is found in the figures, for every peer', () => {
    expect(behind([within]).map(({ peer }) => peer)).toEqual([bareFetch]);
    expect(behind([beyond]).map(({ peer }) => peer)).toEqual([bareFetch, xeroNode]);
  });

  test('is said in the document', () => {
    const [, worse = ''] = documentOf('Today.', [beyond]).split('## Worse than a peer');
    expect(worse).toMatch(/CPU a call \| this SDK \| xero-node \S+ +\| 1\.07/);
  });
});

describe('the document', () => {
  test('says of each bar what was measured and whether it is met', () => {
    expect(documentOf('Today.', [within])).toMatch(
      /CPU a call \| this SDK \| fetch and JSON.parse \| 1.2\d* +\| 1.10 +\| 1.20 +\| yes/,
    );
    expect(documentOf('Today.', [beyond])).toContain('| **no** |');
  });

  test('has no cell that a sign within it would cut in two', () => {
    const rows = [{ name: sdk, side: 'ours' as const, samples: [1] }];
    const text = documentOf('Today.', [sectionOf('`accounting.|`', rows)]);
    expect(text).toContain('| `accounting.\\|`, ms |');
  });
});

describe('the chart', () => {
  test('has a bar for each contestant, in proportion', () => {
    const svg = chartOf([within], today);
    const lengths = [...svg.matchAll(/<rect class="(?:ours|peer)".* width="([\d.]+)"/g)];
    expect(lengths.map(([, length]) => Number(length))).toEqual([79.2, 95, 380]);
  });

  test('keeps its own words from being taken for tags', () => {
    expect(chartOf([within], { ...today, machine: '2 × <CPU> & more' })).toContain(
      '2 × &lt;CPU&gt; &amp; more',
    );
  });
});
