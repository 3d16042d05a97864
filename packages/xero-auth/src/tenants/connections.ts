import { XeroInputError } from '@acme/xero-core/base';
import { XeroAuthError } from '../errors/auth-error.ts';
import { authenticationEventOf } from '../tokens/claims.ts';
import { type ConnectionsCaller, callConnections, type RequestControl } from './api.ts';
import { type Connection, connectionsIn, listed } from './connection.ts';
import type { ConnectionId } from './ids.ts';

/** Which connections, and settings of the request. */
export interface ConnectionsOptions extends RequestControl {
  /** Only those that the user picked in the login that gave these tokens. @default false */
  readonly thisLogin?: boolean | undefined;
}

/** @throws {XeroAuthError} also when the access token does not say which login it comes from. */
export async function listConnections(
  caller: ConnectionsCaller,
  name: string,
  { thisLogin, ...control }: ConnectionsOptions = {},
): Promise<Connection[]> {
  const event = thisLogin ? authenticationEventOf(await caller.accessToken({})) : '';
  if (event === undefined) {
    throw new XeroAuthError(
      'no_authentication_event',
      `${name}: the access token does not say which login it is of; leave thisLogin out.`,
    );
  }
  const rest = event && `?authEventId=${encodeURIComponent(event)}`;
  const response = await callConnections(caller, { ...control, name, method: 'GET', rest });
  const connections = connectionsIn(await response.json().catch(() => undefined));
  if (connections) return connections;
  const { status } = response;
  throw new XeroAuthError('invalid_response', `${name}: the answer is no list.`, { status });
}

/** @throws {XeroInputError} for the id of a tenant, {@link XeroAuthError} for one not known. */
export async function deleteConnection(
  caller: ConnectionsCaller,
  name: string,
  connectionId: ConnectionId,
  control: RequestControl = {},
): Promise<void> {
  const id: string = connectionId;
  if (typeof id !== 'string' || /^\.{0,2}$/.test(id)) {
    throw new XeroInputError('connectionId', `${name}: connectionId must be that of a connection.`);
  }
  const rest = `/${encodeURIComponent(id)}`;
  try {
    await callConnections(caller, { ...control, name, method: 'DELETE', rest });
  } catch (error) {
    if (!(error instanceof XeroAuthError) || error.status !== 404) throw error;
    // The two ids of a connection look alike.
    const all = await listConnections(caller, name, control).catch(() => []);
    const meant = all.find(({ tenantId }) => tenantId === id);
    if (!meant) throw error;
    throw new XeroInputError(
      'connectionId',
      `${name}: that is the tenantId of ${listed([meant])}; the connection’s id is ${meant.id}.`,
    );
  }
}
