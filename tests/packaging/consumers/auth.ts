import { createAccountingClient } from '@acme/xero-accounting';
import { scopes as accounting } from '@acme/xero-accounting/scopes';
import {
  type AuthorizationTransaction,
  expired,
  memoryTokenStore,
  type TokenStore,
  XeroAuth,
  XeroAuthError,
  type XeroUser,
} from '@acme/xero-auth';
import { tokenSetFrom } from '@acme/xero-auth/import';
import { fileTokenStore, loginWithBrowser } from '@acme/xero-auth/node';
import { scopesFor } from '@acme/xero-auth/scopes';
import { openTransaction, sealTransaction } from '@acme/xero-auth/sealing';
import { tokenStoreChecks } from '@acme/xero-auth/testing';

const store: TokenStore = memoryTokenStore();
const sealingKey = new Uint8Array(32);
const auth = new XeroAuth({
  clientId: 'id',
  clientSecret: 'secret',
  redirectUri: 'https://app.example/callback',
  scopes: ['offline_access', ...scopesFor({ accounting }, { accounting: ['invoices.list'] })],
  store,
  fetch: globalThis.fetch,
});

export async function begin(key: string): Promise<{ url: string; kept: string }> {
  const { url, transaction } = await auth.forUser(key).createAuthorization({ prompt: 'consent' });
  return { url, kept: await sealTransaction(transaction, sealingKey) };
}

export async function end(key: string, request: Request, kept: string): Promise<XeroUser> {
  const transaction: AuthorizationTransaction = await openTransaction(kept, sealingKey);
  const user = auth.forUser(key);
  const { missingScopes } = await user.handleCallback(request, transaction);
  if (missingScopes.length > 0) throw new Error(missingScopes.join(' '));
  return user;
}

export async function use(user: XeroUser): Promise<string | undefined> {
  const { tenantId } = await user.selectTenant('thisLogin');
  const { items } = await createAccountingClient(user.forTenant(tenantId)).invoices.list();
  return items[0]?.InvoiceNumber;
}

export async function isStale(user: XeroUser): Promise<boolean> {
  const tokens = await user.tokens();
  return tokens === undefined || expired(tokens, 60_000);
}

export async function move(user: XeroUser, saved: unknown): Promise<void> {
  await user.importTokens(tokenSetFrom(saved));
}

export function mustLogInAgain(error: unknown): boolean {
  return error instanceof XeroAuthError && error.reauthRequired;
}

export const custom = createAccountingClient(auth.app());
export const files: TokenStore = fileTokenStore({ folder: '/var/lib/app/tokens' });
export const login = async (): Promise<unknown> => await loginWithBrowser(auth.forUser('me'), {});
export const checks: readonly string[] = tokenStoreChecks(() => store).map(({ name }) => name);
