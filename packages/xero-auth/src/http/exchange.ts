import {
  type Clock,
  type XeroApiError,
  XeroConfigError,
  XeroNetworkError,
  XeroTimeoutError,
} from '@acme/xero-core';
import { plainCause } from '../errors/text.ts';

/** How requests are sent. */
export interface Http {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** @unit milliseconds */
  readonly timeout: number;
}

/** A request as it is sent. */
export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | undefined;
}

/** What a request is for, and what must not be said of it. */
export interface Purpose {
  /** As the user wrote it: `user.connections`. */
  readonly name: string;
  /** What is asked of Xero: `token`, `getConnections`. */
  readonly operationId: XeroApiError['operationId'];
  /** What the request carries and no error may show. */
  readonly secrets: readonly (string | undefined)[];
  readonly signal?: AbortSignal | undefined;
  /** Instead of the usual one. @unit milliseconds */
  readonly timeout?: number | undefined;
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
  const controller = new AbortController();
  const done = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    signal?.addEventListener('abort', () => end(signal.reason), { signal: done.signal });
    http.clock.sleep(timeout, done.signal).then(
      () => end(new XeroTimeoutError(purpose, timeout)),
      () => undefined,
    );
  });
  try {
    const work = fetched(http, purpose, url, sent, controller.signal);
    return await Promise.race([work, ended]);
  } finally {
    done.abort();
  }
}

async function fetched(
  http: Http,
  purpose: Purpose,
  url: string,
  { method, headers: sentHeaders, body }: Sent,
  signal: AbortSignal,
): Promise<Response> {
  let response: Response;
  let text: string;
  try {
    response = await http.fetch(url, {
      method,
      headers: sentHeaders,
      ...(body && { body }),
      redirect: 'manual',
      signal,
    });
    text = await response.text();
  } catch (error) {
    throw new XeroNetworkError(purpose, plainCause(error, purpose.secrets, browserHint(error)));
  }
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status > 300 && status < 400)) {
    throw new XeroConfigError(
      `${purpose.name} was redirected by ${new URL(url).origin}; tokens and secrets are sent to no other place.`,
    );
  }
  return new Response(text === '' ? null : text, { status, headers });
}

function browserHint(error: unknown): string {
  if (!(error instanceof TypeError) || !('window' in globalThis && 'document' in globalThis)) {
    return '';
  }
  return '; Xero allows no requests from web pages (CORS): call it from your server';
}
