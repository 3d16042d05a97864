import type { SessionOptions, Simulator } from '../../src/index.ts';

/** Where a call goes, and what differs from a good one. */
export interface CallOptions extends SessionOptions {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export const accounting = 'https://api.xero.com/api.xro/2.0';

/** A call with everything in order: token, tenant, JSON. */
export async function call(
  simulator: Simulator,
  url: string,
  { method, body, headers, signal, ...session }: CallOptions = {},
): Promise<Response> {
  const { accessToken, tenantId } = simulator.session(session);
  return await simulator.fetch(url, {
    method: method ?? 'GET',
    headers: {
      accept: 'application/json',
      authorization: headers?.['authorization'] ?? `Bearer ${await accessToken()}`,
      'xero-tenant-id': tenantId,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  });
}
