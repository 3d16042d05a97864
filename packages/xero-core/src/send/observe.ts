import type { RequestEvent, ResponseEvent } from '../options.ts';
import { count, rateLimitOf } from '../rate-limit.ts';
import type { Sending } from './sending.ts';

/** What came of a request, as far as it came. */
export interface Arrival {
  readonly response: Response | undefined;
  readonly body?: unknown;
  readonly error?: unknown;
}

/** Tells that a request is about to leave. */
export function tellRequest(sending: Sending): void {
  for (const hooks of sending.hooks) void quietly(() => hooks.onRequest?.(requestOf(sending)));
}

/** Tells that an answer has been read, or that none came. */
export function tellResponse(sending: Sending, now: number, arrival: Arrival): void {
  const listeners = sending.hooks.filter(({ onResponse }) => onResponse);
  if (listeners.length === 0) return;
  const event = responseOf(sending, now, arrival);
  for (const hooks of listeners) void quietly(() => hooks.onResponse?.(event));
}

/** Tells that a call will be sent again. */
export function tellRetry(sending: Sending, wait: number, status: number | undefined): void {
  for (const hooks of sending.hooks) {
    void quietly(() => hooks.onRetry?.({ ...requestOf(sending), wait, status }));
  }
}

/** Runs a hook: if it throws, now or later, that is the user's affair and not the call's. */
export async function quietly(hook: () => unknown): Promise<void> {
  try {
    await hook();
  } catch {}
}

function requestOf({ id, call, request, attempt }: Sending): RequestEvent {
  const { name, operationId, tenantId } = call;
  return { name, operationId, tenantId, method: request.method, callId: id, attempt };
}

function responseOf(
  sending: Sending,
  now: number,
  { response, body, error }: Arrival,
): ResponseEvent {
  const headers = response?.headers ?? new Headers();
  return {
    ...requestOf(sending),
    status: error === undefined ? response?.status : undefined,
    error,
    duration: now - (sending.sentAt ?? now),
    bytes: count(headers.get('content-length')) ?? undefined,
    decodedBytes: sizeOf(body),
    rateLimit: rateLimitOf(headers),
    correlationId: headers.get('xero-correlation-id') ?? undefined,
  };
}

function sizeOf(body: unknown): number | undefined {
  if (typeof body === 'string') return new TextEncoder().encode(body).byteLength;
  return body instanceof ArrayBuffer ? body.byteLength : undefined;
}
