import { choicesOf } from '../identity/consent.ts';
import type { Grant } from '../identity/grants.ts';
import { Refusal } from '../identity/refusal.ts';
import { ownGrant } from '../identity/token-endpoint.ts';
import { tokenAnswer } from '../identity/tokens.ts';
import type { Simulation } from '../simulation.ts';
import { mayHave, type SimulatedApp, userScopes } from '../world/apps.ts';
import type { World } from '../world/world.ts';
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
  const { settings } = simulation;
  const app = appNamed(settings.apps, options.app);
  const logIn = app.kind === 'custom-connection' ? ofCustomConnection : ofUser;
  let login = logIn(simulation, app, options);
  let current: { token: string; expiresAt: number } | undefined;

  /** The login, made again after a `reset()`: a session may serve all tests of a file. */
  function loginNow(): Login {
    if (login.world === simulation.world) return login;
    login = logIn(simulation, app, options);
    current = undefined;
    return login;
  }

  async function renew(): Promise<string> {
    // Signing takes real time, in which the clock must not move a client into its time limit.
    const release = settings.clock.hold('work');
    try {
      const { grant, world } = loginNow();
      const pair = world.grants.issue(grant);
      const issuer = 'https://identity.xero.com';
      const { access_token: token } = await tokenAnswer(pair, { settings, world, issuer });
      current = { token, expiresAt: pair.expiresAt };
      return token;
    } finally {
      release();
    }
  }

  return {
    tenantId: login.tenantId,
    accessToken: async ({ rejected } = {}) => {
      loginNow();
      const isGood =
        current && current.token !== rejected && current.expiresAt > settings.clock.now();
      return current && isGood ? current.token : await renew();
    },
  };
}

interface Login {
  readonly grant: Grant;
  readonly tenantId: string;
  readonly world: World;
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
    if (userScopes.includes(scope) && mayHave(app, scope)) continue;
    throw new TypeError(`Users cannot give the app '${app.name}' the scope '${scope}'.`);
  }
  const grant = world.grants.open({ app, user, organisation: undefined, scopes, nonce: undefined });
  const { authEventId, authTime } = grant;
  world.connections.connect({ app, user, organisation, authEventId }, authTime);
  return { grant, tenantId: organisation.tenantId, world };
}

function ofCustomConnection(
  simulation: Simulation,
  app: SimulatedApp,
  { scopes }: SessionOptions,
): Login {
  try {
    const grant = ownGrant(simulation, simulation.world, app, scopes?.join(' ') ?? null);
    const { world } = simulation;
    return { grant, tenantId: grant.organisation?.tenantId ?? '', world };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new TypeError(`The app '${app.name}' cannot have these scopes: ${scopes?.join(' ')}.`);
  }
}
