import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { Exchange } from './exchange.ts';

export type Print = (line: string) => void;
type Money = { readonly amount: number };
type Cell = string | number | Money;

// Colours are ours to give, and only where the terminal takes them.
const plain = { head: [], border: [], compact: true };
const width = 73;

/** A table; numbers stand on the right, and so does money. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const aligned = head.map((_, column) =>
    typeof rows[0]?.[column] === 'string' ? 'left' : 'right',
  );
  const drawn = new Table({ head: [...head], colAligns: aligned, style: plain });
  drawn.push(...rows.map((row) => row.map(shown)));
  return indented(drawn.toString());
}

/** Facts under each other: what it is on the left, its value on the right, long ones wrapped. */
export function facts(values: Readonly<Record<string, Cell>>): string {
  const names = Object.keys(values);
  const left = Math.max(...names.map((name) => name.length)) + 2;
  const drawn = new Table({ colWidths: [left, width - left], wordWrap: true, style: plain });
  drawn.push(...names.map((name) => [name, shown(values[name] ?? '')]));
  return indented(drawn.toString());
}

export function heading(text: string): string {
  return `\n${styleText('bold', text)}\n`;
}

export function code(lines: readonly string[]): string {
  return `${lines.map((line) => styleText('cyan', indented(line))).join('\n')}\n`;
}

/** What was sent and how it was answered, one line a request; of many, the first and the last. */
export function wire(exchanges: readonly Exchange[]): string {
  const lines = exchanges.map(({ method, target, status }) => {
    const request = shortened(`${method} ${target}`, 60).padEnd(60);
    return styleText('dim', indented(`${request} → ${status ?? 'no answer'}`));
  });
  if (lines.length > 8) {
    const left = lines.length - 4;
    lines.splice(2, left, styleText('dim', indented(`… ${left} more`)));
  }
  return `${lines.join('\n')}\n`;
}

/** An amount with two decimals, to stand in a table. */
export function money(amount: number): Money {
  return { amount };
}

function shown(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  return cell.amount.toLocaleString('en-NZ', { minimumFractionDigits: 2 });
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '   ');
}
