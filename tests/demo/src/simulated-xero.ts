import type { Clock } from '@acme/xero-accounting';
import { memoryTokenStore, XeroAuth } from '@acme/xero-auth';
import { createSimulator, type SimulatedApp, type Simulator } from '@acme/xero-simulator';
import { exchangeOf } from './exchange.ts';
import { freePort } from './loopback.ts';
import type { Open } from './program.ts';
import type { Xero } from './xero.ts';

export interface SimulatedXero extends Xero {
  readonly simulator: Simulator;
  readonly url: string;
  close(): Promise<void>;
}

/** Of the story's organisations, the one that it is about. */
export const organisation = 'Kauri Joinery';
const otherOrganisation = 'Banksia Bakery';

const scopes = [
  ...(['openid', 'profile', 'email', 'offline_access'] as const),
  ...(['accounting.invoices', 'accounting.contacts'] as const),
  ...(['accounting.attachments', 'accounting.settings.read'] as const),
];

/** Longer than any pause between requests, and shorter than any time limit that is set here. */
const longestPause = 120_000;
const timeout = 300_000;

/**
 * Starts a simulator on a port of this machine, and makes the program's way to it.
 *
 * @param withBrowser lets whoever watches agree in their own browser; otherwise nobody is asked.
 */
export async function startSimulatedXero(withBrowser: boolean): Promise<SimulatedXero> {
  const app: SimulatedApp = {
    name: 'The demo',
    kind: 'pkce',
    clientId: '5E0B1D0A7C3F4E2E9A1100000000DE70',
    redirectUris: [`http://localhost:${await freePort()}/callback`],
  };
  const simulator = createSimulator({ apps: [app] });
  const server = await simulator.listen();
  const clock = clockOf(simulator);
  const credentials = simulator.credentials(app.name, server.url);
  const auth = new XeroAuth({ ...credentials, scopes, store: memoryTokenStore(), clock, timeout });
  return {
    simulator,
    user: auth.forUser('ana'),
    client: { baseUrl: `${server.url}/api.xro/2.0`, clock, timeout },
    open: withBrowser ? undefined : agreeing(simulator),
    choice: { name: organisation },
    today: new Date(clock.now()).toISOString().slice(0, 10),
    pageSize: 20,
    exchanges: () =>
      simulator.requests.map(({ method, url, status }) => exchangeOf(method, url, status)),
    url: server.url,
    close: () => server.close(),
  };
}

/** Does what the user and the browser would: agrees, and goes where the login page sends them. */
export function agreeing(simulator: Simulator): Open {
  return async (url) => {
    const back = await simulator.authorize(url, {
      organisations: [organisation, otherOrganisation],
    });
    const page = await fetch(back);
    await page.text();
  };
}

/**
 * The simulator's clock, moved on by whoever pauses, so that no pause takes real time. Time limits
 * never run out: what is on its way between two sockets is late for nobody.
 */
function clockOf({ clock }: Simulator): Clock {
  return {
    now: () => clock.now(),
    sleep: async (milliseconds, signal) => {
      if (milliseconds > longestPause) return await clock.sleep(milliseconds, signal);
      signal?.throwIfAborted();
      await clock.advance(milliseconds);
    },
  };
}
