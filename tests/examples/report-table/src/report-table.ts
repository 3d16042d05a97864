import type { ReportRow, ReportWithRow } from '@acme/xero-accounting';
import Table from 'cli-table3';

interface Line {
  readonly kind: 'header' | 'section' | 'row' | 'sum';
  readonly cells: readonly string[];
}

/** A report of Xero as text: names on the left, figures on the right under each other. */
export function reportTable({ ReportTitles, Rows }: ReportWithRow): string {
  const lines = Rows.flatMap((row) => linesOf(row));
  const columns = Math.max(1, ...lines.map(({ cells }) => cells.length));
  const none = Object.fromEntries(borders.map((name) => [name, '']));
  const table = new Table({
    chars: { ...none, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: Array.from({ length: columns }, (_, column) => (column === 0 ? 'left' : 'right')),
  });
  for (const { kind, cells } of lines) {
    if (kind === 'section' && table.length > 0) table.push(empty(columns));
    const name = kind === 'row' ? `  ${cells[0] ?? ''}` : (cells[0] ?? '');
    table.push([name, ...empty(columns - 1).map((_, index) => grouped(cells[index + 1] ?? ''))]);
  }
  const text = table.toString().replaceAll(/ +$/gm, '');
  return [...ReportTitles, '', text].join('\n');
}

const borders = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
  ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
];

const empty = (length: number): string[] => Array.from({ length }, () => '');

function linesOf({ RowType, Title, Cells = [], Rows = [] }: ReportRow): Line[] {
  const cells = Cells.map(({ Value }) => Value);
  if (RowType === 'Header') return [{ kind: 'header', cells }];
  if (RowType === 'Row') return [{ kind: 'row', cells }];
  if (RowType === 'SummaryRow') return [{ kind: 'sum', cells }];
  // Sections, and what Xero may add: what they hold is shown, whatever they are.
  const lines = Rows.flatMap(linesOf);
  if (Title) return [{ kind: 'section', cells: [Title] }, ...lines];
  return lines.map(({ cells: values }) => ({ kind: 'sum', cells: values }));
}

/** Figures arrive as text and stay text: `-1234.50` is shown as `-1,234.50`. */
function grouped(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text)
    ? text.replace(/\d(?=(\d{3})+(?!\d))(?<!\.\d*)/g, '$&,')
    : text;
}
