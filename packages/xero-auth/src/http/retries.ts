import type { Clock } from '@acme/xero-core';
import { XeroNetworkError, XeroTimeoutError } from '@acme/xero-core/base';
import { XeroAuthError } from '../errors/auth-error.ts';

const attempts = 3;
const firstPause = 500;

/** Does work again, a few times, when its answer was lost or Xero was not available. */
export async function withRetries<Value>(clock: Clock, work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isTransient(error)) throw error;
      await clock.sleep(Math.random() * firstPause * 4 ** (attempt - 1));
    }
  }
}

/** Whether Xero has not refused, as far as can be known: the same request may do better. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof XeroAuthError)) {
    return error instanceof XeroNetworkError || error instanceof XeroTimeoutError;
  }
  const { code, status = 0 } = error;
  return status >= 500 || /^(server_error|temporarily_unavailable)$/.test(code) || status === 200;
}
