import { parseArgs } from 'node:util';

const commands = ['login', 'organisations', 'due', 'logout'] as const;

export interface Arguments {
  readonly command: (typeof commands)[number];
  readonly organisation: string | undefined;
  /** How many days ahead. */
  readonly days: number;
}

export const usage = `Usage: invoices COMMAND [options]

  login          opens the browser, and connects organisations
  organisations  lists those that are connected
  due            lists the sales invoices that are or fall due
  logout         ends the login here and at Xero

  --organisation NAME  which one, where several are connected
  --days DAYS          also what falls due in so many days (7)
`;

/** @throws {TypeError} in words for the user. */
export function argumentsIn(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { organisation: { type: 'string' }, days: { type: 'string', default: '7' } },
  });
  const command = commands.find((name) => name === positionals[0]);
  if (!command || positionals.length > 1) throw new TypeError('Say what to do.');
  if (!/^\d{1,4}$/.test(values.days)) throw new TypeError(`--days is no number: ${values.days}`);
  return { command, organisation: values.organisation, days: Number(values.days) };
}
