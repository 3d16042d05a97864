import { choicesOf } from '../identity/consent.ts';
import type { Grant } from '../identity/grants.ts';
import { Refusal } from '../identity/refusal.ts';
import { ownGrant } from '../identity/token-endpoint.ts';
import { tokenAnswer } from '../identity/tokens.ts';
import type { Simulation } from '../simulation.ts';
import { isScope, mayHave, type SimulatedApp, userScopes } from '../world/apps.ts';
import { appNamed, organisationNamed, userNamed } from './lookups.ts';

/** Whose session, and for what. */
export interface SessionOptions {
  /** Name or client id. @default the first app */
  readonly app?: string | undefined;
  /** Id or email address. @default the first user */
  readonly user?: string | undefined;
  /** Tenant id or name. @default the user's first organisation */
  readonly organisation?: string | undefined;
  /** @default all that the app may have */
  readonly scopes?: readonly string[] | undefined;
}

/** A session as the SDK's clients take it. */
export interface SimulatedSession {
  /** A token that is good; after one was rejected, or has ended, a new one. */
  accessToken(options?: { readonly rejected?: string | undefined }): Promise<string>;
  readonly tenantId: string;
}

export function newSession(simulation: Simulation, options: SessionOptions = {}): SimulatedSession {
  const { settings, world } = simulation;
  const app = appNamed(settings.apps, options.app);
  const { grant, tenantId } =
    app.kind === 'custom-connection'
      ? ofCustomConnection(simulation, app, options)
      : ofUser(simulation, app, options);
  let current: { token: string; expiresAt: number } | undefined;
  return {
    tenantId,
    accessToken: async ({ rejected } = {}) => {
      if (current && current.token !== rejected && current.expiresAt > settings.clock.now()) {
        return current.token;
      }
      const pair = world.grants.issue(grant);
      const issuer = 'https://identity.xero.com';
      const { access_token: token } = await tokenAnswer(pair, { settings, world, issuer });
      current = { token, expiresAt: pair.expiresAt };
      return token;
    },
  };
}

interface Login {
  readonly grant: Grant;
  readonly tenantId: string;
}

function ofUser(
  { settings, world }: Simulation,
  app: SimulatedApp,
  { user: userName, organisation: organisationName, scopes: asked }: SessionOptions,
): Login {
  const user = userNamed(settings.users, userName);
  const choices = choicesOf(settings, user);
  const organisation =
    organisationName === undefined ? choices[0] : organisationNamed(choices, organisationName);
  if (!organisation) throw new TypeError(`${user.email} has no organisation.`);
  const scopes = asked ?? userScopes.filter((scope) => mayHave(app, scope));
  for (const scope of scopes) {
    if (isScope(scope) && mayHave(app, scope)) continue;
    throw new TypeError(`The app '${app.name}' cannot have the scope '${scope}'.`);
  }
  const grant = world.grants.open({ app, user, organisation: undefined, scopes, nonce: undefined });
  const { authEventId, authTime } = grant;
  world.connections.connect({ app, user, organisation, authEventId }, authTime);
  return { grant, tenantId: organisation.tenantId };
}

function ofCustomConnection(
  simulation: Simulation,
  app: SimulatedApp,
  { scopes }: SessionOptions,
): Login {
  try {
    const grant = ownGrant(simulation, simulation.world, app, scopes?.join(' ') ?? null);
    return { grant, tenantId: grant.organisation?.tenantId ?? '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new TypeError(`The app '${app.name}' cannot have these scopes: ${scopes?.join(' ')}.`);
  }
}
