import { XeroConfigError } from '@acme/xero-core/base';

/** A key of AES-256: 32 random bytes, or base64 of them. */
export type AesKey = Uint8Array | string;

const nonceLength = 12;

/**
 * The bytes of a key.
 *
 * @param option what the caller calls it.
 * @throws {XeroConfigError} for anything but 32 bytes, a passphrase among them.
 */
export function aesKeyBytes(option: string, key: AesKey): Uint8Array<ArrayBuffer> {
  const bytes = typeof key === 'string' ? fromBase64(key.trim()) : key;
  if (bytes instanceof Uint8Array && bytes.length === 32) return Uint8Array.from(bytes);
  const got = typeof key === 'string' ? 'another text' : 'something else';
  throw new XeroConfigError(
    `${option} takes 32 random bytes, or base64 text of 32 bytes; got ${bytes instanceof Uint8Array ? `${bytes.length} bytes` : got}. ` +
      'A passphrase is no key: make one with `openssl rand -base64 32`, and keep it where you keep your other secrets.',
  );
}

/** Encrypts a text; whoever decrypts it must say the same `context`. */
export async function encrypt(
  key: Uint8Array<ArrayBuffer>,
  text: string,
  context: string,
): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) },
    await importKey(key, 'encrypt'),
    new TextEncoder().encode(text),
  );
  return toBase64Url(iv, new Uint8Array(sealed));
}

/** The text, or undefined if it was changed, or encrypted with another key or context. */
export async function decrypt(
  key: Uint8Array<ArrayBuffer>,
  sealed: string,
  context: string,
): Promise<string | undefined> {
  const bytes = fromBase64(sealed);
  if (!bytes) return undefined;
  const iv = bytes.subarray(0, nonceLength);
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) },
      await importKey(key, 'decrypt'),
      bytes.subarray(nonceLength),
    );
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
}

function importKey(key: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);
}

/** Takes both alphabets, padded or not. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function toBase64Url(...parts: readonly Uint8Array[]): string {
  let binary = '';
  for (const part of parts) for (const byte of part) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
