import { XeroInputError } from '../errors/xero-error.ts';
import { printable } from './printable.ts';

/**
 * A key under which Xero does a write once only: a UUID, well within the 128 characters that a key
 * may have. Give it as `idempotencyKey` to be able to repeat a write yourself, within six minutes.
 *
 * @see https://developer.xero.com/documentation/guides/idempotent-requests/idempotency/
 */
export function createIdempotencyKey(): string {
  return crypto.randomUUID();
}

/** Whether Xero takes a key with a request of this method. */
export function takesKey(method: string): boolean {
  return method === 'POST' || method === 'PUT' || method === 'PATCH';
}

/**
 * The caller's key, or a new one.
 *
 * @throws {XeroInputError} for a key that Xero does not take.
 */
export function checkedKey(own: string | undefined): string {
  if (own === undefined) return createIdempotencyKey();
  if (/^[\x20-\x7e]{1,128}$/.test(own)) return own;
  throw new XeroInputError(
    'idempotencyKey',
    `An idempotency key has 1 to 128 printable ASCII characters, and ${printable(own)} (${own.length}) does not.`,
  );
}
