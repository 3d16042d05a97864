import { isXeroError, XeroApiError, type XeroSession } from '@acme/xero-core';
import { createClient, type FamilyDefinition } from '@acme/xero-core/client';
import { createRawClientFor } from '@acme/xero-core/raw';

const session: XeroSession = { accessToken: async () => 'token' };

export function use(family: FamilyDefinition): object {
  return createClient<object>(family, session, { timeout: 1000, fetch: globalThis.fetch });
}

export function statusOf(error: unknown): number | undefined {
  return isXeroError(error) && error instanceof XeroApiError ? error.status : undefined;
}

export const raw = createRawClientFor<object>(
  { name: 'x', baseUrl: 'https://example.com', tenanted: false },
  session,
);
