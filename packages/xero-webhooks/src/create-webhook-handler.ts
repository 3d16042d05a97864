import { systemClock } from './clock.ts';
import type { WebhookPayload } from './event.ts';
import type { WebhookHandlerOptions } from './handler-options.ts';
import { inTime } from './in-time.ts';
import { keyList } from './keys.ts';
import { limit } from './limit.ts';
import { readPayload } from './payload.ts';
import { defaultMaxBytes, readBody } from './raw-body.ts';
import { decodeSignature, isSignedBy, signatureHeader } from './signature.ts';

const caller = 'createWebhookHandler';

/**
 * Makes what answers Xero's deliveries, tests of the address (_intent to receive_) among them, for
 * any server that speaks `Request` and `Response`. It never rejects, and no answer has a body:
 *
 * | status | when |
 * | --- | --- |
 * | 200 | Xero signed it, and `onEvents` is done with it, or there were no events |
 * | 401 | the signature is missing, or none of the keys made it |
 * | 405, 413 | it is no POST; its body is larger than `maxBytes` |
 * | 500 | `onEvents` threw or is late, or the body could not be read: Xero delivers again |
 *
 * @throws {TypeError} when there is no key, or an empty one; {RangeError} for a limit that is none.
 * @see https://developer.xero.com/documentation/guides/webhooks/configuring-your-server
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const { onEvents, clock = systemClock } = options;
  const keys = keyList(caller, options.keys);
  const timeout = limit(caller, 'timeout', options.timeout ?? 4_000);
  const maxBytes = limit(caller, 'maxBytes', options.maxBytes ?? defaultMaxBytes);

  async function statusFor(request: Request): Promise<number> {
    const signature = decodeSignature(request.headers.get(signatureHeader));
    if (!signature) return 401;
    const bytes = await readBody(request, maxBytes);
    if (!bytes) return 413;
    if (!(await isSignedBy(keys, bytes, signature))) return 401;
    const payload = readPayload(bytes);
    if (payload.events.length > 0) await handle(payload);
    return 200;
  }

  async function handle(payload: WebhookPayload): Promise<void> {
    const work = (signal: AbortSignal) => onEvents(payload.events, { payload, signal });
    if (!options.waitUntil) return await inTime(work, timeout, clock, report);
    const unending = new AbortController().signal;
    options.waitUntil((async () => void (await work(unending)))().catch(report));
  }

  function report(error: unknown): void {
    // Trouble with telling of an error must not become another one.
    (async () => await options.onError?.(error))().catch(() => undefined);
  }

  return async (request) => {
    if (request.method !== 'POST') {
      return new Response(null, { status: 405, headers: { allow: 'POST' } });
    }
    try {
      return new Response(null, { status: await statusFor(request) });
    } catch (error) {
      report(error);
      return new Response(null, { status: 500 });
    }
  };
}
