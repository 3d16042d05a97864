import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { XeroAuthError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { answers, type Fault, rewrites } from '../support/identity/faults.ts';
import { claimsOf, signingKey } from '../support/identity/jwt.ts';
import { ada, hardSecret } from '../support/identity-server.ts';
import { testClock } from '../support/test-clock.ts';
import { type World, world } from '../support/world.ts';

const scopes = ['openid', 'offline_access', 'accounting.contacts'];
const openid = (auth: object = {}): World => world({ auth: { scopes, ...auth } });

/** Changes the id_token of the next answer. */
function withIdToken(change: (claims: Record<string, unknown>) => string | undefined): Fault {
  return rewrites((body) => ({ ...body, id_token: change(claimsOf(String(body['id_token']))) }));
}

const base64url = (value: object): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

describe('an id_token', () => {
  test('is verified, and its claims are told', async () => {
    const here = openid();
    const user = here.auth.forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    const login = await user.handleCallback(here.server.logins.approve(url, ada), transaction);
    expect(login.idTokenClaims).toMatchObject({ xero_userid: ada.id, given_name: 'Ada' });
    expect(here.server.count('jwks')).toBe(1);
  });

  test('of the other key in the set is verified too', async () => {
    const here = openid();
    const other = here.server.keys[1];
    here.server.next(
      'token',
      withIdToken((claims) => other?.jwt(claims)),
    );
    await here.login('ada');
  });

  const own = openid().server.key;
  test.each<[string, (claims: Record<string, unknown>) => string | undefined]>([
    ['signed by somebody else', (claims) => signingKey('key-1').jwt(claims)],
    ['signed with a key nobody knows', (claims) => signingKey('key-9').jwt(claims)],
    ['not signed', (claims) => `${base64url({ alg: 'none' })}.${base64url(claims)}.`],
    [
      'signed with the app secret',
      (claims) => {
        const text = `${base64url({ alg: 'HS256' })}.${base64url(claims)}`;
        return `${text}.${createHmac('sha256', hardSecret).update(text).digest('base64url')}`;
      },
    ],
    ['for another app', (claims) => own.jwt({ ...claims, aud: 'OTHER' })],
    ['from another issuer', (claims) => own.jwt({ ...claims, iss: 'https://evil.example' })],
    ['of another login', (claims) => own.jwt({ ...claims, nonce: 'other' })],
    ['without the nonce', ({ nonce: _, ...claims }) => own.jwt(claims)],
    ['that is no JWT', () => 'x.y'],
    ['that is left out', () => undefined],
  ])('%s is refused, and nothing is saved', async (_, change) => {
    const here = openid();
    here.server.next('token', withIdToken(change));
    const error = await failureOf<XeroAuthError>(() => here.login('ada'));
    expect(error).toBeInstanceOf(XeroAuthError);
    expect(error.code).toBe('id_token_invalid');
    expect(await here.stored('ada')).toBeUndefined();
  });

  test('is refused while the keys cannot be had', async () => {
    const here = openid();
    here.server.next('jwks', answers(503, 'down'), 10);
    const error = await here.clock.until(failureOf<Error>(() => here.login('ada')));
    expect(error.name).toMatch(/^Xero/);
    expect(await here.stored('ada')).toBeUndefined();
  });
});

describe('row 9: clocks that differ', () => {
  const behind = (seconds: number, options: object = {}): World => {
    const here = openid();
    const clock = testClock(here.clock.now() - seconds * 1000);
    return { ...here, ...{ auth: here.process({ clock, ...options }) } };
  };
  const login = async ({ auth, server }: World): Promise<void> => {
    const user = auth.forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    await user.handleCallback(server.logins.approve(url, ada), transaction);
  };

  test('an id_token that is valid from 45 seconds from now passes', async () => {
    await login(behind(45));
  });

  test('one from 120 seconds from now fails, and the message names the difference', async () => {
    const error = await failureOf<XeroAuthError>(() => login(behind(120)));
    expect(error.code).toBe('id_token_invalid');
    expect(error.message).toMatch(/clock/i);
    expect(error.message).toMatch(/120/);
  });

  test('the tolerance can be set', async () => {
    await login(behind(120, { clockTolerance: 150_000 }));
    await failureOf(() => login(behind(45, { clockTolerance: 10_000 })));
  });

  test('one that ended five minutes ago is refused', async () => {
    const error = await failureOf<XeroAuthError>(() => login(behind(-11 * 60)));
    expect(error.code).toBe('id_token_invalid');
  });

  test('without the scope openid, no id_token and no key is asked for', async () => {
    const here = world();
    await here.login('ada');
    expect(here.server.count('jwks')).toBe(0);
    expect((await here.stored('ada'))?.idToken).toBeUndefined();
  });
});
