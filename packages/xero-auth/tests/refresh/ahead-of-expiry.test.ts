import { describe, expect, test } from 'vitest';
import { barrier } from '../support/barrier.ts';
import { answers, losesRequest, stopsAt } from '../support/identity/faults.ts';
import { settle } from '../support/test-clock.ts';
import { minute, times, world } from '../support/world.ts';

describe('ahead of its expiry a token is renewed while it is used', () => {
  test('by one request, for which nobody waits', async () => {
    const here = world();
    const user = await here.login('ada');
    const old = await user.accessToken();
    await here.clock.advance(27 * minute);
    const stop = barrier();
    here.server.next('token', stopsAt('before', stop));
    const tokens = await Promise.all(times(20, async () => await user.accessToken()));
    expect(new Set(tokens)).toEqual(new Set([old]));
    await stop.reached;
    stop.open();
    await settle();
    expect(await user.accessToken()).not.toBe(old);
    expect(here.server.count('token')).toBe(2);
  });

  test('not before it is needed', async () => {
    const here = world();
    const user = await here.login('ada');
    await here.clock.advance(20 * minute);
    await user.accessToken();
    await settle();
    expect(here.server.count('token')).toBe(1);
  });

  test('and goes on being used when that fails', async () => {
    const here = world();
    const user = await here.login('ada');
    const old = await user.accessToken();
    await here.clock.advance(27 * minute);
    here.server.next('token', losesRequest, 9);
    expect(await user.accessToken()).toBe(old);
    await here.clock.advance(20_000);
    expect(here.server.count('token')).toBeGreaterThan(1);
    expect(await user.accessToken()).toBe(old);
    here.server.recover();
    await here.clock.advance(4 * minute);
    expect(await here.accepts(await here.clock.until(user.accessToken()))).toBe(true);
  });

  test('how long before can be set', async () => {
    const here = world({ auth: { renewAhead: 15 * minute } });
    const user = await here.login('ada');
    await here.clock.advance(14 * minute);
    await user.accessToken();
    await settle();
    expect(here.server.count('token')).toBe(1);
    await here.clock.advance(2 * minute);
    await user.accessToken();
    await settle();
    expect(here.server.count('token')).toBe(2);
  });
});

test.each([29.99, 30, 30.01, 31])('after %d minutes no expired token is given', async (age) => {
  const here = world();
  const user = await here.login('ada');
  await here.clock.advance(age * minute);
  const token = await here.clock.until(user.accessToken());
  const issuedAt = here.server.book.find(token)?.issuedAt ?? 0;
  expect(here.clock.now()).toBeLessThan(issuedAt + 29 * minute);
});

describe('after a refresh that failed', () => {
  test('who asks soon gets the same error and Xero is left alone', async () => {
    const here = world();
    const user = await here.login('ada');
    await here.clock.advance(31 * minute);
    here.server.next('token', answers(400, { error: 'invalid_client' }), 99);
    const failures = await here.clock.until(
      Promise.allSettled(times(20, async () => await user.accessToken())),
    );
    for (let again = 0; again < 20; again += 1) {
      await expect(user.accessToken()).rejects.toMatchObject({ code: 'invalid_client' });
    }
    expect(new Set(failures.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(here.server.count('token')).toBe(2);
    here.server.recover();
    await here.clock.advance(minute);
    expect(await here.accepts(await here.clock.until(user.accessToken()))).toBe(true);
  });

  test('other users are not held up', async () => {
    const here = world();
    const [ada, bob] = [await here.login('ada'), await here.login('bob')];
    await here.clock.advance(31 * minute);
    here.server.next('token', answers(400, { error: 'invalid_grant' }));
    await expect(here.clock.until(ada.accessToken())).rejects.toMatchObject({
      code: 'invalid_grant',
    });
    expect(await here.accepts(await here.clock.until(bob.accessToken()))).toBe(true);
  });

  test('a new login works at once', async () => {
    const here = world();
    const user = await here.login('ada');
    await here.clock.advance(31 * minute);
    here.server.next('token', answers(400, { error: 'invalid_grant' }));
    await expect(here.clock.until(user.accessToken())).rejects.toMatchObject({
      reauthRequired: true,
    });
    await here.login('ada');
    expect(await here.accepts(await user.accessToken())).toBe(true);
  });
});
