import { abortable } from './abortable.ts';
import { apiError } from './errors/api-error.ts';
import {
  type FailedCall,
  XeroConfigError,
  XeroInputError,
  XeroNetworkError,
  XeroTimeoutError,
} from './errors/xero-error.ts';
import type { WireRequest } from './request/prepare.ts';
import { checkedTimeout, type Transport } from './transport.ts';

/** An answer with a success status, its body not yet read. */
export interface Answer {
  readonly response: Response;
  /** Runs a read of the body under the same signal and timeout as the request. */
  read<Value>(reader: (response: Response) => Promise<Value>): Promise<Value>;
}

/**
 * Sends a request that must succeed.
 *
 * @throws {XeroApiError} when Xero refuses; {@link XeroNetworkError} and {@link XeroTimeoutError}
 * when no answer comes. An abort rejects with the signal's own reason.
 */
export async function send(transport: Transport, request: WireRequest): Promise<Answer> {
  const answer = await dispatch(transport, request);
  if (answer.response.ok) return answer;
  const { status, headers } = answer.response;
  const text = await answer.read((response) => response.text());
  const { slowFilter } = request;
  throw apiError({ ...callOf(transport, request), status, headers, text, slowFilter });
}

/**
 * The one way that every request takes: tenant, access token, timeout, fetch, and once more with a
 * renewed token if Xero does not accept the first. The answer may be a refusal.
 *
 * @throws {XeroNetworkError} and {@link XeroTimeoutError} when no answer comes.
 */
export async function dispatch(transport: Transport, request: WireRequest): Promise<Answer> {
  const call = callOf(transport, request);
  const { signal } = request.request;
  signal?.throwIfAborted();
  const tenant = tenantHeader(transport, call);
  const token = await abortable(transport.accessToken({}), signal);
  const answer = await attempt(transport, request, call, { ...tenant, ...bearer(token) });
  if (!(await isTokenRefused(answer))) return answer;
  const renewed = await abortable(transport.accessToken({ rejected: token }), signal);
  if (renewed === token) return answer;
  return attempt(transport, request, call, { ...tenant, ...bearer(renewed) });
}

function callOf(transport: Transport, request: WireRequest): FailedCall {
  const { name, operationId } = request;
  return { name, operationId, tenantId: transport.tenantId };
}

/** @throws {XeroInputError} when an organisation is needed and the session has none. */
function tenantHeader(transport: Transport, call: FailedCall): Record<string, string> {
  if (!transport.tenanted) return {};
  if (transport.tenantId) return { 'xero-tenant-id': transport.tenantId };
  if (transport.customConnection) return {};
  throw new XeroInputError(
    'tenantId',
    `${call.name} needs an organisation, and the session has no tenantId. Choose one of the connections first.`,
  );
}

/** @throws {XeroConfigError} for what cannot be a token; fetch's own error would show it. */
function bearer(token: unknown): Record<string, string> {
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new XeroConfigError(
      'The session gave something that cannot be an access token; look at what its accessToken() returns.',
    );
  }
  return { authorization: `Bearer ${token}` };
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function attempt(
  transport: Transport,
  request: WireRequest,
  call: FailedCall,
  identity: Record<string, string>,
): Promise<Answer> {
  const timeout = checkedTimeout(request.request.timeout ?? transport.timeout);
  const caller = request.request.signal;
  const late = AbortSignal.timeout(timeout);
  const signal = caller ? AbortSignal.any([caller, late]) : late;
  const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      caller?.throwIfAborted();
      return await work();
    } catch (error) {
      if (caller?.aborted) throw caller.reason;
      if (late.aborted) throw new XeroTimeoutError(call, timeout);
      throw new XeroNetworkError(call, error);
    }
  };
  const { fetch } = transport;
  const body = typeof request.body === 'function' ? await request.body() : request.body;
  request.onSending?.();
  const response = await guarded(() =>
    fetch(request.url, {
      method: request.method,
      headers: { 'user-agent': transport.userAgent, ...request.headers, ...identity },
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    }),
  );
  if (response.type === 'opaqueredirect' || redirects.has(response.status)) {
    throw new XeroConfigError(
      `${call.name} was redirected by ${transport.baseUrl}; the access token is sent to no other place.`,
    );
  }
  return { response, read: (reader) => guarded(() => reader(response)) };
}

/** An expired or invalid token; a missing scope also answers 401, and no new token helps there. */
async function isTokenRefused(answer: Answer): Promise<boolean> {
  const { response } = answer;
  if (response.status !== 401) return false;
  const text = await answer.read(() => response.clone().text());
  const challenge = response.headers.get('www-authenticate') ?? '';
  return !/insuffici?ent_scope|AuthorizationUnsuccessful/i.test(text + challenge);
}
