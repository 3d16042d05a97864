import { XeroInputError } from '@acme/xero-core';
import { XeroAuthError } from '../errors/auth-error.ts';
import { type Connection, listed } from './connection.ts';
import type { TenantId } from './ids.ts';

/** Which organisation: by id, by name, or the one picked in the login that gave the tokens. */
export type TenantChoice =
  | { readonly tenantId: TenantId }
  | { readonly name: string }
  | 'thisLogin';

const doing = 'user.selectTenant';
const identityScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** @throws {XeroInputError} for a choice that is none. */
export function checkChoice(choice: TenantChoice | undefined): void {
  if (choice === undefined || choice === 'thisLogin') return;
  const wanted: unknown = Object.values(choice ?? {})[0];
  const isKnown =
    typeof choice === 'object' && choice && ('tenantId' in choice || 'name' in choice);
  if (isKnown && typeof wanted === 'string' && wanted !== '') return;
  throw new XeroInputError(
    'choice',
    `${doing}: choice must be { tenantId }, { name } or 'thisLogin'; leave it out for the only organisation.`,
  );
}

/**
 * The one organisation among connections that was meant.
 *
 * @param granted the scopes that the user granted.
 * @throws {XeroAuthError} `no_connection`, `ambiguous_tenant`
 */
export function select(
  connections: readonly Connection[],
  choice: TenantChoice | undefined,
  granted: readonly string[],
): Connection {
  const organisations = connections.filter(({ tenantType }) => tenantType === 'ORGANISATION');
  const meant = organisations.filter((connection) => matches(connection, choice));
  const [only] = meant;
  if (only && meant.length === 1) return only;
  if (only) {
    throw new XeroAuthError(
      'ambiguous_tenant',
      `${doing}: there are ${meant.length}: ${listed(meant)}. Choose one by { tenantId }.`,
    );
  }
  throw new XeroAuthError('no_connection', `${doing}: ${reason(connections, choice, granted)}`);
}

function matches({ tenantId, tenantName }: Connection, choice: TenantChoice | undefined): boolean {
  if (choice === undefined || choice === 'thisLogin') return true;
  return 'tenantId' in choice ? tenantId === choice.tenantId : tenantName === choice.name;
}

function reason(
  connections: readonly Connection[],
  choice: TenantChoice | undefined,
  granted: readonly string[],
): string {
  if (granted.every((scope) => identityScopes.has(scope))) {
    return `the login asked for identity scopes only (${granted.join(' ')}), so Xero let the user pick no organisation. Ask for the scope of an API, too, such as accounting.settings.read.`;
  }
  if (connections.length === 0) {
    return 'no organisation is connected: the user picked none when they gave their consent, or has disconnected it.';
  }
  if (typeof choice === 'object') {
    const wanted: string = 'tenantId' in choice ? choice.tenantId : choice.name;
    const mixed = connections.find(({ id }) => id === wanted);
    const hint = mixed ? ` That is the id of the connection to ${listed([mixed])}.` : '';
    return `${JSON.stringify(wanted)} is not connected; connected are ${listed(connections)}.${hint}`;
  }
  return `only ${listed(connections)} is connected, which is no organisation.`;
}
