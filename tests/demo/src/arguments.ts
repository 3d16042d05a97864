import { parseArgs } from 'node:util';
import type { LiveOptions } from './live-xero.ts';

/** What the demo is asked for. */
export interface Arguments {
  readonly help: boolean;
  /** Whether whoever watches agrees in their own browser. */
  readonly browser: boolean;
  /** The real Xero, in place of the simulator. */
  readonly live: LiveOptions | undefined;
}

export const usage = `Usage: pnpm demo [options]

Tells what the SDK does, step by step, on a simulated Xero on this machine: no account needed.

  --browser              log in on the simulator's login page, in your own browser
  --live                 the part that only reads, at the real Xero, in your own browser
  --client-id ID         of your app at Xero, for --live (the variable XERO_CLIENT_ID); its kind is
                         "mobile or desktop app", its redirect URI http://localhost:8080/callback
  --organisation NAME    which one to read, for --live, if you have connected several
  --help                 shows this
`;

/** @throws {TypeError} in words for the user, when an argument is unknown or not usable. */
export function argumentsIn(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      'client-id': { type: 'string' },
      organisation: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, browser, live, organisation } = values;
  const given = values['client-id'];
  if (!live) {
    const forLive = given === undefined ? organisation && '--organisation' : '--client-id';
    if (forLive) throw new TypeError(`${forLive} is for --live, which is missing.`);
    return { help, browser, live: undefined };
  }
  const clientId = given ?? environment['XERO_CLIENT_ID'] ?? '';
  if (clientId === '' && !help) {
    throw new TypeError(
      '--live needs the client id of your app at Xero: --client-id ID, or the variable XERO_CLIENT_ID.',
    );
  }
  return { help, browser: true, live: { clientId, organisation } };
}
