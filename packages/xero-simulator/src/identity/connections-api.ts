import { notFound } from '../api/errors/gateway.ts';
import type { ApiAnswer } from '../api/handler.ts';
import type { Match } from '../api/routes.ts';
import type { Call } from '../http/call.ts';
import { type Connection, connectionJson } from './connections.ts';

/** `GET /connections` and `DELETE /connections/{id}`. */
export function answerConnections(call: Call, { operation, params }: Match): ApiAnswer {
  const connections = connectionsFor(call);
  if (operation.method === 'GET') {
    const event = call.request.query.get('authEventId');
    const listed = connections.filter((one) => event === null || one.authEventId === event);
    return { status: 200, body: listed.map(connectionJson) };
  }
  const found = connections.filter(({ id }) => id === params['id']);
  if (found.length === 0) return notFound;
  call.world.connections.disconnect(found);
  return { status: 204 };
}

/** Those of the token's user, or all of the app with a token of its own. */
function connectionsFor({ token, world }: Call): readonly Connection[] {
  if (!token) return [];
  const { app, user, scopes } = token.grant;
  if (user || app.kind === 'custom-connection') return world.connections.of(app, user);
  return scopes.includes('app.connections') ? world.connections.ofApp(app) : [];
}
