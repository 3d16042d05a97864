import createFetchClient, { type Client } from 'openapi-fetch';
import type { ApiDescription } from './operation-table.ts';
import type { ClientOptions } from './options.ts';
import { sessionHeaders, type WireRequest } from './request/prepare.ts';
import { dispatch } from './send.ts';
import type { XeroSession } from './session.ts';
import { transportOf } from './transport.ts';

export type { Client };

/**
 * openapi-fetch's client over the SDK's send path: authorised, with tenant, timeout and a token
 * renewed once, but with answers as they are on the wire and no exception for a refusal.
 *
 * @throws {XeroConfigError} when an option is not usable, for example a `baseUrl` without https.
 */
export function createRawClientFor<Paths extends object>(
  api: ApiDescription,
  session: XeroSession,
  options?: ClientOptions,
): Client<Paths> {
  const transport = transportOf(api, session, options);
  return createFetchClient<Paths>({
    baseUrl: transport.baseUrl,
    querySerializer: { array: { style: 'form', explode: false } },
    headers: { accept: 'application/json' },
    bodySerializer: (body) => (isBytes(body) ? body : JSON.stringify(body)),
    fetch: async (request) => {
      const answer = await dispatch(transport, await wireRequestOf(request));
      return answer.response;
    },
  });
}

/** openapi-fetch would write bytes as JSON. */
function isBytes(body: unknown): body is BodyInit {
  return [Uint8Array, ArrayBuffer, Blob, FormData].some((type) => body instanceof type);
}

async function wireRequestOf(request: Request): Promise<WireRequest> {
  const headers = Object.fromEntries(request.headers);
  for (const header of sessionHeaders) Reflect.deleteProperty(headers, header);
  const writes = ['POST', 'PUT', 'PATCH'].includes(request.method);
  if (writes) headers['idempotency-key'] ??= crypto.randomUUID();
  const name = `${request.method} ${new URL(request.url).pathname}`;
  return {
    name,
    operationId: name,
    method: request.method,
    url: request.url,
    headers,
    body: request.body ? await request.arrayBuffer() : undefined,
    request: { signal: request.signal },
  };
}
