import { createHash } from 'node:crypto';
import { decrypt, encrypt } from '../aes-gcm.ts';
import type { TokenSet } from '../token-set.ts';
import type { StoredTokens } from '../token-store.ts';
import { storeError } from './private-files.ts';

type EncryptionKey = Uint8Array<ArrayBuffer> | undefined;

const format = 1;

/** The name of the file of a user's tokens. */
export function fileNameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** What stands in the file `name`. */
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

/** What the text of the file at `path` says, whose name is `name`. */
export async function decodeTokens(
  path: string,
  name: string,
  text: string,
  encryptionKey: EncryptionKey,
): Promise<StoredTokens> {
  const content = parsed(text);
  if (content?.['format'] !== format || typeof content['version'] !== 'string') {
    throw damaged(path, 'holds no token set of this package, or a damaged one');
  }
  const { version, tokens, encrypted } = content;
  if (typeof encrypted !== 'string') {
    // Whoever may put a file there could otherwise do without the key.
    if (encryptionKey) throw damaged(path, 'is not encrypted, and there is an `encryptionKey`');
    if (isTokenSet(tokens)) return { tokens, version };
    throw damaged(path, 'holds a damaged token set');
  }
  if (!encryptionKey) throw storeError(`${path} is encrypted: give its \`encryptionKey\`.`);
  const decrypted = await decrypt(encryptionKey, encrypted, contextOf(name, version));
  if (decrypted === undefined) {
    throw damaged(path, 'was encrypted with another `encryptionKey`, or was changed');
  }
  const set: unknown = JSON.parse(decrypted);
  if (isTokenSet(set)) return { tokens: set, version };
  throw damaged(path, 'holds a damaged token set');
}

/** Keeps a file from passing for that of another user, or for another version. */
function contextOf(name: string, version: string): string {
  return `xero-auth tokens ${format} ${name} ${version}`;
}

function damaged(path: string, problem: string): Error {
  return storeError(
    `${path} ${problem}. Put back what was there, or remove the file and let the user log in again.`,
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
