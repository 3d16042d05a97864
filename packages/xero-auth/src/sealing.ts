import type { Clock } from '@acme/xero-core';
import { systemClock } from '@acme/xero-core/base';
import { type AesKey, aesKeyBytes, decrypt, encrypt } from './aes-gcm.ts';
// From there, so that what both share is built into the main entry (decision 12).
import { XeroAuthError } from './index.ts';
import type { AuthorizationTransaction } from './login/transaction.ts';

const version = 'v1.';
const context = 'xero-auth transaction';

/**
 * Encrypts a transaction with AES-256-GCM, so that it can be kept in a cookie of the browser that
 * logs in. Set the cookie `HttpOnly`, `Secure` and `SameSite=Lax`, and remove it at the callback.
 *
 * @param key 32 random bytes, or base64 of them, such as `openssl rand -base64 32` prints. Every
 * server that may get the callback has the same.
 * @returns text that a cookie takes as it is.
 * @throws {XeroConfigError} for a key that is none, a passphrase among them.
 */
export async function sealTransaction(
  transaction: AuthorizationTransaction,
  key: AesKey,
): Promise<string> {
  const bytes = aesKeyBytes('sealTransaction: key', key);
  return version + (await encrypt(bytes, JSON.stringify(transaction), context));
}

/**
 * Gives back what `sealTransaction` was given.
 *
 * @throws {XeroAuthError} with code `transaction_invalid` for anything else, or another key, and
 * `transaction_expired` when the login took longer than ten minutes.
 * @throws {XeroConfigError} for a key that is none.
 */
export async function openTransaction(
  sealed: string,
  key: AesKey,
  { clock = systemClock }: { readonly clock?: Clock | undefined } = {},
): Promise<AuthorizationTransaction> {
  const bytes = aesKeyBytes('openTransaction: key', key);
  const text =
    typeof sealed === 'string' && sealed.startsWith(version)
      ? await decrypt(bytes, sealed.slice(version.length), context)
      : undefined;
  if (text === undefined) {
    throw new XeroAuthError(
      'transaction_invalid',
      'openTransaction: it was not sealed with this key, was cut off, or was changed.',
    );
  }
  const transaction: AuthorizationTransaction = JSON.parse(text);
  if (clock.now() < transaction.expiresAt) return transaction;
  throw new XeroAuthError('transaction_expired', 'openTransaction: the login took too long.');
}
