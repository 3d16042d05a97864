import { expect, onTestFinished } from 'vitest';
import { XeroAuth, XeroAuthError, type XeroUser } from '../../../src/index.ts';
import { fileTokenStore } from '../../../src/node.ts';
import { failureOf } from '../failure.ts';
import { graceModels, lifetimes, type RegisteredApp } from '../identity/apps.ts';
import { ada, type IdentityServer, identityServer, redirectUri } from '../identity-server.ts';
import { type TestClock, testClock } from '../test-clock.ts';
import { minute, usualScopes } from '../world.ts';
import { temporaryFolder } from './folder.ts';
import type { Job } from './job.ts';

// One app for each model, so that one kill shows what comes of it under all three.
const apps = graceModels.map((grace, index): RegisteredApp & { readonly clientSecret: string } => ({
  clientId: `APP-${index}`,
  clientSecret: 'secret',
  redirectUris: [redirectUri],
  grace,
}));

/** Xero, and the files of three apps whose access tokens have expired. */
export interface Scene {
  readonly clock: TestClock;
  readonly server: IdentityServer;
  /** What a process is told that works with these files. */
  readonly job: Job;
}

/** Logs everybody in and lets their access tokens expire. */
export async function scene(): Promise<Scene> {
  const folder = await temporaryFolder();
  const clock = testClock();
  const server = identityServer(apps, clock);
  const { url, close } = await server.listen();
  onTestFinished(close);
  for (const user of users(folder, server, clock)) {
    const { url: page, transaction } = await user.createAuthorization();
    await user.handleCallback(server.logins.approve(page, ada), transaction);
  }
  await clock.advance(31 * minute);
  const of = apps.map(({ clientId, clientSecret }) => ({ clientId, clientSecret, key: clientId }));
  return { clock, server, job: { url, folder, apps: of, now: clock.now() } };
}

/** The users as a process has them that starts afresh. */
function users(folder: string, server: IdentityServer, clock: TestClock): XeroUser[] {
  return apps.map(({ clientId, clientSecret }) => {
    const store = fileTokenStore({ folder });
    const options = { clientId, clientSecret, redirectUri, scopes: usualScopes, store, clock };
    return new XeroAuth({ ...options, fetch: server.fetch }).forUser(clientId);
  });
}

/** The next process gets working tokens, and goes on getting them. */
export async function expectNothingLost({ clock, server, job }: Scene): Promise<void> {
  for (let life = 0; life < 2; life += 1) {
    for (const user of users(job.folder, server, clock)) {
      const token = await clock.until(user.accessToken());
      expect(statusOf(server, token), user.key).toBe('works');
    }
    await clock.advance(31 * minute);
  }
}

/**
 * The next process comes when the grace is over: it has working tokens where the files hold what
 * Xero still takes, and else is told that the user has to log in again.
 */
export async function expectToldPastTheGrace({ clock, server, job }: Scene): Promise<boolean[]> {
  await clock.advance(31 * minute);
  const outcomes: boolean[] = [];
  for (const user of users(job.folder, server, clock)) {
    const usable = isUsable(server, (await user.tokens())?.refreshToken);
    outcomes.push(usable);
    if (usable) {
      expect(statusOf(server, await clock.until(user.accessToken())), user.key).toBe('works');
    } else {
      const error = await clock.until(failureOf<XeroAuthError>(() => user.accessToken()));
      expect(error, user.key).toBeInstanceOf(XeroAuthError);
      expect(error).toMatchObject({ code: 'invalid_grant', reauthRequired: true });
    }
  }
  return outcomes;
}

function statusOf({ book, clock }: IdentityServer, accessToken: string): string {
  const pair = book.find(accessToken);
  if (!pair) return 'unknown';
  if (pair.ended || pair.grant.ended) return 'ended';
  return clock.now() < pair.issuedAt + lifetimes.accessToken ? 'works' : 'expired';
}

function isUsable({ book, clock }: IdentityServer, refreshToken: string | undefined): boolean {
  const pair = book.pairs.find((one) => one.refreshToken === refreshToken);
  if (!pair || pair.ended) return false;
  return pair.usedAt === undefined || clock.now() <= pair.usedAt + lifetimes.grace;
}
