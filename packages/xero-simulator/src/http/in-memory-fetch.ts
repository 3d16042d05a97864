import type { Hono } from 'hono';
import type { CallEnv } from './call.ts';

const hosts = ['api.xero.com', 'identity.xero.com', 'login.xero.com'];

/**
 * `fetch` that reaches the simulator without a network, at Xero's own addresses. As the real one, it
 * rejects with a `TypeError` when the connection breaks, and with the signal's reason on abort.
 */
export function inMemoryFetch(app: Hono<CallEnv>): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { hostname, protocol } = new URL(request.url);
    if (protocol !== 'https:' || !hosts.includes(hostname)) {
      throw new TypeError(
        `The simulator is at ${hosts.join(', ')} by https; it was asked for ${request.url}.`,
      );
    }
    const response = await unlessAborted(request.signal, async () => await app.fetch(request));
    return followed(response, request) ?? response;
  };
}

/** What becomes of an answer that sends elsewhere, as far as the simulator can tell. */
function followed(response: Response, { redirect, url }: Request): undefined {
  if (response.status < 300 || response.status > 399 || redirect === 'manual') return undefined;
  throw new TypeError(`fetch failed: ${url} redirects, and redirect is '${redirect}'.`);
}

async function unlessAborted<Value>(
  signal: AbortSignal,
  work: () => Promise<Value>,
): Promise<Value> {
  signal.throwIfAborted();
  const { promise, reject } = deferred();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function deferred(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}
