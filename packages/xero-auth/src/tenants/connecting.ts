import type { AppLimits, XeroSession } from '@acme/xero-core';
import type { OAuthClient } from '../oauth/client.ts';
import type { CurrentTokens } from '../refresh/current-tokens.ts';
import type { ConnectionsCaller, RequestControl } from './api.ts';
import type { Connection } from './connection.ts';
import { type ConnectionsOptions, deleteConnection, listConnections } from './connections.ts';
import type { ConnectionId } from './ids.ts';

/** What the app itself and its users have in common. */
export interface Connecting {
  readonly limits: AppLimits;
  readonly accessToken: XeroSession['accessToken'];
  /** @param name What errors call it. @default that of this method */
  connections(options?: ConnectionsOptions, name?: string): Promise<Connection[]>;
  disconnect(connectionId: ConnectionId, options?: RequestControl): Promise<void>;
}

/** What the sessions of an app share: nothing that belongs to one of them. */
export interface AppContext {
  readonly client: OAuthClient;
  readonly current: CurrentTokens;
  readonly limits: AppLimits;
}

/**
 * A session that can tell its connections and end them.
 *
 * @param who As the user wrote it: `user`, `app`.
 */
export function connecting(
  { client, current, limits }: AppContext,
  key: string,
  who: string,
): Connecting {
  const { settings } = client;
  const accessToken: XeroSession['accessToken'] = async ({ rejected } = {}) =>
    (await current.get(key, rejected)).accessToken;
  const url = settings.endpoints.connections;
  const caller: ConnectionsCaller = { http: settings, limits, url, accessToken };
  return {
    limits,
    accessToken,
    connections: (options, name = `${who}.connections`) => listConnections(caller, name, options),
    disconnect: (id, options) => deleteConnection(caller, `${who}.disconnect`, id, options),
  };
}
