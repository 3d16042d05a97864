import { describe, expect, test } from 'vitest';
import type { XeroAuthOptions } from '../../src/index.ts';
import { challengeOf } from '../support/identity/jwt.ts';
import { ada, desktopApp, hardSecret, redirectUri, webApp } from '../support/identity-server.ts';
import { minute, type World, world } from '../support/world.ts';

const withSecret: [string, Partial<XeroAuthOptions>][] = [
  ['left alone', {}],
  ['post', { clientAuthentication: 'post' }],
  ['basic', { clientAuthentication: 'basic' }],
  ['post, without PKCE', { clientAuthentication: 'post', pkce: false }],
  ['basic, without PKCE', { clientAuthentication: 'basic', pkce: false }],
];

/** Login, refresh and revocation: every request that shows who the app is. */
async function wholeLife(here: World) {
  const user = here.auth.forUser('ada');
  const { url, transaction } = await user.createAuthorization();
  await user.handleCallback(here.server.logins.approve(url, ada), transaction);
  await here.clock.advance(31 * minute);
  expect(await here.accepts(await here.clock.until(user.accessToken()))).toBe(true);
  await user.revoke();
  const shown = here.server.received.filter(({ method }) => method === 'POST');
  expect(shown.map(({ route }) => route)).toEqual(['token', 'token', 'revocation']);
  return { url, transaction, shown };
}

describe('a secret with every character that an encoding could get wrong', () => {
  test.each(withSecret)('%s', async (_, auth) => {
    const { url, shown } = await wholeLife(world({ auth }));
    const basic = auth.clientAuthentication === 'basic';
    for (const { form, headers } of shown) {
      expect(form.get('client_secret')).toBe(basic ? null : hardSecret);
      expect(headers.has('authorization')).toBe(basic);
    }
    expect(new URL(url).searchParams.has('code_challenge')).toBe(auth.pkce !== false);
  });
});

test('row 13: an app without a secret logs in, refreshes and revokes by PKCE alone', async () => {
  const here = world({ app: desktopApp });
  const { url, transaction, shown } = await wholeLife(here);
  const verifier = shown[0]?.form.get('code_verifier') ?? '';
  expect(verifier).toBe(transaction.codeVerifier);
  expect(new URL(url).searchParams.get('code_challenge')).toBe(challengeOf(verifier));
  expect(Object.fromEntries(shown[0]?.form ?? [])).toEqual({
    grant_type: 'authorization_code',
    client_id: desktopApp.clientId,
    code: expect.any(String),
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
  for (const { form, headers } of shown) {
    expect(form.get('client_id')).toBe(desktopApp.clientId);
    expect(form.has('client_secret')).toBe(false);
    expect(headers.has('authorization')).toBe(false);
  }
});

test('PKCE cannot be switched off without a secret', () => {
  expect(() => world({ app: desktopApp, auth: { pkce: false } })).toThrow(/pkce/i);
});

test('the secret of another app is refused as invalid_client', async () => {
  const here = world({ app: webApp, auth: { clientSecret: 'wrong' } });
  await expect(here.login('ada')).rejects.toMatchObject({
    code: 'invalid_client',
    reauthRequired: false,
  });
});
