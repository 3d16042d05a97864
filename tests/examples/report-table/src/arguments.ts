import { parseArgs } from 'node:util';

export type Arguments =
  | { readonly report: 'profit-and-loss'; readonly from: string; readonly to: string }
  | { readonly report: 'balance-sheet'; readonly date: string };

export const usage = `Usage: report profit-and-loss --from DAY --to DAY
       report balance-sheet --date DAY

Days are written as 2026-11-30.
`;

/** @throws {TypeError} in words for the user. */
export function argumentsIn(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' }, date: { type: 'string' } },
  });
  const day = (name: 'from' | 'to' | 'date'): string => {
    const value = values[name] ?? '';
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new TypeError(`--${name} is no day such as 2026-11-30: ${value || 'it is missing'}`);
  };
  const [report] = positionals;
  if (report === 'profit-and-loss') return { report, from: day('from'), to: day('to') };
  if (report === 'balance-sheet') return { report, date: day('date') };
  throw new TypeError('Say profit-and-loss or balance-sheet.');
}
