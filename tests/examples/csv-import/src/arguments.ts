import { parseArgs } from 'node:util';

export interface Arguments {
  readonly kind: 'receipts' | 'bills';
  readonly file: string;
  readonly report: string;
  readonly dryRun: boolean;
}

export const usage = `Usage: csv-import receipts|bills FILE [--dry-run] [--report FILE]

  --dry-run      looks at every row and creates nothing
  --report FILE  where to write what became of each row (FILE.report.csv)
`;

/** @throws {TypeError} in words for the user. */
export function argumentsIn(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, report: { type: 'string' } },
  });
  const [kind, file, ...others] = positionals;
  if (kind !== 'receipts' && kind !== 'bills') throw new TypeError('Say receipts or bills.');
  if (file === undefined || others.length > 0) throw new TypeError('Name one CSV file.');
  const report = values.report ?? `${file.replace(/\.csv$/i, '')}.report.csv`;
  return { kind, file, report, dryRun: values['dry-run'] };
}
