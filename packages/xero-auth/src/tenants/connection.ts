import type { ConnectionId, TenantId } from './ids.ts';

/**
 * A tenant that a user has connected to the app.
 *
 * @see https://developer.xero.com/documentation/guides/oauth2/tenants
 */
export interface Connection {
  /** Of the connection; what `disconnect` takes. */
  readonly id: ConnectionId;
  /** Of the organisation or practice; what `forTenant` takes. */
  readonly tenantId: TenantId;
  readonly tenantType: 'ORGANISATION' | 'PRACTICE' | 'PRACTICEMANAGER' | (string & {});
  readonly tenantName: string | null;
  /** The login by which it was made or last renewed. */
  readonly authEventId: string;
  /** Instant in ISO 8601, UTC. */
  readonly createdDateUtc: string;
  /** Instant in ISO 8601, UTC. */
  readonly updatedDateUtc: string;
}

/** Reads Xero's list, whose times lack the `Z` that they mean; undefined for what is no list. */
export function connectionsIn(json: unknown): Connection[] | undefined {
  if (!Array.isArray(json)) return undefined;
  return json.map((connection: Connection) => ({
    ...connection,
    createdDateUtc: utc(connection.createdDateUtc),
    updatedDateUtc: utc(connection.updatedDateUtc),
  }));
}

function utc(time: string): string {
  return /T[\d:.]+$/.test(time) ? `${time}Z` : time;
}

/** How an error lists connections. */
export function listed(connections: readonly Connection[]): string {
  return connections.map((one) => `${JSON.stringify(one.tenantName)} (${one.tenantId})`).join(', ');
}
