import { describe, expect, test } from 'vitest';
import { memoryTokenStore } from '../../src/index.ts';
import { graceModels } from '../support/identity/apps.ts';
import { webApp } from '../support/identity-server.ts';
import { withoutLock } from '../support/stores.ts';
import { minute, times, world } from '../support/world.ts';

describe('row 3: several processes on one store', () => {
  test('refresh once, and adopt what the first of them saved', async () => {
    const here = world();
    await here.login('ada');
    await here.clock.advance(31 * minute);
    const users = times(4, () => here.process().forUser('ada'));
    const calls = users.flatMap((user) => times(10, async () => await user.accessToken()));
    const tokens = await here.clock.until(Promise.all(calls));
    expect(new Set(tokens)).toEqual(new Set([(await here.stored('ada'))?.accessToken]));
    expect(here.server.count('token')).toBe(2);
  });

  test('one that still holds an expired set adopts the newer one of the store', async () => {
    const here = world();
    const user = await here.login('ada');
    const other = here.process().forUser('ada');
    const old = await user.accessToken();
    await other.accessToken();
    await here.clock.advance(31 * minute);
    const token = await here.clock.until(other.accessToken());
    expect(await user.accessToken()).toBe(token);
    expect(token).not.toBe(old);
    expect(here.server.count('token')).toBe(2);
  });

  test.each(graceModels)('without a lock no caller fails (%s)', async (grace) => {
    const store = memoryTokenStore();
    const here = world({ app: { ...webApp, grace }, store });
    await here.login('ada');
    const users = times(4, () => here.process({ store: withoutLock(store) }).forUser('ada'));
    for (let expiry = 0; expiry < 3; expiry += 1) {
      await here.clock.advance(31 * minute);
      const tokens = await here.clock.until(
        Promise.all(users.map(async (user) => await user.accessToken())),
      );
      const stored = (await here.stored('ada'))?.accessToken ?? '';
      expect(await here.accepts(stored)).toBe(true);
      expect(tokens).toContain(stored);
    }
  });

  test('an invalid_grant is not the end while the store has a newer set', async () => {
    const here = world();
    const user = await here.login('ada');
    await user.accessToken();
    const other = here.process().forUser('ada');
    await here.clock.advance(31 * minute);
    // The other process refreshes while ours is on its way, and Xero forgets the old token.
    here.server.next('token', async () => {
      await other.accessToken();
      return Response.json({ error: 'invalid_grant' }, { status: 400 });
    });
    const lockless = here.process({ store: withoutLock(here.store) }).forUser('ada');
    const token = await here.clock.until(lockless.accessToken());
    expect(token).toBe((await here.stored('ada'))?.accessToken);
    expect(await here.accepts(token)).toBe(true);
  });
});
