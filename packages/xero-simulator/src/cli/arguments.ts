import { parseArgs } from 'node:util';

/** What the command is asked for. */
export interface Arguments {
  readonly port: number;
  readonly seed: number;
  /** Besides those that the demo apps have. */
  readonly redirectUris: readonly string[];
  readonly quiet: boolean;
  readonly help: boolean;
}

export const usage = `Usage: xero-simulator [options]

A Xero in memory, on this machine only: logins, organisations and every API.

  --port PORT            where to listen (8080)
  --redirect-uri URI     where apps may send users back to, besides http://localhost:3000/callback
                         and http://localhost:8080/callback; may be given several times
  --seed NUMBER          other ids and other made-up data (1)
  --quiet                does not log requests
  --help                 shows this
`;

/** @throws {TypeError} in words for the user, when an argument is unknown or not usable. */
export function argumentsIn(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      seed: { type: 'string', default: '1' },
      'redirect-uri': { type: 'string', multiple: true, default: [] },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const redirectUris = values['redirect-uri'];
  const wrong = redirectUris.find((uri) => !URL.canParse(uri));
  if (wrong !== undefined) throw new TypeError(`--redirect-uri is no address: ${wrong}`);
  return {
    port: wholeNumber('--port', values.port, 65_535),
    seed: wholeNumber('--seed', values.seed, 2 ** 32 - 1),
    redirectUris,
    quiet: values.quiet,
    help: values.help,
  };
}

function wholeNumber(name: string, text: string, highest: number): number {
  const number = Number(text);
  if (text !== '' && Number.isInteger(number) && number >= 0 && number <= highest) return number;
  throw new TypeError(`${name} is a whole number from 0 to ${highest}, not ${text}`);
}
