// An app that keeps its tokens in Redis; the time is what stands in a file.
import { readFileSync } from 'node:fs';
import { XeroAuth } from '@acme/xero-auth';
import { type Clock, type Limiter, systemClock } from '@acme/xero-core';
import { redisTokenStore } from '../../src/index.ts';
import { connect, type Kind } from '../support/clients.ts';
import { obey } from '../support/processes/fork.ts';

export interface RefresherJob {
  readonly kind: Kind;
  readonly path: string;
  /** Where the double of the identity server listens. */
  readonly url: string;
  readonly clock: string;
  /** @unit milliseconds */
  readonly lease: number;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** So many callers at once ask for an access token of a user. */
export interface RefresherOrder {
  readonly key: string;
  readonly callers: number;
  /** A token that Xero does not take. */
  readonly rejected?: string | undefined;
}

export interface RefresherReport {
  readonly tokens: readonly string[];
  readonly errors: readonly string[];
}

obey(async (job: RefresherJob) => {
  const { client } = await connect(job.kind, job.path);
  const clock: Clock = {
    now: () => Number(readFileSync(job.clock, 'utf8')),
    sleep: systemClock.sleep,
  };
  const limiter: Limiter = { acquire: async () => ({ release: () => undefined }) };
  const auth = new XeroAuth({
    clientId: job.clientId,
    clientSecret: job.clientSecret,
    store: redisTokenStore(client, { lease: job.lease }),
    endpoints: { token: `${job.url}/connect/token` },
    clock,
    limiter,
  });
  return async ({ key, callers, rejected }: RefresherOrder): Promise<RefresherReport> => {
    const user = auth.forUser(key);
    const asked = Array.from({ length: callers }, () =>
      user.accessToken(rejected === undefined ? {} : { rejected }),
    );
    const results = await Promise.allSettled(asked);
    return {
      tokens: results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
      errors: results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])),
    };
  };
});
