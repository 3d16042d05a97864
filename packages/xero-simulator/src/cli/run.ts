import { createSimulator } from '../create-simulator.ts';
import type { ListeningSimulator } from '../http/listening-simulator.ts';
import { demoApps } from '../world/apps.ts';
import { argumentsIn, usage } from './arguments.ts';
import { configurationFor } from './configuration.ts';
import { logLine } from './log-line.ts';

/** What the command did: it listens, or it is over. */
export type Outcome =
  | { readonly kind: 'listening'; readonly server: ListeningSimulator }
  | { readonly kind: 'over'; readonly exitCode: number };

/** The command `xero-simulator`. */
export async function run(
  args: readonly string[],
  write: (text: string) => void,
): Promise<Outcome> {
  try {
    const { port, seed, redirectUris, quiet, help } = argumentsIn(args);
    if (help) {
      write(usage);
      return { kind: 'over', exitCode: 0 };
    }
    const simulator = createSimulator({
      seed,
      // Apps in other processes go by this machine's clock.
      clock: 'machine',
      apps: demoApps.map((app) =>
        app.redirectUris ? { ...app, redirectUris: [...redirectUris, ...app.redirectUris] } : app,
      ),
      onRequest: quiet ? undefined : (request) => write(`${logLine(request)}\n`),
    });
    const server = await simulator.listen({ port });
    write(`${configurationFor(simulator, server.url)}\n`);
    return { kind: 'listening', server };
  } catch (error) {
    write(`xero-simulator: ${error instanceof Error ? error.message : error}\n`);
    return { kind: 'over', exitCode: 1 };
  }
}
