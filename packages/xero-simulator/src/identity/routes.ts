import type { Hono } from 'hono';
import { tokenAccepted } from '../api/gate/token-accepted.ts';
import { responseOf } from '../http/answer.ts';
import type { Call, CallEnv } from '../http/call.ts';
import type { Simulation } from '../simulation.ts';
import { authorize } from './authorize.ts';
import { authenticate } from './client-authentication.ts';
import { discoveryDocument } from './discovery.ts';
import { issuerAt } from './issuer.ts';
import { signingKey } from './keys.ts';
import { Refusal } from './refusal.ts';
import { grantTokens } from './token-endpoint.ts';
import { profileOf, subjectOf, tokenAnswer } from './tokens.ts';

const discovery = '/.well-known/openid-configuration';

/** What is at identity.xero.com and login.xero.com. */
export function addIdentity(app: Hono<CallEnv>, simulation: Simulation): void {
  app.get(discovery, (context) => Response.json(discoveryDocument(context.var.call.origin)));
  app.get(`${discovery}/jwks`, async () => Response.json({ keys: [(await signingKey()).jwk] }));
  app.on(['GET', 'POST'], '/identity/connect/authorize', authorize(simulation));
  app.post('/connect/token', (context) => orRefusal(() => token(simulation, context.var.call)));
  app.post('/connect/revocation', (context) =>
    orRefusal(async () => revoke(simulation, context.var.call)),
  );
  app.get('/connect/userinfo', tokenAccepted(simulation), (context) => userInfo(context.var.call));
}

async function token(simulation: Simulation, call: Call): Promise<Response> {
  const { settings } = simulation;
  const { world, request } = call;
  const pair = await grantTokens(simulation, world, request.headers, formOf(call));
  const answer = await tokenAnswer(pair, { settings, world, issuer: issuerAt(call.origin) });
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}

/** RFC 7009: 200 for a token that is not known, too. Xero drops the user's connections with it. */
function revoke({ settings }: Simulation, call: Call): Response {
  const { world, request } = call;
  const form = formOf(call);
  const app = authenticate(settings.apps, request.headers, form);
  const refreshToken = form.get('token');
  if (refreshToken === null) throw new Refusal('invalid_request');
  const user = world.grants.revoke(app, refreshToken);
  if (user) world.connections.disconnect(world.connections.of(app, user));
  return new Response(null, { status: 200 });
}

function userInfo({ token: pair }: Call): Response {
  const { user, scopes } = pair?.grant ?? {};
  if (!pair || !user || !scopes?.includes('openid')) return responseOf({ status: 403 });
  const claims = { sub: subjectOf(user.id), xero_userid: user.id };
  return Response.json({ ...claims, ...profileOf(pair.grant, scopes) });
}

function formOf({ request }: Call): URLSearchParams {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new Refusal('invalid_request');
  return new URLSearchParams(request.text);
}

async function orRefusal(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ error: error.code }, { status: 400 });
  }
}
