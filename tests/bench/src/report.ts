import { type Measured, quantile, ratios } from './measure.ts';

/** A table of CPU times and of what they are to the first one's. */
export function tableOf(title: string, measured: readonly Measured[]): string {
  const rows = measured.map(({ name, samples }) => {
    const quotients = ratios({ name, samples }, measured[0]);
    const base = quantile(measured[0]?.samples ?? [], 0.25);
    return [
      name,
      ...[0.25, 0.5, 0.75].map((part) => milliseconds(quantile(samples, part))),
      (quantile(samples, 0.25) / base).toFixed(2),
      quantile(quotients, 0.25).toFixed(2),
      quantile(quotients, 0.5).toFixed(2),
    ];
  });
  const head = [
    'CPU a call, ms',
    'lower quartile',
    'median',
    'upper quartile',
    'ratio of lower quartiles',
    'of pairs: lower quartile',
    'median',
  ];
  return `### ${title}\n\n${markdown([head, ...rows])}\n`;
}

function milliseconds(value: number): string {
  return value < 1 ? value.toFixed(4) : value.toFixed(2);
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...others].map(line).join('\n');
}
