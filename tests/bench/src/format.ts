/** Three figures that count: `0.0412`, `4.12`, `412`, `41,200`. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value === 0 ? '0' : value.toPrecision(3);
}

/** What one is to another: `1.19`, and `1/4.2` where it is less than half. */
export function times(value: number): string {
  if (value === 0) return '0';
  return value < 0.5 ? `1/${(1 / value).toFixed(1)}` : value.toFixed(2);
}

/** A table in Markdown; the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows.map((row) =>
    // What people type has the sign in it that ends a cell.
    row.map((cell) => cell.replaceAll('|', '\\|')),
  );
  const widths = head.map((_, column) =>
    Math.max(...[head, ...others].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...others].map(line).join('\n');
}
