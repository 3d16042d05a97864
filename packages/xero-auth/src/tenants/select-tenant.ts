import { XeroInputError } from '@acme/xero-core/base';
import { XeroAuthError } from '../errors/auth-error.ts';
import { type Connection, listed } from './connection.ts';
import type { TenantId } from './ids.ts';

/** Which organisation: by id, by name, or the one picked in the login that gave the tokens. */
export type TenantChoice =
  | { readonly tenantId: TenantId }
  | { readonly name: string }
  | 'thisLogin';

const doing = 'user.selectTenant';

/**
 * The one organisation among connections that was meant.
 *
 * @param granted the scopes that the user granted.
 * @throws {XeroAuthError} `no_connection`, `ambiguous_tenant`; {@link XeroInputError} for a choice
 * that is none.
 */
export function select(
  connections: readonly Connection[],
  choice: TenantChoice | undefined,
  granted: readonly string[],
): Connection {
  const { tenantId, name }: { tenantId?: TenantId; name?: string } =
    typeof choice === 'object' ? { ...choice } : {};
  const wanted: string | undefined = tenantId ?? name;
  if (choice !== undefined && choice !== 'thisLogin' && !wanted) {
    throw new XeroInputError(
      'choice',
      `${doing}: choose by { tenantId }, { name } or 'thisLogin', or leave it out.`,
    );
  }
  const meant = connections.filter(
    (one) =>
      one.tenantType === 'ORGANISATION' &&
      (!wanted || (tenantId ? one.tenantId === tenantId : one.tenantName === name)),
  );
  const [only, ...others] = meant;
  if (only && others.length === 0) return only;
  if (only) {
    throw new XeroAuthError(
      'ambiguous_tenant',
      `${doing}: choose one by { tenantId }: ${listed(meant)}.`,
    );
  }
  throw new XeroAuthError('no_connection', `${doing}: ${reason(connections, wanted, granted)}`);
}

function reason(
  connections: readonly Connection[],
  wanted: string | undefined,
  granted: readonly string[],
): string {
  if (
    granted.length > 0 &&
    granted.every((scope) => /^(openid|profile|email|offline_access)$/.test(scope))
  ) {
    return `with identity scopes only (${granted.join(' ')}), Xero offers no organisation. Ask for the scope of an API, too.`;
  }
  if (connections.length === 0) return 'the user has no organisation connected, or no more.';
  const found = `connected is only ${listed(connections)}.`;
  if (!wanted) return `${found} That is no organisation.`;
  const mixed = connections.some(({ id }) => id === wanted);
  return `${JSON.stringify(wanted)} is ${mixed ? 'the id of a connection, not a tenantId' : 'not connected'}; ${found}`;
}
