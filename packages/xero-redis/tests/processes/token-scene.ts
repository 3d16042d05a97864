import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TokenSet, XeroAuth } from '@acme/xero-auth';
import { onTestFinished } from 'vitest';
import type { GraceModel } from '../../../xero-auth/tests/support/identity/apps.ts';
import {
  ada,
  hardSecret,
  type IdentityServer,
  identityServer,
  redirectUri,
  webApp,
} from '../../../xero-auth/tests/support/identity-server.ts';
import { temporaryFolder } from '../../../xero-auth/tests/support/temporary-folder.ts';
import { type TestClock, testClock } from '../../../xero-auth/tests/support/test-clock.ts';
import { usualScopes } from '../../../xero-auth/tests/support/world.ts';
import { redisTokenStore } from '../../src/index.ts';
import { connect, kinds } from '../support/clients.ts';
import { type Forked, fork } from '../support/processes/fork.ts';
import { startRedis } from '../support/redis-server.ts';
import type { RefresherJob, RefresherOrder, RefresherReport } from './refresher.ts';

export type Refresher = Forked<RefresherOrder, RefresherReport>;

/** Xero, Redis, a user who has logged in, and processes that share their tokens. */
export interface TokenScene {
  readonly server: IdentityServer;
  /** What the processes see too. */
  readonly clock: TestClock;
  readonly key: string;
  /** The tokens in Redis. */
  stored(): Promise<TokenSet | undefined>;
  start(): Promise<Refresher>;
  pass(milliseconds: number): Promise<void>;
}

export async function tokenScene(grace: GraceModel, lease: number): Promise<TokenScene> {
  const clock = testClock();
  const server = identityServer([{ ...webApp, grace }], clock);
  const [redis, listening] = await Promise.all([startRedis(), server.listen()]);
  const { client, close } = await connect('ioredis', redis.path);
  onTestFinished(async () => {
    await close();
    await listening.close();
    await redis.remove();
  });
  const store = redisTokenStore(client, { lease });
  const { clientId } = webApp;
  const options = { clientId, clientSecret: hardSecret, redirectUri, scopes: usualScopes };
  const user = new XeroAuth({ ...options, store, clock, fetch: server.fetch }).forUser('ada');
  const { url, transaction } = await user.createAuthorization();
  await user.handleCallback(server.logins.approve(url, ada), transaction);

  const time = join(temporaryFolder(), 'now');
  const tell = (): void => {
    writeFileSync(`${time}.next`, String(clock.now()));
    renameSync(`${time}.next`, time);
  };
  tell();
  const { path } = redis;
  let started = 0;
  return {
    server,
    clock,
    key: 'ada',
    stored: async () => (await store.read('ada'))?.tokens,
    start: async () => {
      started += 1;
      const kind = kinds[started % kinds.length] ?? 'ioredis';
      const own: RefresherJob = {
        kind,
        path,
        url: listening.url,
        clock: time,
        lease,
        clientId,
        clientSecret: hardSecret,
      };
      const refresher: Refresher = await fork(new URL('refresher.ts', import.meta.url), own);
      onTestFinished(() => refresher.kill());
      return refresher;
    },
    pass: async (milliseconds) => {
      await clock.advance(milliseconds);
      tell();
    },
  };
}

/** Whether Xero takes an access token now. */
export function accepts({ server }: TokenScene, accessToken: string): boolean {
  const pair = server.book.find(accessToken);
  const end = (pair?.issuedAt ?? 0) + 30 * 60_000;
  return pair !== undefined && !pair.ended && !pair.grant.ended && server.clock.now() < end;
}
