import { XeroInputError } from '@acme/xero-core';
import { decrypt, encrypt } from './aes-gcm.ts';
import { storeError } from './errors/store-error.ts';
import type { TokenSet } from './token-set.ts';
import type { StoredTokens } from './token-store.ts';

type EncryptionKey = Uint8Array<ArrayBuffer> | undefined;

const format = 1;

/**
 * The key of a user, when it is one whose bytes are those of no other.
 *
 * @throws {XeroInputError} for anything else.
 */
export function checkedKey(key: string): string {
  // Half of a surrogate pair would become the same bytes as any other.
  if (typeof key === 'string' && !/[\uD800-\uDFFF]/u.test(key)) return key;
  throw new XeroInputError('key', 'The key of a user must be a text of whole characters.');
}

/**
 * Tokens as a text to be kept under a name, encrypted where there is a key; then the text is good
 * for no other name and no other version.
 */
export async function encodeTokens(
  name: string,
  { version, tokens }: StoredTokens,
  encryptionKey: EncryptionKey,
): Promise<string> {
  const content = encryptionKey
    ? { encrypted: await encrypt(encryptionKey, JSON.stringify(tokens), contextOf(name, version)) }
    : { tokens };
  return `${JSON.stringify({ format, version, ...content })}\n`;
}

/**
 * The tokens of a text that was kept under a name.
 *
 * @param place what to call the place where it was, in errors.
 * @throws {XeroAuthError} with the code `store_failed` for a text that is damaged, was encrypted with
 * another key, or was not encrypted though there is a key.
 */
export async function decodeTokens(
  place: string,
  name: string,
  text: string,
  encryptionKey: EncryptionKey,
): Promise<StoredTokens> {
  const content = parsed(text);
  if (content?.['format'] !== format || typeof content['version'] !== 'string') {
    throw damaged(place, 'holds no token set of this package, or a damaged one');
  }
  const { version, tokens, encrypted } = content;
  if (typeof encrypted !== 'string') {
    // Whoever may put a file there could otherwise do without the key.
    if (encryptionKey) throw damaged(place, 'is not encrypted, and there is an `encryptionKey`');
    if (isTokenSet(tokens)) return { tokens, version };
    throw damaged(place, 'holds a damaged token set');
  }
  if (!encryptionKey) throw storeError(`${place} is encrypted: give its \`encryptionKey\`.`);
  const decrypted = await decrypt(encryptionKey, encrypted, contextOf(name, version));
  if (decrypted === undefined) {
    throw damaged(place, 'was encrypted with another `encryptionKey`, or was changed');
  }
  const set: unknown = JSON.parse(decrypted);
  if (isTokenSet(set)) return { tokens: set, version };
  throw damaged(place, 'holds a damaged token set');
}

/** Keeps a text from passing for that of another user, or for another version. */
function contextOf(name: string, version: string): string {
  return `xero-auth tokens ${format} ${name} ${version}`;
}

function damaged(place: string, problem: string): Error {
  return storeError(
    `${place} ${problem}. Put back what was there, or remove it and let the user log in again.`,
  );
}

/** A parser's own error would show a piece of the text. */
function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function isTokenSet(value: unknown): value is TokenSet {
  if (typeof value !== 'object' || value === null) return false;
  const set: Partial<Record<keyof TokenSet, unknown>> = value;
  const optional = [set.refreshToken, set.idToken];
  return (
    typeof set.accessToken === 'string' &&
    typeof set.obtainedAt === 'number' &&
    typeof set.expiresAt === 'number' &&
    Array.isArray(set.scopes) &&
    set.scopes.every((scope) => typeof scope === 'string') &&
    optional.every((text) => text === undefined || typeof text === 'string')
  );
}
