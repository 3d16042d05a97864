import { CsvError, parse } from 'csv-parse/sync';

/** A row of the file. All of it is text, amounts too: they become numbers in the JSON, and once. */
export interface Row {
  /** The line of the file on which the row ends. */
  readonly line: number;
  readonly Date: string;
  readonly DueDate: string;
  readonly UserEmail: string;
  readonly ContactName: string;
  readonly Reference: string;
  readonly Description: string;
  readonly UnitAmount: string;
  readonly AccountCode: string;
}

type Column = Exclude<keyof Row, 'line'>;
type Columns = Readonly<Record<Column, string>>;

/** Columns that every row must fill. */
export const commonColumns = [
  ...(['Date', 'ContactName', 'Reference', 'Description', 'UnitAmount', 'AccountCode'] as const),
] satisfies Column[];

/** A row, with what is wrong with it, if anything. */
export interface CheckedRow {
  readonly row: Row;
  readonly problems: readonly string[];
}

export interface Reading {
  readonly needed: readonly Column[];
  /** What makes two rows the same record. */
  readonly keyOf: (row: Row) => string;
}

/** @throws {TypeError} for what is no CSV file with these columns, in words for the user. */
export function readRows(bytes: Uint8Array, { needed, keyOf }: Reading): CheckedRow[] {
  const lines = new Map<string, number>();
  return recordsIn(textOf(bytes), needed).map(({ record, info }) => {
    const row = { ...record, line: info.lines };
    const problems = problemsIn(row, needed);
    const other = lines.get(keyOf(row));
    if (info.error) problems.push('it has more or fewer columns than the first line');
    if (other) problems.push(`the same record is on line ${other}`);
    lines.set(keyOf(row), other ?? row.line);
    return { row, problems };
  });
}

interface Parsed {
  readonly record: Columns;
  readonly info: { readonly lines: number; readonly error: unknown };
}

const blank: Columns = {
  ...{ Date: '', DueDate: '', UserEmail: '', ContactName: '' },
  ...{ Reference: '', Description: '', UnitAmount: '', AccountCode: '' },
};

function recordsIn(text: string, needed: readonly Column[]): Parsed[] {
  const header = (names: string[]): string[] => {
    const missing = needed.filter((name) => !names.includes(name));
    if (missing.length === 0) return names;
    throw new TypeError(`The first line lacks ${missing.join(', ')}; it has ${names.join(', ')}.`);
  };
  try {
    const options = { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true };
    const parsed: Parsed[] = parse(text, { ...options, columns: header, info: true });
    return parsed.map(({ record, info }) => ({ record: { ...blank, ...record }, info }));
  } catch (error) {
    if (error instanceof CsvError) throw new TypeError(`This is no CSV: ${error.message}`);
    throw error;
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError('The file is not in UTF-8: save it as “CSV UTF-8”.');
  }
}

function problemsIn(row: Columns, needed: readonly Column[]): string[] {
  const problems = needed.filter((name) => row[name] === '').map((name) => `${name} is empty`);
  for (const name of ['Date', 'DueDate'] as const) {
    if (row[name] !== '' && !isDay(row[name])) {
      problems.push(`${name} is no day such as 2026-11-30: ${row[name]}`);
    }
  }
  // Fifteen digits at most: so many a JSON number keeps.
  if (row.UnitAmount !== '' && !/^-?\d{1,11}(\.\d{1,4})?$/.test(row.UnitAmount)) {
    problems.push(`UnitAmount is no amount such as 1234.50: ${row.UnitAmount}`);
  }
  return problems;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}
