import { type Asset, type AssetInput, createAssetsClient } from '@acme/xero-assets';
import { createRawClient } from '@acme/xero-assets/raw';
import { scopes } from '@acme/xero-assets/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const assets = createAssetsClient(session);
const laptop: AssetInput = { assetName: 'Laptop', purchaseDate: '2026-01-31' };

export async function use(): Promise<Asset> {
  const { items } = await assets.assets.list({ status: 'REGISTERED' });
  await assets.assets.get(items[0]?.assetId ?? '');
  return await assets.assets.create(laptop);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['assets.list'];
