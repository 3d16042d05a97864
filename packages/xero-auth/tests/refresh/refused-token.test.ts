import { expect, test } from 'vitest';
import type { TokenStore } from '../../src/index.ts';
import { minute, times, world } from '../support/world.ts';

test('a refused token that is still the current one is renewed', async () => {
  const here = world();
  const user = await here.login('ada');
  const old = await user.accessToken();
  const tokens = await here.clock.until(
    Promise.all(times(20, async () => await user.accessToken({ rejected: old }))),
  );
  expect(new Set(tokens).size).toBe(1);
  expect(tokens[0]).not.toBe(old);
  expect(here.server.count('token')).toBe(2);
});

test('a refused token that has been replaced gives the one in its place, without a request', async () => {
  const here = world();
  const user = await here.login('ada');
  const old = await user.accessToken();
  const token = await here.clock.until(user.accessToken({ rejected: old }));
  await here.clock.advance(10 * minute);
  expect(await user.accessToken({ rejected: old })).toBe(token);
  expect(here.server.count('token')).toBe(2);
});

test('one that another process has replaced gives what that process saved', async () => {
  const here = world();
  const user = await here.login('ada');
  const old = await user.accessToken();
  const token = await here.clock.until(
    here.process().forUser('ada').accessToken({ rejected: old }),
  );
  expect(await here.clock.until(user.accessToken({ rejected: old }))).toBe(token);
  expect(here.server.count('token')).toBe(2);
});

test('a refresh that is under way when a token is refused is the one that serves', async () => {
  const here = world();
  const user = await here.login('ada');
  const old = await user.accessToken();
  await here.clock.advance(31 * minute);
  const renewing = user.accessToken();
  const refused = user.accessToken({ rejected: old });
  const tokens = await here.clock.until(Promise.all([renewing, refused]));
  expect(tokens[0]).toBe(tokens[1]);
  expect(here.server.count('token')).toBe(2);
});

test('a refused token is not given again because somebody else has just asked for one', async () => {
  const here = world();
  await here.login('ada');
  const refused = (await here.stored('ada'))?.accessToken ?? '';
  const user = here.process().forUser('ada');
  const [first, second] = await here.clock.until(
    Promise.all([user.accessToken(), user.accessToken({ rejected: refused })]),
  );
  expect(first).toBe(refused);
  expect(second).not.toBe(refused);
  expect(here.server.count('token')).toBe(2);
});

test('a process that starts with good tokens in the store takes no lock', async () => {
  const here = world();
  await here.login('ada');
  const store: TokenStore = {
    ...here.store,
    withLock: () => Promise.reject(new Error('Nobody was to take the lock.')),
  };
  const token = await here.process({ store }).forUser('ada').accessToken();
  expect(await here.accepts(token)).toBe(true);
});
