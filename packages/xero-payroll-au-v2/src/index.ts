import { api, models, operations, type PayrollAuV2Client } from '@acme/gen-payroll-au-v2';
import type { ClientOptions, XeroSession } from '@acme/xero-core';
import { createClient } from '@acme/xero-core/client';

export type * from '@acme/gen-payroll-au-v2';
export * from '@acme/xero-core';

/**
 * A client of Xero's Payroll AU v2 API, bound to one session for life. Nothing is sent before a call is
 * awaited or iterated.
 *
 * @param session Whose access token and which organisation; from `@acme/xero-auth`, or your own.
 * @param options Transport settings; the defaults suit servers.
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 */
export function createPayrollAuV2Client(
  session: XeroSession,
  options?: ClientOptions,
): PayrollAuV2Client {
  return createClient<PayrollAuV2Client>({ api, models, operations }, session, options);
}
