import { type FailedCall, XeroInputError } from '../errors/xero-error.ts';
import type { RequestHooks } from '../options.ts';
import type { WireRequest } from '../request/wire-request.ts';
import { checkedRetries, checkedTimeout, type Transport } from '../transport.ts';
import type { Failure } from './outcome.ts';

/** A call on its way: what is the same for all its attempts, and what they have shown so far. */
export interface Sending {
  /** Tells it from all others. */
  readonly id: string;
  readonly request: WireRequest;
  readonly call: FailedCall;
  readonly tenant: Readonly<Record<string, string>>;
  readonly hooks: readonly RequestHooks[];
  readonly signal: AbortSignal | undefined;
  /** @unit milliseconds */
  readonly timeout: number;
  readonly retries: number;
  /** Key under which Xero does it once only; reads and deletions have none. */
  readonly key: string | undefined;
  readonly writes: boolean;
  readonly customConnection: boolean;
  /** The attempt under way, 1 for the first. */
  attempt: number;
  retried: number;
  /** The token of the last attempt. */
  token: string | undefined;
  isRenewed: boolean;
  /** When the last attempt left. @unit milliseconds */
  sentAt: number | undefined;
  /** When the first attempt left that may have done its work without a good answer. */
  inDoubtSince: number | undefined;
  lastFailure: Failure | undefined;
}

/**
 * A call before its first attempt.
 *
 * @throws {XeroInputError} when an organisation is needed and the session has none.
 * @throws {XeroConfigError} for a timeout or a number of retries that cannot be.
 */
export function sendingOf(transport: Transport, request: WireRequest): Sending {
  const { name, operationId, method, headers } = request;
  const { signal, timeout, retries, hooks } = request.request;
  const call = { name, operationId, tenantId: transport.tenantId };
  return {
    id: crypto.randomUUID(),
    request,
    call,
    tenant: tenantHeader(transport, call),
    hooks: [transport.hooks, hooks ?? {}].filter(isListening),
    signal,
    timeout: checkedTimeout(timeout ?? transport.timeout),
    key: headers['idempotency-key'],
    writes: method !== 'GET' && method !== 'HEAD',
    customConnection: transport.customConnection,
    retries: checkedRetries(retries ?? transport.retries),
    attempt: 0,
    retried: 0,
    token: undefined,
    isRenewed: false,
    sentAt: undefined,
    inDoubtSince: undefined,
    lastFailure: undefined,
  };
}

function isListening({ onRequest, onResponse, onRetry }: RequestHooks): boolean {
  return Boolean(onRequest ?? onResponse ?? onRetry);
}

function tenantHeader(transport: Transport, call: FailedCall): Readonly<Record<string, string>> {
  if (!transport.tenanted) return {};
  if (transport.tenantId) return { 'xero-tenant-id': transport.tenantId };
  if (transport.customConnection) return {};
  throw new XeroInputError(
    'tenantId',
    `${call.name} needs an organisation, and the session has no tenantId. Choose one of the connections first.`,
  );
}
