import { describe, expect, test } from 'vitest';
import { type AuthorizationTransaction, XeroAuthError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { rewrites } from '../support/identity/faults.ts';
import { ada, bob } from '../support/identity-server.ts';
import { minute, usualScopes, type World, world } from '../support/world.ts';

/** Begins a login of `key`, agreed to by somebody. */
async function begun(here: World, key = 'ada', person = ada) {
  const user = here.auth.forUser(key);
  const { url, transaction } = await user.createAuthorization();
  return { user, url, transaction, back: here.server.logins.approve(url, person) };
}

const refusal = async (work: () => unknown): Promise<XeroAuthError> => {
  const error = await failureOf<XeroAuthError>(work);
  expect(error).toBeInstanceOf(XeroAuthError);
  return error;
};

function changed(url: string, change: (query: URLSearchParams) => void): string {
  const copy = new URL(url);
  change(copy.searchParams);
  return copy.href;
}

describe('a login', () => {
  test.each<[string, (back: string) => string | URL | Request]>([
    ['a text', (back) => back],
    ['a URL', (back) => new URL(back)],
    ['a Request', (back) => new Request(back)],
    ['the path only', (back) => back.slice('https://app.example'.length)],
    [
      'a request that a proxy passed on',
      (back) => back.replace('https://app.example', 'http://10.0.0.7:8080'),
    ],
    ['a URL with a fragment', (back) => `${back}#_`],
  ])('completes with the callback as %s', async (_, form) => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    const login = await user.handleCallback(form(back), transaction);
    expect(login).toMatchObject({ scopes: usualScopes, missingScopes: [], addedScopes: [] });
    expect(await here.accepts(await user.accessToken())).toBe(true);
  });

  test('survives a restart, its transaction kept as JSON', async () => {
    const here = world();
    const { back, transaction } = await begun(here);
    const kept: AuthorizationTransaction = JSON.parse(JSON.stringify(transaction));
    const user = here.process().forUser('ada');
    await user.handleCallback(back, kept);
    expect(await user.tokens()).toMatchObject({ scopes: usualScopes });
  });

  test('says which scopes were granted otherwise than asked', async () => {
    const here = world();
    const user = here.auth.forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    const scopes = ['offline_access', 'accounting.settings.read'];
    const login = await user.handleCallback(
      here.server.logins.approve(url, ada, { scopes }),
      transaction,
    );
    expect(login).toMatchObject({
      scopes,
      missingScopes: ['accounting.contacts'],
      addedScopes: ['accounting.settings.read'],
    });
    expect(login.authenticationEventId).toBe(here.server.book.pairs[0]?.grant.authEventId);
  });

  test('of a second time replaces the tokens of the first', async () => {
    const here = world();
    const user = await here.login('ada');
    const first = await user.accessToken();
    await here.login('ada');
    expect(await user.accessToken()).not.toBe(first);
    expect((await here.stored('ada'))?.accessToken).toBe(await user.accessToken());
  });
});

describe('row 8: a callback that is not the answer to this login is refused', () => {
  test('the states of two users, swapped', async () => {
    const here = world();
    const [one, two] = [await begun(here, 'ada', ada), await begun(here, 'bob', bob)];
    const requests = here.server.received.length;
    expect((await refusal(() => one.user.handleCallback(two.back, one.transaction))).code).toBe(
      'state_mismatch',
    );
    expect((await refusal(() => two.user.handleCallback(one.back, two.transaction))).code).toBe(
      'state_mismatch',
    );
    expect(here.server.received).toHaveLength(requests);
    await one.user.handleCallback(one.back, one.transaction);
    await two.user.handleCallback(two.back, two.transaction);
    expect(await here.server.book.find(await one.user.accessToken())?.grant.person).toBe(ada);
    expect(await here.server.book.find(await two.user.accessToken())?.grant.person).toBe(bob);
  });

  test('the transaction of another user, stolen from their session', async () => {
    const here = world();
    const { back, transaction } = await begun(here, 'ada');
    const thief = here.auth.forUser('mallory');
    expect((await refusal(() => thief.handleCallback(back, transaction))).code).toBe('wrong_user');
    expect(await here.stored('mallory')).toBeUndefined();
    expect(here.server.count('token')).toBe(0);
  });

  test('a state that was changed, left out, or given twice', async () => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    const changes: ((query: URLSearchParams) => void)[] = [
      (query) => query.set('state', 'x'),
      (query) => query.set('state', ''),
      (query) => query.delete('state'),
      (query) => query.append('state', transaction.state),
      (query) => query.set('state', `${transaction.state} `),
    ];
    for (const change of changes) {
      const { code } = await refusal(() => user.handleCallback(changed(back, change), transaction));
      expect(['state_mismatch', 'callback_incomplete', 'invalid_request']).toContain(code);
    }
    expect(here.server.count('token')).toBe(0);
    await user.handleCallback(back, transaction);
  });

  test('an error from a foreign page', async () => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    for (const query of [
      'error=access_denied',
      'error=x&state=y',
      'error=<script>alert(1)</script>',
    ]) {
      const { code } = await refusal(() =>
        user.handleCallback(`https://app.example/callback?${query}`, transaction),
      );
      expect(code).toBe('state_mismatch');
    }
    await user.handleCallback(back, transaction);
  });

  test('one from another issuer', async () => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    const mixed = changed(back, (query) => query.set('iss', 'https://evil.example'));
    expect((await refusal(() => user.handleCallback(mixed, transaction))).code).toBe(
      'issuer_mismatch',
    );
    const both = changed(back, (query) => {
      query.append('iss', 'https://identity.xero.com');
      query.append('iss', 'https://evil.example');
    });
    expect((await refusal(() => user.handleCallback(both, transaction))).code).toBe(
      'issuer_mismatch',
    );
    const right = changed(back, (query) => query.set('iss', 'https://identity.xero.com'));
    await user.handleCallback(right, transaction);
  });

  test('one without a code', async () => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    const bare = changed(back, (query) => query.delete('code'));
    expect((await refusal(() => user.handleCallback(bare, transaction))).code).toBe(
      'callback_incomplete',
    );
  });

  test.each<[string, (query: URLSearchParams) => void]>([
    ['with two codes', (query) => query.append('code', 'another')],
    ['with an empty code', (query) => query.set('code', '')],
    ['of the implicit flow', (query) => query.set('token', 'x')],
    ['of the hybrid flow', (query) => query.set('id_token', 'x.y.z')],
    ['that is a signed response', (query) => query.set('response', 'x.y.z')],
  ])('one %s', async (_, change) => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    const { code } = await refusal(() => user.handleCallback(changed(back, change), transaction));
    expect(code).toBe('callback_incomplete');
    expect(here.server.count('token')).toBe(0);
  });

  test('one that comes ten minutes after the login began', async () => {
    const here = world();
    const { user, transaction, url } = await begun(here);
    await here.clock.advance(10 * minute + 1);
    const late = here.server.logins.approve(url, ada);
    expect((await refusal(() => user.handleCallback(late, transaction))).code).toBe(
      'transaction_expired',
    );
    expect(here.server.count('token')).toBe(0);
  });

  test('one whose code was used before: the tokens of the first use stay', async () => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    await user.handleCallback(back, transaction);
    const before = await here.stored('ada');
    expect((await refusal(() => user.handleCallback(back, transaction))).code).toBe(
      'invalid_grant',
    );
    expect(await here.stored('ada')).toEqual(before);
    expect(await here.accepts(await user.accessToken())).toBe(true);
  });

  test('one whose code has expired', async () => {
    const here = world();
    const { user, back, transaction } = await begun(here);
    await here.clock.advance(5 * minute + 1);
    expect((await refusal(() => user.handleCallback(back, transaction))).code).toBe(
      'invalid_grant',
    );
  });

  test.each([undefined, null, 'x', {}, { version: 2 }])(
    'a transaction that is %j',
    async (broken) => {
      const here = world();
      const { user, back, transaction } = await begun(here);
      const given = (typeof broken === 'object' && broken && 'version' in broken
        ? { ...transaction, ...broken }
        : broken) as unknown as AuthorizationTransaction;
      const error = await failureOf<Error>(() => user.handleCallback(back, given));
      expect(error.name).toMatch(/^Xero/);
      expect(here.server.count('token')).toBe(0);
    },
  );
});

describe('the user refuses', () => {
  test.each([
    ['access_denied', undefined],
    ['access_denied', 'Requested wrong apps scopes'],
    ['some_new_code', 'Something else'],
  ])('%s: %s', async (error, description) => {
    const here = world();
    const user = here.auth.forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    const refused = await refusal(() =>
      user.handleCallback(here.server.logins.deny(url, error, description), transaction),
    );
    expect(refused).toMatchObject({ code: error });
    expect(refused.description).toBe(description);
    if (description) expect(refused.message).toContain(description);
    expect(await user.tokens()).toBeUndefined();
  });
});

test('an answer without a token is an error, and nothing is saved', async () => {
  const here = world();
  const { user, back, transaction } = await begun(here);
  here.server.next(
    'token',
    rewrites(() => ({ token_type: 'Bearer' })),
  );
  const error = await failureOf<Error>(() => user.handleCallback(back, transaction));
  expect(error.name).toMatch(/^Xero/);
  expect(await here.stored('ada')).toBeUndefined();
});
