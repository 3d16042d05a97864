import type { Simulation } from '../simulation.ts';
import type { SimulatorClock } from '../world/clock.ts';
import { appNamed } from './lookups.ts';

/** What `new XeroAuth({ ...credentials, scopes, store })` needs to log in at the simulator. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly redirectUri?: string;
  /** The simulator's time. */
  readonly clock: SimulatorClock;
  /** Reaches the simulator in memory; absent where it listens. */
  readonly fetch?: typeof globalThis.fetch;
  /** Where the simulator listens; absent where `fetch` reaches it. */
  readonly endpoints?: Endpoints;
}

/** The addresses of the identity service and the connections. */
export interface Endpoints {
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  readonly revocation: string;
  readonly jwks: string;
  readonly connections: string;
}

export function credentialsOf(
  { settings }: Simulation,
  fetch: typeof globalThis.fetch,
  name: string | undefined,
  url: string | undefined,
): AppCredentials {
  const { clientId, clientSecret, redirectUris = [] } = appNamed(settings.apps, name);
  const [redirectUri] = redirectUris;
  return {
    clientId,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(redirectUri === undefined ? {} : { redirectUri }),
    clock: settings.clock,
    ...(url === undefined ? { fetch } : { endpoints: endpointsAt(url) }),
  };
}

/** The addresses under the base URL of a listening simulator. */
export function endpointsAt(url: string): Endpoints {
  return {
    issuer: url,
    authorization: `${url}/identity/connect/authorize`,
    token: `${url}/connect/token`,
    revocation: `${url}/connect/revocation`,
    jwks: `${url}/.well-known/openid-configuration/jwks`,
    connections: `${url}/connections`,
  };
}
