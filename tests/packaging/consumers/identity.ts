import { type Connection, createIdentityClient } from '@acme/xero-identity';
import { createRawClient } from '@acme/xero-identity/raw';
import { scopes } from '@acme/xero-identity/scopes';

const session = { accessToken: async () => 'token' };
const identity = createIdentityClient(session);

export async function use(): Promise<Connection[]> {
  const { items } = await identity.connections.list();
  for (const { id } of items) await identity.connections.delete(id);
  return items;
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['connections.list'];
