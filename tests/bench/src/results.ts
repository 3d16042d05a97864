/** Whom a row speaks of: this SDK, somebody whom a user might take instead, or neither. */
export type Side = 'ours' | 'peer' | 'neither';

/** One contestant, or one thing that was measured of it. */
export interface Measured {
  readonly name: string;
  readonly side: Side;
  /** One of each round; a single one where every round gives the same. */
  readonly samples: readonly number[];
}

/** The same thing measured of several; what the others are to the first is told. */
export interface Comparison {
  /** What was measured, such as `CPU a call`. */
  readonly of: string;
  readonly unit: 'ms' | 'µs' | 'MB' | 'KB' | 'instantiations';
  readonly rows: readonly Measured[];
}

/** What was looked at together, under one heading. */
export interface Section {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly about: string;
  readonly comparisons: readonly Comparison[];
}

/** The value below which such a part of the samples lies. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

/** What one is to another. */
export interface Ratio {
  /** Of the lower quartiles: steadiest on a machine that does other things too. */
  readonly lowerQuartiles: number;
  readonly medians: number;
  /** Median of the quotients, round by round. */
  readonly pairs: number;
}

/** @returns `of` divided by `to`. */
export function ratio(of: Measured, to: Measured): Ratio {
  const between = (part: number) => quantile(of.samples, part) / quantile(to.samples, part);
  const quotients = of.samples.map((sample, round) => sample / (to.samples[round] ?? Number.NaN));
  return {
    lowerQuartiles: between(0.25),
    medians: between(0.5),
    pairs: quantile(quotients, 0.5),
  };
}
