import { type AccountingClient, createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth, type XeroAuthOptions, type XeroUser } from '@acme/xero-auth';
import type { D1Database } from '@cloudflare/workers-types';
import { d1TokenStore } from './d1-token-store.ts';

export interface Env {
  readonly DB: D1Database;
  readonly XERO_CLIENT_ID: string;
  readonly XERO_CLIENT_SECRET: string;
  readonly XERO_REDIRECT_URI: string;
  /** Signs the cookies that say who the user is and which organisation was chosen. */
  readonly SESSION_SECRET: string;
  /** Encrypts what a login is checked against. 32 bytes in base64. */
  readonly LOGIN_KEY: string;
}

/** Where Xero is, if not at its own addresses. */
export interface XeroAddresses extends Pick<XeroAuthOptions, 'endpoints'> {
  readonly baseUrl?: string | undefined;
}

/** Made for each request: a Worker must not wait for what another request has begun. */
export function createAuth(env: Env, { endpoints }: XeroAddresses): XeroAuth {
  return new XeroAuth({
    clientId: env.XERO_CLIENT_ID,
    clientSecret: env.XERO_CLIENT_SECRET,
    redirectUri: env.XERO_REDIRECT_URI,
    scopes: ['offline_access', 'accounting.invoices.read'],
    store: d1TokenStore(env.DB),
    // Work in the background ends with the request.
    renewAhead: 0,
    endpoints,
  });
}

export function clientFor(
  user: XeroUser,
  tenantId: string,
  { baseUrl }: XeroAddresses,
): AccountingClient {
  // Nobody waits for a page as long as Xero may ask: the user is told.
  return createAccountingClient(user.forTenant(tenantId), { maxRetryWait: 3_000, baseUrl });
}
