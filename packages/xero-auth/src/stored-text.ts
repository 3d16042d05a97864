import { XeroInputError } from '@acme/xero-core/base';
import { type AesKey, aesKeyBytes, decrypt, encrypt } from './aes-gcm.ts';
import { storeError } from './errors/store-error.ts';
import type { TokenSet } from './token-set.ts';
import type { StoredTokens } from './token-store.ts';

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

/** How token sets are written down. */
export interface TokenCodec {
  /** Tokens as a text to be kept under a name; encrypted, it is good for no other name or version. */
  encode(name: string, stored: StoredTokens): Promise<string>;
  /**
   * The tokens of a text that was kept under a name.
   *
   * @param place what to call the place where it was, in errors.
   * @throws {XeroAuthError} with the code `store_failed` for a text that is damaged, was encrypted
   * with another key, or was not encrypted though there is a key.
   */
  decode(place: string, name: string, text: string): Promise<StoredTokens>;
}

/**
 * Writes token sets down, encrypted with AES-256-GCM where there is a key.
 *
 * @throws {XeroConfigError} for a key that is none.
 */
export function tokenCodec(encryptionKey: AesKey | undefined): TokenCodec {
  const key = encryptionKey === undefined ? undefined : aesKeyBytes('encryptionKey', encryptionKey);
  return {
    async encode(name, { version, tokens }) {
      const content = key
        ? { encrypted: await encrypt(key, JSON.stringify(tokens), contextOf(name, version)) }
        : { tokens };
      return `${JSON.stringify({ format, version, ...content })}\n`;
    },

    async decode(place, name, text) {
      const content = parsed(text);
      if (content?.['format'] !== format || typeof content['version'] !== 'string') {
        throw damaged(place, 'holds no token set of this package, or a damaged one');
      }
      const { version, tokens, encrypted } = content;
      if (typeof encrypted !== 'string') {
        // Whoever may put a text there could otherwise do without the key.
        if (key) throw damaged(place, 'is not encrypted, and there is an `encryptionKey`');
        if (isTokenSet(tokens)) return { tokens, version };
        throw damaged(place, 'holds a damaged token set');
      }
      if (!key) throw storeError(`${place} is encrypted: give its \`encryptionKey\`.`);
      const decrypted = await decrypt(key, encrypted, contextOf(name, version));
      if (decrypted === undefined) {
        throw damaged(place, 'was encrypted with another `encryptionKey`, or was changed');
      }
      const set: unknown = JSON.parse(decrypted);
      if (isTokenSet(set)) return { tokens: set, version };
      throw damaged(place, 'holds a damaged token set');
    },
  };
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
