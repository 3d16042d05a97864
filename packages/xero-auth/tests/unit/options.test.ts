import { describe, expect, test } from 'vitest';
import { XeroAuth, type XeroAuthOptions } from '../../src/index.ts';
import { app, tokens } from './support.ts';

describe('options that cannot work name themselves and the way out', () => {
  const cases: readonly [Record<string, unknown>, RegExp][] = [
    [{ clientId: '' }, /clientId/],
    [{ clientSecret: '' }, /clientSecret is empty; leave it out/],
    [{ clientSecret: undefined, clientAuthentication: 'basic' }, /basic.*needs a clientSecret/],
    [{ clientSecret: undefined, pkce: false }, /pkce.*needs a clientSecret/],
    [{ redirectUri: 'http://app.example/cb' }, /redirectUri.*http:\/\/app\.example/],
    [{ redirectUri: '/callback' }, /redirectUri/],
    [{ redirectUri: 'https://app.example/#cb' }, /redirectUri.*fragment/],
    [{ scopes: 'openid profile' }, /scopes.*list.*"openid profile"/],
    [{ scopes: ['openid profile'] }, /scopes.*one scope per entry.*"openid profile"/],
    [{ scopes: [''] }, /scopes/],
    [{ timeout: 0 }, /timeout/],
    [{ timeout: Number.NaN }, /timeout/],
    [{ clockTolerance: -1 }, /clockTolerance/],
    [{ renewAhead: Number.POSITIVE_INFINITY }, /renewAhead/],
    [{ endpoints: { token: 'http://evil.example/token' } }, /endpoints\.token.*evil/],
    [{ endpoints: { connections: 'ftp://x' } }, /endpoints\.connections/],
    [{ endpoints: { jwks: undefined } }, /endpoints\.jwks/],
    [{ store: new Map() }, /store\.read is not a function/],
  ];

  test.each(cases)('%j', (option, message) => {
    const options = { clientId: 'x', clientSecret: 'y', ...option } as unknown as XeroAuthOptions;
    expect(() => new XeroAuth(options)).toThrow(
      expect.objectContaining({ name: 'XeroConfigError', message: expect.stringMatching(message) }),
    );
  });

  test('users without a store, and an app without a secret', () => {
    const auth = new XeroAuth({ clientId: 'x' });
    expect(() => auth.forUser('ada')).toThrow(/store.*memoryTokenStore\(\)/);
    expect(() => auth.app()).toThrow(/clientSecret/);
  });

  test('keys and ids that are no text', () => {
    const { auth } = app([]);
    expect(() => auth.forUser('')).toThrow(/key/);
    expect(() => auth.forUser(undefined as unknown as string)).toThrow(/key/);
    expect(() => auth.forUser('ada').forTenant('')).toThrow(/tenantId/);
  });
});

describe('the URL of a login', () => {
  test.each([
    ['state', 'mine'],
    ['client_id', 'other'],
    ['scope', 'openid'],
    ['prompt', 'none'],
    ['response_mode', 'fragment'],
    ['code_challenge_method', 'plain'],
  ])('takes no %s among the parameters', async (name, value) => {
    const begun = app([])
      .auth.forUser('ada')
      .createAuthorization({ parameters: { [name]: value } });
    await expect(begun).rejects.toMatchObject({ name: 'XeroInputError', argument: 'parameters' });
  });

  test('says whether several organisations may be connected at once', async () => {
    const ada = app([]).auth.forUser('ada');
    const acr = async (options: object) =>
      new URL((await ada.createAuthorization(options)).url).searchParams.get('acr_values');
    expect(await acr({})).toBeNull();
    expect(await acr({ bulkConnect: false })).toBe('bulk_connect:false');
    expect(await acr({ bulkConnect: true, acrValues: ['tenant:1'] })).toBe(
      'bulk_connect:true tenant:1',
    );
  });

  test('keeps the query of another address', async () => {
    const { auth } = app([], { endpoints: { authorization: 'http://localhost:1/auth?a=b' } });
    const { url } = await auth.forUser('ada').createAuthorization();
    expect(url).toMatch(/^http:\/\/localhost:1\/auth\?a=b&response_type=code&/);
  });

  test.each([
    [{ scopes: [] }, /scopes/],
    [{ scopes: ['app.connections'] }, /app\.connections.*auth\.app\(\)/],
    [{ redirectUri: 'http://x' }, /redirectUri/],
  ])('cannot be made with %j', async (options, message) => {
    const begun = app([]).auth.forUser('ada').createAuthorization(options);
    await expect(begun).rejects.toMatchObject({
      name: 'XeroConfigError',
      message: expect.stringMatching(message),
    });
  });

  test('cannot be made without a redirect URI', async () => {
    const { auth } = app([], { redirectUri: undefined });
    await expect(auth.forUser('ada').createAuthorization()).rejects.toThrow(/redirectUri/);
  });
});

test('nothing of an app, a user or a session can be replaced', async () => {
  const { auth } = app([]);
  const ada = auth.forUser('ada');
  await ada.importTokens(tokens());
  expect(Object.isFrozen(ada) && Object.isFrozen(ada.forTenant('t'))).toBe(true);
  expect(Object.isFrozen(auth.app())).toBe(true);
});
