import { XeroAuthError } from './auth-error.ts';

/** A token store, or something in it, that cannot be used as it is. */
export function storeError(message: string): XeroAuthError {
  return new XeroAuthError('store_failed', message);
}
