import { isXeroError, XeroDecodeError, XeroInputError, XeroNotFoundError } from '@acme/xero-core';
import { XeroAuthError } from '../errors/auth-error.ts';
import { authenticationEventOf } from '../tokens/claims.ts';
import { type ConnectionsCaller, callConnections, type RequestControl } from './api.ts';
import { type Connection, connectionsIn } from './connection.ts';
import type { ConnectionId } from './ids.ts';

/** Which connections, and settings of the request. */
export interface ConnectionsOptions extends RequestControl {
  /** Only those that the user picked in the login that gave these tokens. @default false */
  readonly thisLogin?: boolean | undefined;
}

/** @throws {XeroAuthError} when the access token does not say which login it comes from. */
export async function listConnections(
  caller: ConnectionsCaller,
  name: string,
  { thisLogin = false, ...control }: ConnectionsOptions = {},
): Promise<Connection[]> {
  const rest = thisLogin ? `?authEventId=${encodeURIComponent(await eventOf(caller, name))}` : '';
  const operationId = 'getConnections';
  const request = { name, operationId, method: 'GET', rest, ...control } as const;
  const connections = connectionsIn(await callConnections(caller, request));
  if (connections) return connections;
  throw new XeroDecodeError(request, 200, 'Xero’s answer is not a list.');
}

async function eventOf(caller: ConnectionsCaller, name: string): Promise<string> {
  const event = authenticationEventOf(await caller.accessToken({}));
  if (event !== undefined) return event;
  throw new XeroAuthError(
    'no_authentication_event',
    `${name}: the access token does not say which login it comes from; leave thisLogin out.`,
  );
}

/** @throws {XeroInputError} for the id of a tenant, {@link XeroNotFoundError} for one not known. */
export async function deleteConnection(
  caller: ConnectionsCaller,
  name: string,
  connectionId: ConnectionId,
  control: RequestControl = {},
): Promise<void> {
  if (typeof connectionId !== 'string' || /^\.{0,2}$/.test(connectionId)) {
    throw new XeroInputError(
      'connectionId',
      `${name}: connectionId must be the id of a connection.`,
    );
  }
  const rest = `/${encodeURIComponent(connectionId)}`;
  const operationId = 'deleteConnection';
  try {
    await callConnections(caller, { name, operationId, method: 'DELETE', rest, ...control });
  } catch (error) {
    if (!(error instanceof XeroNotFoundError)) throw error;
    throw (await mistaken(caller, name, connectionId, control)) ?? error;
  }
}

/** The two ids of a connection look alike; the error for the wrong one says the right one. */
async function mistaken(
  caller: ConnectionsCaller,
  name: string,
  given: string,
  control: RequestControl,
): Promise<XeroInputError | undefined> {
  try {
    const connections = await listConnections(caller, name, control);
    const meant = connections.find(({ tenantId }) => tenantId === given);
    if (!meant) return undefined;
    return new XeroInputError(
      'connectionId',
      `${name}: ${given} is the tenantId of ${JSON.stringify(meant.tenantName)}; its connection id is ${meant.id}.`,
    );
  } catch (error) {
    if (isXeroError(error)) return undefined;
    throw error;
  }
}
