import { api, type BankfeedsClient, models, operations } from '@acme/gen-bankfeeds';
import type { ClientOptions, XeroSession } from '@acme/xero-core';
import { createClient } from '@acme/xero-core/client';

export type * from '@acme/gen-bankfeeds';
export * from '@acme/xero-core';

/**
 * A client of Xero's Bank Feeds API, bound to one session for life. Nothing is sent before a call is
 * awaited or iterated.
 *
 * @param session Whose access token and which organisation; from `@acme/xero-auth`, or your own.
 * @param options Transport settings; the defaults suit servers.
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 */
export function createBankfeedsClient(
  session: XeroSession,
  options?: ClientOptions,
): BankfeedsClient {
  return createClient<BankfeedsClient>({ api, models, operations }, session, options);
}
