import type { Organisation } from '../api/handler.ts';
import type { Settings } from '../settings.ts';
import { identityScopes } from '../world/apps.ts';
import type { SimulatedUser } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { type AuthorizationRequest, backTo } from './authorization-request.ts';

/** What a user decided on the login page. */
export interface Consent {
  readonly user: SimulatedUser;
  readonly organisations: readonly Organisation[];
}

/** The organisations that a user may connect. */
export function choicesOf(settings: Settings, user: SimulatedUser): readonly Organisation[] {
  return settings.organisations.filter(({ tenantId }) => user.tenantIds.includes(tenantId));
}

/** Connects the organisations and gives the address that takes the code back to the app. */
export function allow(world: World, request: AuthorizationRequest, consent: Consent): string {
  const { app, redirectUri, state, nonce, challenge } = request;
  const { user, organisations } = consent;
  const before = world.grants
    .scopesGiven(app, user)
    .filter((scope) => !identityScopes.includes(scope));
  const scopes = [...new Set([...request.scopes, ...before])];
  const grant = world.grants.open({ app, user, organisation: undefined, scopes, nonce });
  const { authEventId, authTime } = grant;
  for (const organisation of organisations) {
    world.connections.connect({ app, user, organisation, authEventId }, authTime);
  }
  const code = world.codes.issue({ grant, redirectUri, challenge });
  return backTo(redirectUri, {
    code,
    scope: request.scopes.join(' '),
    state,
    session_state: grant.sessionId,
  });
}

/** The address that tells the app that the user refused. */
export function deny({ redirectUri, state }: AuthorizationRequest): string {
  return backTo(redirectUri, { error: 'access_denied', state });
}
