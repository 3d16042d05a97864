import { type CreateUsageRecord, createAppStoreClient } from '@acme/xero-app-store';
import { createRawClient } from '@acme/xero-app-store/raw';
import { scopes } from '@acme/xero-app-store/scopes';

const session = { accessToken: async () => 'token' };
const appStore = createAppStoreClient(session);
const usage: CreateUsageRecord = { quantity: 1, timestamp: new Date() };

export async function use(): Promise<string> {
  const subscription = await appStore.subscriptions.get('id');
  const { items } = await appStore.subscriptions.usageRecords.list(subscription.id);
  await appStore.subscriptions.usageRecords.create(subscription.id, 'item', usage);
  return String(items.length);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['subscriptions.get'];
