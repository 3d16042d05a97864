import type { Limiter } from './limiter/limiter.ts';

/**
 * Whose access token and which organisation a client works with. `@acme/xero-auth` supplies it;
 * anyone with a token service of their own implements it in three lines.
 */
export interface XeroSession {
  /**
   * An access token that is valid now. A caller whose token Xero refused says which one, and it is
   * renewed only if it is still the current one.
   */
  accessToken(options: { rejected?: string }): Promise<string>;
  /** The organisation; sent with every call of the families that have tenants. */
  readonly tenantId?: string | undefined;
  /** A custom connection has one organisation only and needs no `tenantId`. */
  readonly customConnection?: boolean | undefined;
  /** The app's limiter, shared by all its sessions, so that together they keep Xero's limits. */
  readonly limiter?: Limiter | undefined;
  /** One object for all sessions of an app whose limiter is for its first client to make. */
  readonly limits?: AppLimits | undefined;
}

/**
 * Where the clients of an app find its limiter. Whoever supplies sessions hands the same object to
 * all of them, and needs no code of a limiter.
 */
export interface AppLimits {
  /** Undefined until there is a client. */
  limiter?: Limiter | undefined;
}
