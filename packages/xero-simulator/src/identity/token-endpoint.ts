import type { Simulation } from '../simulation.ts';
import { organisationOf, ownScopes, type SimulatedApp } from '../world/apps.ts';
import type { World } from '../world/world.ts';
import { authenticate } from './client-authentication.ts';
import type { Grant, TokenPair } from './grants.ts';
import { Refusal } from './refusal.ts';

/**
 * Tokens for a code, a refresh token, or an app's own credentials.
 *
 * @throws {Refusal} as RFC 6749 §5.2 names them.
 */
export async function grantTokens(
  simulation: Simulation,
  world: World,
  headers: Headers,
  form: URLSearchParams,
): Promise<TokenPair> {
  if (new Set(form.keys()).size !== [...form.keys()].length) throw new Refusal('invalid_request');
  const app = authenticate(simulation.settings.apps, headers, form);
  switch (form.get('grant_type')) {
    case 'authorization_code':
      refuseUnless(app.kind !== 'custom-connection', 'unauthorized_client');
      return world.grants.issue(await world.codes.redeem(app, form));
    case 'refresh_token': {
      const token = form.get('refresh_token');
      if (!token) throw new Refusal('invalid_request');
      refuseUnless(app.kind !== 'custom-connection', 'unauthorized_client');
      return world.grants.refresh(app, token);
    }
    case 'client_credentials':
      return world.grants.issue(ownGrant(simulation, world, app, form.get('scope')));
    case null:
      throw new Refusal('invalid_request');
    default:
      throw new Refusal('unsupported_grant_type');
  }
}

/** What an app may do by itself; a custom connection is connected to its organisation. */
export function ownGrant(
  { settings }: Simulation,
  world: World,
  app: SimulatedApp,
  scope: string | null,
): Grant {
  const own = ownScopes(app);
  refuseUnless(own.length > 0, 'unauthorized_client');
  const asked = scope?.split(' ').filter((name) => name !== '') ?? [];
  refuseUnless(
    asked.every((name) => own.includes(name)),
    'invalid_scope',
  );
  const scopes = asked.length > 0 ? asked : own;
  const organisation = organisationOf(app, settings.organisations);
  const facts = { app, user: undefined, organisation, scopes, nonce: undefined };
  const grant = world.grants.open(facts);
  if (organisation) {
    const { authEventId } = grant;
    world.connections.connect({ app, user: undefined, organisation, authEventId }, grant.authTime);
  }
  return grant;
}

function refuseUnless(condition: boolean, code: string): void {
  if (!condition) throw new Refusal(code);
}
