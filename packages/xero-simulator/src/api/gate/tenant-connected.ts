import type { MiddlewareHandler } from 'hono';
import { responseOf } from '../../http/answer.ts';
import type { Call, CallEnv } from '../../http/call.ts';
import { forbidden, payrollNotProvisioned, unavailable } from '../errors/gateway.ts';

/** 403 unless the organisation is connected to the app; 503 while it is offline. */
export const tenantConnected: MiddlewareHandler<CallEnv> = async (context, next) => {
  const { call } = context.var;
  const { match, organisation, world } = call;
  if (!match?.operation.table.tenanted) return await next();
  if (!organisation || !isConnected(call)) return responseOf(forbidden(world.asideRandom.id()));
  if (world.offline.has(organisation.tenantId)) return responseOf(unavailable.organisation);
  const { country } = match.operation.table;
  const hasFamily = country === undefined || country === organisation.countryCode;
  return hasFamily ? await next() : responseOf(payrollNotProvisioned);
};

function isConnected({ token, organisation, world }: Call): boolean {
  if (!token) return false;
  const { app, user } = token.grant;
  if (app.kind === 'custom-connection') return token.grant.organisation === organisation;
  return world.connections.of(app, user).some((one) => one.organisation === organisation);
}
