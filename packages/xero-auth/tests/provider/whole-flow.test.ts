import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryTokenStore, XeroAuth, type XeroAuthOptions } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { hardSecret, redirectUri } from '../support/identity-server.ts';
import { type OpenIdProvider, openIdProvider } from '../support/openid-provider.ts';

const common = {
  redirect_uris: [redirectUri],
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token'],
};

let provider: OpenIdProvider;

beforeAll(async () => {
  provider = await openIdProvider([
    {
      ...common,
      client_id: 'post',
      client_secret: hardSecret,
      token_endpoint_auth_method: 'client_secret_post',
    },
    {
      ...common,
      client_id: 'basic',
      client_secret: hardSecret,
      token_endpoint_auth_method: 'client_secret_basic',
    },
    { ...common, client_id: 'open', token_endpoint_auth_method: 'none' },
    {
      client_id: 'machine',
      client_secret: hardSecret,
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    },
  ]);
});

afterAll(async () => await provider.close());

const clients: [string, Partial<XeroAuthOptions> & { clientId: string }][] = [
  ['with a secret in the body', { clientId: 'post', clientSecret: hardSecret }],
  [
    'with a secret as Basic',
    { clientId: 'basic', clientSecret: hardSecret, clientAuthentication: 'basic' },
  ],
  ['without a secret', { clientId: 'open' }],
];

describe.each(clients)('a certified OpenID provider, %s', (_, options) => {
  const newAuth = (): XeroAuth =>
    new XeroAuth({
      redirectUri,
      scopes: ['openid', 'offline_access', 'accounting.contacts'],
      store: memoryTokenStore(),
      endpoints: provider.endpoints,
      ...options,
    });

  test('code and PKCE, id_token, refresh with rotation, revocation', async () => {
    const user = newAuth().forUser('ada');
    const { url, transaction } = await user.createAuthorization({ prompt: 'consent' });
    const back = await provider.login(url, redirectUri);
    const login = await user.handleCallback(back, transaction);
    expect(login.idTokenClaims).toMatchObject({ sub: 'ada', aud: options.clientId });
    expect(login).toMatchObject({ missingScopes: [], addedScopes: [] });

    const first = await user.accessToken();
    expect(await provider.accepts(first)).toBe(true);
    const refreshToken = (await user.tokens())?.refreshToken;
    const second = await user.accessToken({ rejected: first });
    expect(second).not.toBe(first);
    expect(await provider.accepts(second)).toBe(true);
    expect((await user.tokens())?.refreshToken).not.toBe(refreshToken);
    expect(await provider.accepts(await user.accessToken({ rejected: second }))).toBe(true);

    await user.revoke();
    expect(provider.received.at(-1)).toBe('POST /token/revocation');
    expect(await user.tokens()).toBeUndefined();
  });

  test('a revoked refresh token gives invalid_grant', async () => {
    const user = newAuth().forUser('ada');
    const { url, transaction } = await user.createAuthorization({ prompt: 'consent' });
    await user.handleCallback(await provider.login(url, redirectUri), transaction);
    const kept = await user.tokens();
    await user.revoke();
    if (!kept) throw new Error('There are tokens.');
    await user.importTokens(kept);
    const error = await failureOf(() => user.accessToken({ rejected: kept.accessToken }));
    expect(error).toMatchObject({ code: 'invalid_grant', reauthRequired: true });
  });

  test('another verifier than the one of the URL is refused', async () => {
    const user = newAuth().forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    const back = await provider.login(url, redirectUri);
    const error = await failureOf(() =>
      user.handleCallback(back, { ...transaction, codeVerifier: 'v'.repeat(43) }),
    );
    expect(error).toMatchObject({ code: 'invalid_grant' });
  });

  test('scopes that were not granted are told', async () => {
    const user = newAuth().forUser('ada');
    const { url, transaction } = await user.createAuthorization();
    // Without its consent page, the provider leaves offline_access out.
    const login = await user.handleCallback(await provider.login(url, redirectUri), transaction);
    expect(login.missingScopes).toEqual(['offline_access']);
  });
});

test('a certified OpenID provider: client credentials', async () => {
  const auth = new XeroAuth({
    clientId: 'machine',
    clientSecret: hardSecret,
    clientAuthentication: 'basic',
    endpoints: provider.endpoints,
  });
  const app = auth.app({ scopes: ['app.connections'] });
  const token = await app.accessToken({});
  expect(token).toMatch(/^[\w-]{20,}$/);
  expect(await app.accessToken({})).toBe(token);
  const before = provider.received.length;
  expect(await app.accessToken({ rejected: token })).not.toBe(token);
  expect(provider.received.slice(before)).toEqual(['POST /token']);
});
