import { XeroInputError } from '@acme/xero-core';
import { describe, expect, test } from 'vitest';
import { tokenSetFrom } from '../../src/import.ts';
import type { TokenSet } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { minute, type World, world } from '../support/world.ts';

/** The tokens of a login that another library did. */
async function others(here: World): Promise<TokenSet> {
  const user = await here.login('elsewhere');
  const tokens = await user.tokens();
  if (!tokens) throw new Error('There are tokens.');
  return tokens;
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

const forms: [string, (tokens: TokenSet) => unknown][] = [
  [
    'xero-node',
    (tokens) => ({
      id_token: undefined,
      access_token: tokens.accessToken,
      expires_at: seconds(tokens.expiresAt),
      token_type: 'Bearer',
      refresh_token: tokens.refreshToken,
      scope: tokens.scopes.join(' '),
      session_state: 'a.b',
    }),
  ],
  [
    'PyXero',
    (tokens) => ({
      access_token: tokens.accessToken,
      expires_in: 1800,
      token_type: 'Bearer',
      refresh_token: tokens.refreshToken,
      scope: [...tokens.scopes],
      expires_at: tokens.expiresAt / 1000 + 0.123456,
    }),
  ],
  ['this one', (tokens) => tokens],
];

describe.each(forms)('tokens that %s has saved', (_, form) => {
  test('are used until they expire, and then refreshed', async () => {
    const here = world();
    const user = here.auth.forUser('ada');
    const saved: unknown = JSON.parse(JSON.stringify(form(await others(here))));
    await user.importTokens(tokenSetFrom(saved));
    const token = await user.accessToken();
    expect(await here.accepts(token)).toBe(true);
    expect(here.server.count('token')).toBe(1);
    expect(await user.tokens()).toMatchObject({
      scopes: ['offline_access', 'accounting.contacts'],
    });
    await here.clock.advance(31 * minute);
    expect(await here.accepts(await here.clock.until(user.accessToken()))).toBe(true);
    expect(here.server.count('token')).toBe(2);
  });

  test('are refreshed at once when they have expired', async () => {
    const here = world();
    const user = here.auth.forUser('ada');
    const saved: unknown = JSON.parse(JSON.stringify(form(await others(here))));
    await here.clock.advance(31 * minute);
    await user.importTokens(tokenSetFrom(saved));
    expect(await here.accepts(await here.clock.until(user.accessToken()))).toBe(true);
  });
});

test('they replace those that the user had', async () => {
  const here = world();
  const user = await here.login('ada');
  const first = await user.accessToken();
  const tokens = await others(here);
  await user.importTokens(tokens);
  expect(await user.accessToken()).toBe(tokens.accessToken);
  expect(tokens.accessToken).not.toBe(first);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', '{"access_token":"x"}'],
  ['a list', []],
  ['something else', { hello: 1 }],
  ['no access token', { refresh_token: 'r', expires_at: 1 }],
  ['a set without its times', { accessToken: 'a', scopes: [] }],
  ['an access token that is a number', { access_token: 1, expires_at: 1 }],
])('%s is refused with words', async (_, json) => {
  const here = world();
  const user = here.auth.forUser('ada');
  expect(() => tokenSetFrom(json)).toThrow(XeroInputError);
  // As JavaScript may call it.
  const error = await failureOf<Error>(() => user.importTokens(json as TokenSet));
  expect(error).toBeInstanceOf(XeroInputError);
  expect(error.message).toContain('tokenSetFrom of @acme/xero-auth/import');
  expect(await here.stored('ada')).toBeUndefined();
});
