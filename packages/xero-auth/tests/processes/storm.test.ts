import { describe, expect, onTestFinished, test } from 'vitest';
import { fileTokenStore } from '../../src/node.ts';
import { graceModels } from '../support/identity/apps.ts';
import { books, hardSecret, webApp } from '../support/identity-server.ts';
import type { Job } from '../support/processes/job.ts';
import { type Spawned, spawn } from '../support/processes/spawn.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { minute, times, world } from '../support/world.ts';

describe.each(graceModels)('four processes on one file store (%s)', (grace) => {
  const started = async () => {
    const folder = temporaryFolder();
    const here = world({ app: { ...webApp, grace }, store: fileTokenStore({ folder }) });
    await here.login('ada');
    const { url, close } = await here.server.listen();
    onTestFinished(close);
    const { clientId } = webApp;
    const job: Job = {
      url,
      folder,
      apps: [{ clientId, clientSecret: hardSecret, key: 'ada' }],
      now: here.clock.now(),
    };
    const processes = await Promise.all(times(4, async () => await spawn(job)));
    onTestFinished(async () => {
      await Promise.all(processes.map(async (one) => await one.kill()));
    });
    const call = async (one: Spawned, calls: number) =>
      (await one.order({ do: 'call', calls, tenantId: books.tenantId, now: here.clock.now() }))
        .errors;
    return { here, processes, call };
  };

  test('200 calls each over three expiries: one refresh per expiry, no error', async () => {
    const { here, processes, call } = await started();
    const { server, clock } = here;
    for (let expiry = 0; expiry <= 3; expiry += 1) {
      if (expiry > 0) await clock.advance(31 * minute);
      const errors = await Promise.all(processes.map(async (one) => await call(one, 50)));
      expect(errors.flat()).toEqual([]);
      expect(server.count('token') - 1, `after expiry ${expiry}`).toBe(expiry);
    }
    expect(server.count('accounting')).toBe(4 * 200);
  });

  test('refused in the middle of 200 calls each, three times: one refresh each, no error', async () => {
    const { here, processes, call } = await started();
    const { server } = here;
    for (let refusal = 0; refusal < 3; refusal += 1) {
      // One refusal at a time: a call that meets two renews its token once, and no more.
      server.at('accounting', server.count('accounting') + 100, () => {
        for (const pair of server.book.pairs) pair.refused = true;
      });
      const errors = await Promise.all(processes.map(async (one) => await call(one, 67)));
      expect(errors.flat()).toEqual([]);
      expect(server.count('token') - 1).toBe(refusal + 1);
    }
  });
});
