import { isXeroError } from '@acme/xero-core/base';
import { XeroAuthError } from '../errors/auth-error.ts';
import type { TokenStore } from '../token-store.ts';

/**
 * The app's store, whose failures come as {@link XeroAuthError}. Those of `write` come as they are:
 * whoever writes knows which tokens they are about.
 */
export function safeStore(store: TokenStore): TokenStore {
  return {
    read: (key) => safely(() => store.read(key)),
    write: (key, tokens, condition) => store.write(key, tokens, condition),
    delete: (key) => safely(() => store.delete(key)),
    withLock: (key, work, options) => safely(() => store.withLock(key, work, options)),
  };
}

async function safely<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (isXeroError(error)) throw error;
    // A syntax error quotes what could not be read, and that may be tokens.
    const why = error instanceof Error && !(error instanceof SyntaxError) ? error.message : '';
    throw new XeroAuthError('store_failed', `The token store failed: ${why || 'unreadable'}.`);
  }
}
