import type { WebhookPayload } from './event.ts';
import { keyList, type WebhookKeys } from './keys.ts';
import { limit } from './limit.ts';
import { readPayload } from './payload.ts';
import { bytesOf, defaultMaxBytes, type RawBody } from './raw-body.ts';
import { decodeSignature, isSignedBy, signatureOf } from './signature.ts';

/** What limits a verification. */
export interface VerifyOptions {
  /** Larger bodies are refused unread. @unit bytes @default 1_048_576 */
  readonly maxBytes?: number | undefined;
}

/**
 * Verifies that Xero sent a body, and reads it. What is true of `events` is 200 for an answer, also
 * where there are none (Xero tests the address); undefined is 401. Either answer has no body.
 *
 * @param rawBody The bytes as they came. JSON that was parsed and written anew has another signature.
 * @param signature The header `x-xero-signature` as it came; missing, or several, is refused.
 * @param keys The app's webhook key; while it is changed, the new and the old one.
 * @returns what was delivered, or undefined for whatever Xero did not sign with one of the keys.
 * @throws {TypeError} for what only the caller can get wrong (a body that is no bytes, no key), and
 * for a signed body that is no delivery; {RangeError} for a limit that is none. Nothing that a
 * stranger sends as bytes makes it throw.
 * @see https://developer.xero.com/documentation/guides/webhooks/configuring-your-server
 */
export async function verifyWebhook(
  rawBody: RawBody,
  signature: string | readonly string[] | null | undefined,
  keys: WebhookKeys,
  options: VerifyOptions = {},
): Promise<WebhookPayload | undefined> {
  const maxBytes = limit('verifyWebhook', 'maxBytes', options.maxBytes ?? defaultMaxBytes);
  const list = keyList('verifyWebhook', keys);
  const bytes = bytesOf('verifyWebhook', rawBody);
  const decoded = decodeSignature(signature);
  if (!decoded || bytes.length > maxBytes) return undefined;
  return (await isSignedBy(list, bytes, decoded)) ? readPayload(bytes) : undefined;
}

/**
 * Signs a body as Xero does, for tests of your own endpoint.
 *
 * @param body What is sent, to the letter.
 * @returns the value of the header `x-xero-signature`.
 * @throws {TypeError} for an empty key.
 */
export async function signWebhook(body: string | RawBody, key: string): Promise<string> {
  const [only = ''] = keyList('signWebhook', key);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return await signatureOf(bytesOf('signWebhook', bytes), only);
}
