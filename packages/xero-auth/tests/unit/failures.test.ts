import { expect, test } from 'vitest';
import { memoryTokenStore, type TokenStore } from '../../src/index.ts';
import { jwt, tokens, user } from './support.ts';

const rejected = tokens().accessToken;

test('what an injected fetch throws is told without what it holds', async () => {
  const { ada } = await user([], {
    clock: { now: () => tokens().obtainedAt, sleep: async (time) => forever(time) },
    fetch: async (_url, init) => {
      const cause = Object.assign(new Error(`failed: ${init?.body}`), { code: 'EPROXY', init });
      throw new TypeError('fetch failed', { cause });
    },
  });
  const error = await ada.accessToken({ rejected }).catch((reason: Error) => reason);
  expect(error).toMatchObject({ name: 'XeroNetworkError', cause: { code: 'EPROXY' } });
  expect(String(error)).toContain('failed: refresh_token=…');
  expect((error as Error).cause).not.toHaveProperty('init');
});

/** Time limits never come, pauses end at once. */
function forever(time: number): Promise<void> {
  return time > 20_000 ? new Promise(() => undefined) : Promise.resolve();
}

test.each<[keyof TokenStore, (ada: Awaited<ReturnType<typeof user>>['ada']) => Promise<unknown>]>([
  ['read', (ada) => ada.tokens()],
  ['read', (ada) => ada.accessToken({ rejected })],
  ['withLock', (ada) => ada.accessToken({ rejected })],
  ['delete', (ada) => ada.revoke()],
])('a store that fails to %s is an error of this SDK', async (method, work) => {
  const store = memoryTokenStore();
  const { ada } = await user([new Response()], { store });
  Object.assign(store, {
    [method]: () => {
      throw new RangeError('The disk is full');
    },
  });
  await expect(work(ada)).rejects.toMatchObject({
    name: 'XeroAuthError',
    code: 'store_failed',
    reauthRequired: false,
    message: expect.stringContaining('The disk is full'),
  });
});

test('a store that cannot parse what it read quotes nothing of it', async () => {
  const store = memoryTokenStore();
  const { ada } = await user([], { store });
  store.read = async () => JSON.parse('refresh-1');
  const error: Error = await ada.tokens().then(
    () => new Error('none'),
    (reason) => reason,
  );
  expect(error).toMatchObject({ code: 'store_failed' });
  expect(String(error)).not.toContain('refre');
});

test('a store that says for ever that somebody else was faster is given up', async () => {
  const store = { ...memoryTokenStore(), write: async () => 'stale' as const };
  await expect(user([], { store })).rejects.toMatchObject({ name: 'XeroTokenPersistError' });
});

test('a user who was logged out during a refresh stays so', async () => {
  const store = memoryTokenStore();
  const answer = Response.json({ access_token: 'access-2', token_type: 'Bearer' });
  const { ada } = await user([], {
    store,
    fetch: async () => {
      await store.delete('ada');
      return answer;
    },
  });
  await expect(ada.accessToken({ rejected })).rejects.toMatchObject({ code: 'no_tokens' });
  expect(await ada.tokens()).toBeUndefined();
});

test('tokens of another login are not overwritten by a refresh that comes late', async () => {
  const issued = (event: string, exp: number) => jwt({ authentication_event_id: event, exp });
  const other = tokens({ accessToken: issued('event-2', 1000), refreshToken: 'refresh-9' });
  const access_token = issued('event-1', 2000);
  const { ada, auth } = await user([], {
    fetch: async () => {
      await auth.forUser('ada').importTokens(other);
      return Response.json({ access_token, token_type: 'Bearer' });
    },
  });
  expect(await ada.accessToken({ rejected })).toBe(other.accessToken);
  expect(await ada.tokens()).toEqual(other);
});
