import type { Clock } from '@acme/xero-core';
import { XeroConfigError, XeroNetworkError, XeroTimeoutError } from '@acme/xero-core/base';
import { plainCause, type Secrets } from '../errors/text.ts';

/** How requests are sent. */
export interface Http {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** @unit milliseconds */
  readonly timeout: number;
}

/** What a request is for, and what must not be said of it. */
export interface Purpose {
  /** As the user wrote it: `user.connections`. */
  readonly name: string;
  /** What is asked of Xero: `token`, `getConnections`. */
  readonly operationId: string;
  /** What the request carries. */
  readonly secrets: Secrets;
  readonly signal?: AbortSignal | undefined;
  /** Instead of the usual one. @unit milliseconds */
  readonly timeout?: number | undefined;
}

/** A request as it is sent. */
export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | undefined;
}

/**
 * Sends one request and reads the whole answer, whatever its status.
 *
 * @throws {XeroNetworkError} when none comes, {@link XeroTimeoutError} when it comes too late,
 * {@link XeroConfigError} for a redirect. An abort rejects with the signal's own reason.
 */
export async function exchange(
  http: Http,
  purpose: Purpose,
  url: string,
  sent: Sent,
): Promise<Response> {
  const { signal, timeout = http.timeout } = purpose;
  signal?.throwIfAborted();
  const sending = new AbortController();
  const done = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: unknown) => {
      reject(reason);
      sending.abort(reason);
    };
    signal?.addEventListener('abort', () => end(signal.reason), { signal: done.signal });
    http.clock.sleep(timeout, done.signal).then(
      () => end(new XeroTimeoutError(purpose, timeout)),
      () => undefined,
    );
  });
  try {
    return await Promise.race([fetched(http, purpose, url, sent, sending.signal), ended]);
  } finally {
    done.abort();
  }
}

async function fetched(
  { fetch }: Http,
  purpose: Purpose,
  url: string,
  { body, ...sent }: Sent,
  signal: AbortSignal,
): Promise<Response> {
  let text: string;
  let answer: Response;
  try {
    answer = await fetch(url, { ...sent, ...(body && { body }), redirect: 'manual', signal });
    text = await answer.text();
  } catch (error) {
    throw new XeroNetworkError(purpose, plainCause(error, purpose.secrets, hintOn(error)));
  }
  const { status, headers, type } = answer;
  if (type !== 'opaqueredirect' && (status < 300 || status > 399)) {
    return new Response(text || null, { status, headers });
  }
  throw new XeroConfigError(
    `${purpose.name} was redirected by ${new URL(url).origin}; secrets go nowhere else.`,
  );
}

function hintOn(error: unknown): string {
  return error instanceof TypeError && 'document' in globalThis
    ? '; Xero has no CORS for web pages: call it from your server'
    : '';
}
