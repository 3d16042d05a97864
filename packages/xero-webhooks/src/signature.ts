/** The header that a delivery is signed in. */
export const signatureHeader = 'x-xero-signature';

/**
 * The signature that a text stands for, or undefined. Base64 has one way only to write 32 bytes:
 * whatever differs from it in padding, alphabet or unused bits is no signature of Xero's.
 */
export function decodeSignature(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(text)) {
    return undefined;
  }
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Whether one of the keys made the signature; WebCrypto compares in constant time. */
export async function isSignedBy(
  keys: readonly string[],
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  for (const key of keys) {
    if (await crypto.subtle.verify('HMAC', await importKey(key, 'verify'), signature, bytes)) {
      return true;
    }
  }
  return false;
}

/** The signature of a body as Xero writes it. */
export async function signatureOf(bytes: Uint8Array<ArrayBuffer>, key: string): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', await importKey(key, 'sign'), bytes);
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

// The key is the text that Xero shows, not the bytes that it would stand for as base64.
function importKey(key: string, use: 'sign' | 'verify'): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(key), algorithm, false, [use]);
}
