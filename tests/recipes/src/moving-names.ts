import { createAccountingClient } from '@acme/xero-accounting';
import { type AuthorizationTransaction, memoryTokenStore, XeroAuth } from '@acme/xero-auth';
import { createSimulator } from '@acme/xero-simulator';
import type { Request } from 'express';

// What the blocks of the guides about moving take for granted, on a simulated Xero.

export const simulator: ReturnType<typeof createSimulator> = createSimulator({ clock: 'machine' });

const scopes = ['openid', 'offline_access', 'accounting.invoices', 'accounting.settings'] as const;
const options = { ...simulator.credentials('web'), scopes };

/** What xero-node or PyXero saved of a login. */
export async function savedTokenSet(userId: string): Promise<object | undefined> {
  const old = new XeroAuth({ ...options, store: memoryTokenStore() }).forUser(userId);
  await logIn(old);
  const tokens = await old.tokens();
  return (
    tokens && {
      access_token: tokens.accessToken,
      refresh_token: tokens.refreshToken,
      id_token: tokens.idToken,
      // Ended a minute ago, as those of an app that was stopped.
      expires_at: Math.floor(Date.now() / 1000) - 60,
      token_type: 'Bearer',
      scope: tokens.scopes.join(' '),
    }
  );
}

/** The dict that PyXero saved of a login, as JSON. */
export async function savedState(userId: string): Promise<object> {
  const token = await savedTokenSet(userId);
  return { client_id: options.clientId, auth_state: 'a-state', token, tenant_id: null };
}

/** The user agrees, and the browser is sent back. */
export async function comesBack(url: string): Promise<string> {
  return await simulator.authorize(url);
}

async function logIn(one: ReturnType<XeroAuth['forUser']>): Promise<void> {
  const { url, transaction } = await one.createAuthorization();
  await one.handleCallback(await simulator.authorize(url), transaction);
}

export const auth: XeroAuth = new XeroAuth({ ...options, store: memoryTokenStore() });
export const userId = 'u1';
export const user: ReturnType<XeroAuth['forUser']> = auth.forUser(userId);
await logIn(user);

/** The session that the reader's app keeps for a browser. */
export interface BrowserSession {
  readonly userId: string;
  tenantId?: string;
  xeroLogin?: AuthorizationTransaction;
}

/** That of the only browser there is. */
export const browser: BrowserSession = { userId: 'browser' };
export const sessionOf = (_request: Request): BrowserSession => browser;

const session = simulator.session();
const { fetch } = simulator;
export const accounting: ReturnType<typeof createAccountingClient> = createAccountingClient(
  session,
  { fetch },
);
const { items } = await accounting.contacts.list();
export const contactId: string = items[0]?.ContactID ?? '';
const invoices = await accounting.invoices.list({
  where: { Type: 'ACCREC', Status: 'AUTHORISED' },
});
export const invoiceId: string = invoices.items[0]?.InvoiceID ?? '';

/** What the blocks told since it was last emptied. */
export const reported: string[] = [];

export function report(text: string): void {
  reported.push(text);
}
