import { xeroScopes } from '@acme/gen-scopes';
import type { Organisation } from '../api/handler.ts';

/** An app as it is registered with the simulator. */
export interface SimulatedApp {
  /** How tests and the login page call it. */
  readonly name: string;
  /**
   * `web` has a secret and logs users in; `pkce` (Xero's "mobile or desktop app") logs users in
   * without one; `custom-connection` acts for one organisation and nobody logs in.
   */
  readonly kind: 'web' | 'pkce' | 'custom-connection';
  readonly clientId: string;
  /** All kinds but `pkce` have one. */
  readonly clientSecret?: string | undefined;
  /** Where users may be sent back to; compared letter by letter. */
  readonly redirectUris?: readonly string[] | undefined;
  /**
   * Refused the broad accounting scopes, as every app that was registered on or after 2 March 2026.
   * @default false
   */
  readonly granularOnly?: boolean | undefined;
  /** Which scopes it may have. @default all that its kind can have */
  readonly scopes?: readonly string[] | undefined;
  /** Of a custom connection: whose books. @default the first organisation */
  readonly tenantId?: string | undefined;
}

/** Where the demo apps send users back to; the first unless told otherwise. */
const redirectUris: readonly string[] = [
  'http://localhost:3000/callback',
  'http://localhost:8080/callback',
  'https://app.example/xero/callback',
];

/** One app of each kind: `web`, `pkce`, `custom-connection` and `granular`. */
export const demoApps: readonly SimulatedApp[] = [
  {
    name: 'web',
    kind: 'web',
    clientId: '5E0B1D0A7C3F4E2E9A11000000000001',
    clientSecret: 'simulated-secret-of-the-web-app-000000000001',
    redirectUris,
  },
  {
    name: 'pkce',
    kind: 'pkce',
    clientId: '5E0B1D0A7C3F4E2E9A11000000000002',
    redirectUris,
  },
  {
    name: 'custom-connection',
    kind: 'custom-connection',
    clientId: '5E0B1D0A7C3F4E2E9A11000000000003',
    clientSecret: 'simulated-secret-of-the-connection-000000003',
  },
  {
    name: 'granular',
    kind: 'web',
    clientId: '5E0B1D0A7C3F4E2E9A11000000000004',
    clientSecret: 'simulated-secret-of-the-granular-app-0000004',
    redirectUris,
    granularOnly: true,
  },
];

/** Scopes that only an app itself gets, by client credentials. */
export const appScopes: readonly string[] = ['app.connections', 'marketplace.billing'];

/** What says something about the user or the login, and opens no API. */
export const identityScopes: readonly string[] = ['openid', 'profile', 'email', 'offline_access'];

const broadScopes = [
  'accounting.transactions',
  'accounting.transactions.read',
  'accounting.reports.read',
];

const allScopes: readonly string[] = Object.values(xeroScopes);

/** Scopes that a user may be asked for. */
export const userScopes: readonly string[] = allScopes.filter((name) => !appScopes.includes(name));

/** Scopes that open an API, with a user's consent or in a custom connection. */
export const apiScopes: readonly string[] = userScopes.filter(
  (name) => !identityScopes.includes(name),
);

/** Whether there is such a scope. */
export function isScope(name: string): boolean {
  return allScopes.includes(name);
}

/** Whether an app may have a scope, apart from whether its kind can. */
export function mayHave(app: SimulatedApp, scope: string): boolean {
  if (app.granularOnly && broadScopes.includes(scope)) return false;
  return app.scopes === undefined || app.scopes.includes(scope);
}

/** The scopes that an app gets in its own name. */
export function ownScopes(app: SimulatedApp): readonly string[] {
  if (app.kind === 'pkce') return [];
  const possible = app.kind === 'web' ? appScopes : apiScopes;
  return possible.filter((scope) => mayHave(app, scope));
}

/** The organisation of a custom connection. */
export function organisationOf(
  app: SimulatedApp,
  organisations: readonly Organisation[],
): Organisation | undefined {
  if (app.kind !== 'custom-connection') return undefined;
  const { tenantId } = app;
  if (tenantId === undefined) return organisations[0];
  return organisations.find((one) => one.tenantId === tenantId);
}
