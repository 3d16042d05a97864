import createFetchClient, { type Client } from 'openapi-fetch';
import { XeroDecodeError } from './base.ts';
import type { ApiDescription } from './operation-table.ts';
import type { ClientOptions } from './options.ts';
import { checkedKey, takesKey } from './request/idempotency-key.ts';
import { sessionHeaders, type WireRequest } from './request/wire-request.ts';
import { finalError, hidesDoubt, undecodable } from './send/outcome.ts';
import { deliver } from './send/send.ts';
import { type Sending, sendingOf } from './send/sending.ts';
import type { XeroSession } from './session.ts';
import { type Transport, transportOf } from './transport.ts';

export type { Client };

/**
 * openapi-fetch's client over the SDK's send path: authorised, limited and retried like every call,
 * but with answers as they are on the wire and no exception for a refusal.
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
    fetch: async (request) => answerTo(transport, await wireRequestOf(request)),
  });
}

/** openapi-fetch would write bytes as JSON. */
function isBytes(body: unknown): body is BodyInit {
  return [Uint8Array, ArrayBuffer, Blob, FormData].some((type) => body instanceof type);
}

const endsInId = /\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

async function wireRequestOf(request: Request): Promise<WireRequest> {
  const { method, url } = request;
  const { pathname } = new URL(url);
  const headers = Object.fromEntries(request.headers);
  for (const header of sessionHeaders) Reflect.deleteProperty(headers, header);
  if (takesKey(method)) headers['idempotency-key'] = checkedKey(headers['idempotency-key']);
  const name = `${method} ${pathname}`;
  return {
    name,
    operationId: name,
    method,
    url,
    headers,
    body: request.body ? await request.arrayBuffer() : undefined,
    request: { signal: request.signal },
    repeatable: method !== 'DELETE' || endsInId.test(pathname),
    answersNothing: false,
  };
}

/** The answer, read to its end, whatever it is. */
async function answerTo(transport: Transport, request: WireRequest): Promise<Response> {
  const sending = sendingOf(transport, request);
  const outcome = await deliver(transport, sending, (response) => response.arrayBuffer());
  if (outcome.kind === 'unanswered') throw finalError(sending, outcome);
  if (outcome.kind === 'refused' && hidesDoubt(sending, outcome)) {
    throw finalError(sending, outcome);
  }
  const { status, statusText, headers } = outcome.response;
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  const answer = new Response(hasBody ? outcome.body : null, { status, statusText, headers });
  return outcome.kind === 'answered' ? readable(sending, answer, outcome.body) : answer;
}

/** Has openapi-fetch read JSON by `json()`, whose errors are the SDK's. */
function readable(sending: Sending, answer: Response, body: ArrayBuffer): Response {
  const { headers, status } = answer;
  headers.set('content-length', String(body.byteLength));
  const json = async () => {
    const text = new TextDecoder().decode(body);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      const problem = `Xero answered ${status} with an answer that is not JSON.`;
      throw undecodable(
        sending,
        new XeroDecodeError(sending.call, { status, headers, text }, problem),
      );
    }
  };
  return Object.defineProperty(answer, 'json', { value: json });
}
