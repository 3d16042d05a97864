import { createFilesClient, type Folder, type FolderInput } from '@acme/xero-files';
import { createRawClient } from '@acme/xero-files/raw';
import { scopes } from '@acme/xero-files/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const files = createFilesClient(session);
const folder: FolderInput = { Name: 'Receipts' };

export async function use(): Promise<Folder> {
  const { items } = await files.files.list();
  await files.files.get(items[0]?.Id ?? '');
  return await files.folders.create(folder);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['files.list'];
