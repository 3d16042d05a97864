import {
  type Limiter,
  type LimitReport,
  XeroApiError,
  XeroDecodeError,
  XeroForbiddenError,
  XeroNotFoundError,
  XeroRateLimitError,
  XeroServerError,
  type XeroSession,
  XeroUnauthorizedError,
} from '@acme/xero-core';
import { exchange, type Http, type Purpose } from '../http/exchange.ts';

/** Settings of one request. */
export interface RequestControl {
  /** Ends it at once, also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /** How long an attempt may take. @unit milliseconds @default that of the app */
  readonly timeout?: number | undefined;
}

/** Who asks for connections, and how. */
export interface ConnectionsCaller {
  readonly http: Http;
  readonly limiter: Limiter;
  /** Xero's list of connections. */
  readonly url: string;
  readonly accessToken: XeroSession['accessToken'];
}

/** One request to the list of connections. */
export interface ConnectionsRequest extends RequestControl {
  /** As the user wrote it: `user.connections`. */
  readonly name: string;
  readonly operationId: 'getConnections' | 'deleteConnection';
  readonly method: 'GET' | 'DELETE';
  /** What follows the address of the list. */
  readonly rest: string;
}

/**
 * Sends a request to the list of connections, once more with a renewed token if need be.
 *
 * @throws {XeroApiError} when Xero refuses, {@link XeroDecodeError} for an answer that is not JSON.
 */
export async function callConnections(
  caller: ConnectionsCaller,
  request: ConnectionsRequest,
): Promise<unknown> {
  const token = await caller.accessToken({});
  let response = await send(caller, request, token);
  let text = await response.text();
  if (response.status === 401 && !/AuthorizationUnsuccessful|insufficient_scope/i.test(text)) {
    const renewed = await caller.accessToken({ rejected: token });
    if (renewed !== token) {
      response = await send(caller, request, renewed);
      text = await response.text();
    }
  }
  if (!response.ok) throw refusedBy(request, response, text.replaceAll(token, '…'));
  if (request.method === 'DELETE') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new XeroDecodeError(request, response.status, 'Xero’s answer is not JSON.');
  }
}

async function send(
  { http, limiter, url }: ConnectionsCaller,
  { name, operationId, method, rest, signal, timeout }: ConnectionsRequest,
  token: string,
): Promise<Response> {
  const permit = await limiter.acquire({ signal });
  if ('refused' in permit) {
    const headers = new Headers({ 'x-rate-limit-problem': permit.refused });
    throw new XeroRateLimitError({ name, operationId, status: 429, headers, text: '' });
  }
  let report: LimitReport | undefined;
  try {
    const purpose: Purpose = { name, operationId, secrets: [token], signal, timeout };
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    const response = await exchange(http, purpose, `${url}${rest}`, { method, headers });
    report = reportOf(response);
    return response;
  } finally {
    permit.release(report);
  }
}

function reportOf({ status, headers }: Response): LimitReport {
  const number = (name: string): number | undefined => {
    const text = headers.get(name) ?? '';
    return /^\d+$/.test(text) ? Number(text) : undefined;
  };
  const wait = number('retry-after');
  return {
    status,
    rateLimit: { minute: null, day: null, appMinute: number('x-appminlimit-remaining') ?? null },
    problem: headers.get('x-rate-limit-problem')?.toLowerCase(),
    retryAfter: wait === undefined ? undefined : wait * 1000,
  };
}

const byStatus: Readonly<Record<number, typeof XeroApiError>> = {
  401: XeroUnauthorizedError,
  403: XeroForbiddenError,
  404: XeroNotFoundError,
  429: XeroRateLimitError,
};

function refusedBy(
  { name, operationId }: ConnectionsRequest,
  { status, headers }: Response,
  text: string,
): XeroApiError {
  const Kind = status >= 500 ? XeroServerError : (byStatus[status] ?? XeroApiError);
  return new Kind({ name, operationId, status, headers, text });
}
