import { api } from '@acme/gen-bankfeeds';
import type { paths } from '@acme/gen-bankfeeds/raw';
import type { ClientOptions, XeroSession } from '@acme/xero-core';
import { type Client, createRawClientFor } from '@acme/xero-core/raw';

export type { paths };

/**
 * openapi-fetch's own client over Xero's Bank Feeds API: every path and field as published, dates as
 * they are on the wire, `{ data, error }` instead of exceptions. Authorised and sent like every
 * other call.
 *
 * @param session Whose access token and which organisation.
 * @param options Transport settings, as for the typed client.
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createRawClient(session: XeroSession, options?: ClientOptions): Client<paths> {
  return createRawClientFor<paths>(api, session, options);
}
