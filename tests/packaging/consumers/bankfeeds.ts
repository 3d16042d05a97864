import {
  createBankfeedsClient,
  type FeedConnection,
  type FeedConnectionInput,
} from '@acme/xero-bankfeeds';
import { createRawClient } from '@acme/xero-bankfeeds/raw';
import { scopes } from '@acme/xero-bankfeeds/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const bankfeeds = createBankfeedsClient(session);
const connection: FeedConnectionInput = { accountToken: 'a1', accountType: 'BANK' };

export async function use(): Promise<FeedConnection> {
  const { items } = await bankfeeds.feedConnections.list();
  await bankfeeds.feedConnections.get(items[0]?.id ?? '');
  return await bankfeeds.feedConnections.create(connection);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['feedConnections.list'];
