import type { AppLimits, LimitReport, XeroSession } from '@acme/xero-core';
import { abortable } from '../abortable.ts';
import { XeroAuthError } from '../errors/auth-error.ts';
import { exchange, type Http, type Purpose } from '../http/exchange.ts';
import { refusal, retryAfterOf } from '../oauth/refusal.ts';

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
  readonly limits: AppLimits;
  /** Xero's list of connections. */
  readonly url: string;
  readonly accessToken: XeroSession['accessToken'];
}

/** One request to the list of connections. */
export interface ConnectionsRequest extends RequestControl {
  /** As the user wrote it: `user.connections`. */
  readonly name: string;
  readonly method: 'GET' | 'DELETE';
  /** What follows the address of the list. */
  readonly rest: string;
}

/**
 * Sends a request to the list of connections, once more with a renewed token if need be.
 *
 * @throws {XeroAuthError} when Xero refuses.
 */
export async function callConnections(
  caller: ConnectionsCaller,
  request: ConnectionsRequest,
): Promise<Response> {
  const { signal } = request;
  const token = await abortable(caller.accessToken({}), signal);
  const answer = await send(caller, request, token);
  if (answer.status !== 401 || (await lacksScope(answer))) return answered(answer, request, token);
  const renewed = await abortable(caller.accessToken({ rejected: token }), signal);
  return answered(await send(caller, request, renewed), request, renewed);
}

async function answered(
  response: Response,
  { name }: ConnectionsRequest,
  token: string,
): Promise<Response> {
  if (response.ok) return response;
  throw await refusal(response, { name, secrets: [token] });
}

/** No renewed token helps there. Xero misspells the challenge in places. */
async function lacksScope(response: Response): Promise<boolean> {
  const said = (await response.clone().text()) + response.headers.get('www-authenticate');
  return /insuffici?ent_scope|AuthorizationUnsuccessful/i.test(said);
}

async function send(
  { http, limits, url }: ConnectionsCaller,
  { name, method, rest, signal, timeout }: ConnectionsRequest,
  token: string,
): Promise<Response> {
  const permit = await limits.limiter?.acquire({ signal });
  if (permit && 'refused' in permit)
    throw new XeroAuthError('rate_limited', `${name}: nothing is left today.`);
  let report: LimitReport | undefined;
  try {
    const purpose: Purpose = {
      name,
      operationId: 'connections',
      secrets: [token],
      signal,
      timeout,
    };
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    const response = await exchange(http, purpose, url + rest, { method, headers });
    report = reportOf(response);
    return response;
  } finally {
    permit?.release(report);
  }
}

function reportOf({ status, headers }: Response): LimitReport {
  const appMinute = headers.get('x-appminlimit-remaining');
  return {
    status,
    rateLimit: { minute: null, day: null, appMinute: appMinute ? Number(appMinute) : null },
    problem: headers.get('x-rate-limit-problem')?.toLowerCase(),
    retryAfter: retryAfterOf(headers),
  };
}
