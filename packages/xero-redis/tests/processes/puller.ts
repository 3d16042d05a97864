// Calls an accounting API in several organisations, as fast as the limits of the app let it.
import { createAccountingClient, isXeroError } from '@acme/xero-accounting';
import { redisLimiter } from '../../src/index.ts';
import { connect, type Kind } from '../support/clients.ts';
import { obey } from '../support/processes/fork.ts';

export interface PullerJob {
  readonly kind: Kind;
  readonly path: string;
  readonly url: string;
  readonly accessToken: string;
  /** @unit milliseconds */
  readonly minute: number;
  readonly lease: number;
  /** How long Redis may take. @unit milliseconds */
  readonly timeout?: number | undefined;
  /** Told to the server as the name of this process. */
  readonly name: string;
}

/** So many calls in each organisation, so many of them at once. */
export interface PullerOrder {
  readonly tenants: readonly string[];
  readonly calls: number;
  readonly atOnce: number;
}

export interface PullerReport {
  readonly errors: readonly string[];
  readonly hooks: readonly ('away' | 'back')[];
  /** When the last call of each organisation was answered. @unit milliseconds since 1970 */
  readonly finished: readonly number[];
}

obey(async (job: PullerJob) => {
  const { client } = await connect(job.kind, job.path);
  const hooks: ('away' | 'back')[] = [];
  const limiter = redisLimiter(client, {
    minute: job.minute,
    lease: job.lease,
    timeout: job.timeout,
    hooks: { onAway: () => void hooks.push('away'), onBack: () => void hooks.push('back') },
  });
  const options = { baseUrl: `${job.url}/api.xro/2.0`, userAgent: job.name, limiter, retries: 0 };
  return async ({ tenants, calls, atOnce }: PullerOrder): Promise<PullerReport> => {
    const errors: string[] = [];
    const pull = async (tenantId: string): Promise<number> => {
      const session = { accessToken: async () => job.accessToken, tenantId };
      const accounting = createAccountingClient(session, options);
      let left = calls;
      const work = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          try {
            await accounting.invoices.list({ page: 1, pageSize: 1 });
          } catch (error) {
            if (!isXeroError(error)) throw error;
            errors.push(error.message);
          }
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return Date.now();
    };
    const finished = await Promise.all(tenants.map(pull));
    return { errors, hooks: hooks.splice(0), finished };
  };
});
