import { type Clock, createAccountingClient } from '@acme/xero-accounting';
import { createFilesClient } from '@acme/xero-files';

// What the examples of the guides take for granted.

export const session = {
  accessToken: async (): Promise<string> => 'a-token',
  tenantId: 'a-tenant',
};

/** Back-off is over at once; a time limit never is. */
const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    milliseconds < 60_000
      ? Promise.resolve()
      : new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
        ),
};

export const accounting: ReturnType<typeof createAccountingClient> = createAccountingClient(
  session,
  { clock },
);
export const files: ReturnType<typeof createFilesClient> = createFilesClient(session, { clock });

export const invoiceId = 'i1';

/** What the examples told since it was last emptied. */
export const reported: string[] = [];

export function report(text: string): void {
  reported.push(text);
}
