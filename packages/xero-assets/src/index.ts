import { type AssetsClient, api, models, operations } from '@acme/gen-assets';
import type { ClientOptions, XeroSession } from '@acme/xero-core';
import { createClient } from '@acme/xero-core/client';

export type * from '@acme/gen-assets';
export * from '@acme/xero-core';

/**
 * A client of Xero's Assets API, bound to one session for life. Nothing is sent before a call is
 * awaited or iterated.
 *
 * @param session Whose access token and which organisation; from `@acme/xero-auth`, or your own.
 * @param options Transport settings; the defaults suit servers.
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 */
export function createAssetsClient(session: XeroSession, options?: ClientOptions): AssetsClient {
  return createClient<AssetsClient>({ api, models, operations }, session, options);
}
