import type { Clock, Limiter } from '@acme/xero-core';
import type { Endpoints } from './endpoints.ts';
import type { Scope } from './scope.ts';
import type { TokenStore } from './token-store.ts';

/** An app, as it is registered at developer.xero.com, and how it logs its users in. */
export interface XeroAuthOptions {
  readonly clientId: string;
  /** Left out by desktop and mobile apps: they have none, and log in with PKCE alone. */
  readonly clientSecret?: string | undefined;
  /** Where Xero sends users after they agreed; exactly as the app has registered it. */
  readonly redirectUri?: string | undefined;
  /**
   * What to ask users for; `offline_access` keeps them logged in for longer than 30 minutes.
   * @see https://developer.xero.com/documentation/guides/oauth2/scopes
   */
  readonly scopes?: readonly Scope[] | undefined;
  /** Where tokens are kept; `memoryTokenStore()` for those that need not survive a restart. */
  readonly store?: TokenStore | undefined;
  /** How the secret is sent: in the body, or in the `Authorization` header. @default 'post' */
  readonly clientAuthentication?: 'post' | 'basic' | undefined;
  /** Proof Key for Code Exchange; only an app with a secret may do without. @default true */
  readonly pkce?: boolean | undefined;
  /** Other addresses than Xero's own. */
  readonly endpoints?: Partial<Endpoints> | undefined;
  /** How long one request for tokens or connections may take. @unit milliseconds @default 30000 */
  readonly timeout?: number | undefined;
  /** How far this machine's clock and Xero's may differ. @unit milliseconds @default 60000 */
  readonly clockTolerance?: number | undefined;
  /**
   * How long before its end an access token is renewed in the background. `0` renews it only when
   * it has ended: for platforms that cut off work in the background.
   * @unit milliseconds @default 300000
   */
  readonly renewAhead?: number | undefined;
  /** Sends the requests: a proxy, a recorder, a test double. @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The time, and waiting for it. @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** Keeps Xero's limits for all sessions of the app. @default one in memory, made with the first client */
  readonly limiter?: Limiter | undefined;
}
