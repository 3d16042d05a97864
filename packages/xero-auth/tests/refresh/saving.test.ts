import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { memoryTokenStore, XeroTokenPersistError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { graceModels } from '../support/identity/apps.ts';
import { webApp } from '../support/identity-server.ts';
import { type Meddling, meddling } from '../support/stores.ts';
import { settle } from '../support/test-clock.ts';
import { minute, times, type World, type WorldOptions, world } from '../support/world.ts';

/** A world whose app's access token has expired, and whose store can be held up. */
async function expired(options: WorldOptions = {}): Promise<World & { readonly store: Meddling }> {
  const store = meddling(memoryTokenStore());
  const here = { ...world({ ...options, store }), store };
  await here.login('ada');
  await here.clock.advance(31 * minute);
  return here;
}

describe('row 4: new tokens are saved before anybody uses them', () => {
  test('nobody gets one while it is being saved', async () => {
    const { auth, store, clock, server, stored } = await expired();
    const stop = store.pauseWrite('before');
    let released = 0;
    const calls = times(10, async () => {
      const token = await auth.forUser('ada').accessToken();
      released += 1;
      return token;
    });
    await stop.reached;
    await settle();
    expect(released).toBe(0);
    stop.open();
    const tokens = await clock.until(Promise.all(calls));
    expect(new Set(tokens)).toEqual(new Set([(await stored('ada'))?.accessToken]));
    expect(server.count('token')).toBe(2);
  });

  test.each(graceModels)(
    'a save that fails fails every caller and loses nothing (%s)',
    async (grace) => {
      const here = await expired({ app: { ...webApp, grace } });
      const { auth, store, clock, server } = here;
      const user = auth.forUser('ada');
      const before = await here.stored('ada');
      store.failWrites('not written');
      const errors = await clock.until(
        Promise.all(times(10, () => failureOf<Error>(() => user.accessToken()))),
      );
      for (const error of errors) {
        expect(error).toBeInstanceOf(XeroTokenPersistError);
        expect(error.message).toContain('disk full');
      }
      expect(await here.stored('ada')).toEqual(before);
      const unsaved = server.book.pairs.at(-1)?.accessToken;

      await clock.advance(minute);
      const token = await clock.until(user.accessToken());
      expect(token === unsaved).toBe(grace === 'the same pair');
      expect((await here.stored('ada'))?.accessToken).toBe(token);
      expect(await here.accepts(token)).toBe(true);
      await clock.advance(31 * minute);
      expect(await here.accepts(await clock.until(user.accessToken()))).toBe(true);
    },
  );

  test('the error keeps the tokens to itself and gives them once', async () => {
    const { auth, store, clock, server } = await expired();
    store.failWrites('not written');
    const error = await clock.until(
      failureOf<XeroTokenPersistError>(() => auth.forUser('ada').accessToken()),
    );
    const pair = server.book.pairs.at(-1);
    const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${error.stack}`;
    for (const secret of [pair?.accessToken, pair?.refreshToken])
      expect(shown).not.toContain(secret);
    expect(error.takeTokens()).toMatchObject({
      accessToken: pair?.accessToken,
      refreshToken: pair?.refreshToken,
    });
    expect(error.takeTokens()).toBeUndefined();
  });

  test('a save that succeeded and was reported as failed is found', async () => {
    const here = await expired();
    here.store.failWrites('written');
    const user = here.auth.forUser('ada');
    await here.clock.until(failureOf(() => user.accessToken()));
    const saved = (await here.stored('ada'))?.accessToken ?? '';
    expect(await here.accepts(saved)).toBe(true);
    await here.clock.advance(minute);
    expect(await here.clock.until(user.accessToken())).toBe(saved);
    expect(here.server.count('token')).toBe(2);
  });

  test('a login whose tokens cannot be saved says so, and leaves no user logged in', async () => {
    const store = meddling(memoryTokenStore());
    const here = world({ store });
    store.failWrites('not written');
    const error = await failureOf<XeroTokenPersistError>(() => here.login('ada'));
    expect(error).toBeInstanceOf(XeroTokenPersistError);
    expect(error.takeTokens()).toMatchObject({
      refreshToken: here.server.book.pairs[0]?.refreshToken,
    });
    expect(await here.auth.forUser('ada').tokens()).toBeUndefined();
  });
});
