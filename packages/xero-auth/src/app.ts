import type { AppLimits, XeroSession } from '@acme/xero-core';
import { XeroConfigError } from '@acme/xero-core/base';
import type { Scope } from './scope.ts';
import { checkedScopes } from './settings.ts';
import type { RequestControl } from './tenants/api.ts';
import { type AppContext, connecting } from './tenants/connecting.ts';
import type { Connection } from './tenants/connection.ts';
import type { ConnectionId } from './tenants/ids.ts';

/**
 * The app itself, by client credentials: a session for a custom connection, which needs no
 * organisation, or for the scopes `app.connections` and `marketplace.billing`.
 */
export interface XeroApp extends XeroSession {
  readonly customConnection: true;
  readonly limits: AppLimits;
  /**
   * An access token that is good now.
   *
   * @throws {XeroAuthError} as Xero refused.
   */
  accessToken(options?: { readonly rejected?: string }): Promise<string>;
  /** The app's connections: with the scope `app.connections`, those of all its users. */
  connections(options?: RequestControl): Promise<Connection[]>;
  /** Ends a connection, by its own `id`. */
  disconnect(connectionId: ConnectionId, options?: RequestControl): Promise<void>;
}

/** What an app asks for when it acts for itself. */
export interface AppOptions {
  /** Sent only if given: some custom connections are refused any. */
  readonly scopes?: readonly Scope[] | undefined;
}

/** @throws {XeroConfigError} without a secret. */
export function createApp(context: AppContext, { scopes = [] }: AppOptions = {}): XeroApp {
  if (context.client.settings.clientSecret === undefined) {
    throw new XeroConfigError('auth.app: client credentials need a clientSecret.');
  }
  const key = checkedScopes(scopes).join(' ');
  return Object.freeze<XeroApp>({ ...connecting(context, key, 'app'), customConnection: true });
}
