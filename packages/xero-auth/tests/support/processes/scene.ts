import { expect, onTestFinished } from 'vitest';
import { XeroAuth, XeroAuthError, type XeroUser } from '../../../src/index.ts';
import { fileTokenStore } from '../../../src/node.ts';
import { failureOf } from '../failure.ts';
import { graceModels, lifetimes, type RegisteredApp } from '../identity/apps.ts';
import { ada, type IdentityServer, identityServer, redirectUri } from '../identity-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type TestClock, testClock } from '../test-clock.ts';
import { minute, usualScopes } from '../world.ts';

import type { Job } from './job.ts';

interface SceneApp extends RegisteredApp {
  readonly clientSecret: string;
  /** When its user comes back: within the grace, or past it. */
  readonly comes: 'in time' | 'late';
}

// One for each model and time, so that one kill shows all that can come of it.
const allApps: readonly SceneApp[] = graceModels.flatMap((grace) =>
  (['in time', 'late'] as const).map((comes) => ({
    clientId: `${grace}, ${comes}`,
    clientSecret: 'secret',
    redirectUris: [redirectUri],
    grace,
    comes,
  })),
);

/** Xero, and the files of some apps whose access tokens have expired. */
export interface Scene {
  readonly clock: TestClock;
  readonly server: IdentityServer;
  readonly apps: readonly SceneApp[];
  /** What a process is told that works with these files. */
  readonly job: Job;
}

/** Logs everybody in and lets their access tokens expire. */
export async function scene(who: SceneApp['comes'] | 'both'): Promise<Scene> {
  const apps = allApps.filter(({ comes }) => who === 'both' || comes === who);
  const folder = temporaryFolder();
  const clock = testClock();
  const server = identityServer(apps, clock);
  const { url, close } = await server.listen();
  onTestFinished(close);
  for (const { user } of users(apps, folder, server, clock)) {
    const { url: page, transaction } = await user.createAuthorization();
    await user.handleCallback(server.logins.approve(page, ada), transaction);
  }
  await clock.advance(31 * minute);
  const of = apps.map(({ clientId, clientSecret }) => ({ clientId, clientSecret, key: clientId }));
  return { clock, server, apps, job: { url, folder, apps: of, now: clock.now() } };
}

/** The users as a process has them that starts afresh. */
function users(
  apps: readonly SceneApp[],
  folder: string,
  server: IdentityServer,
  clock: TestClock,
): { readonly user: XeroUser; readonly comes: SceneApp['comes'] }[] {
  return apps.map(({ clientId, clientSecret, comes }) => {
    const store = fileTokenStore({ folder });
    const options = { clientId, clientSecret, redirectUri, scopes: usualScopes, store, clock };
    return { user: new XeroAuth({ ...options, fetch: server.fetch }).forUser(clientId), comes };
  });
}

/**
 * What must hold for the next process. Within the grace everybody gets tokens that work, and goes
 * on getting them. Past it, who comes for the first time gets tokens where the files hold what Xero
 * still takes, and is told else that they have to log in again.
 *
 * @returns for each who came late, whether their tokens could be saved.
 */
export async function expectRecovery({ clock, server, apps, job }: Scene): Promise<boolean[]> {
  const come = async (
    when: SceneApp['comes'],
    meet: (user: XeroUser) => Promise<void>,
  ): Promise<void> => {
    for (const { user, comes } of users(apps, job.folder, server, clock)) {
      if (comes === when) await meet(user);
    }
  };
  const expectTokens = async (user: XeroUser): Promise<void> => {
    expect(statusOf(server, await clock.until(user.accessToken())), user.key).toBe('works');
  };
  await come('in time', expectTokens);
  await clock.advance(31 * minute);
  await come('in time', expectTokens);

  const outcomes: boolean[] = [];
  await come('late', async (user) => {
    const usable = isUsable(server, (await user.tokens())?.refreshToken);
    outcomes.push(usable);
    if (usable) return await expectTokens(user);
    const error = await clock.until(failureOf<XeroAuthError>(() => user.accessToken()));
    expect(error, user.key).toBeInstanceOf(XeroAuthError);
    expect(error).toMatchObject({ code: 'invalid_grant', reauthRequired: true });
  });
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
