import { describe, expect, test } from 'vitest';
import { app, now, tokens, user } from './support.ts';

const granted = {
  access_token: 'access-2',
  refresh_token: 'refresh-2',
  expires_in: 1800,
  token_type: 'Bearer',
  scope: 'offline_access accounting.contacts',
};

describe('the exact form of every token request', () => {
  test('a code', async () => {
    const { auth, sent } = app([Response.json(granted)]);
    const ada = auth.forUser('ada');
    const { transaction } = await ada.createAuthorization();
    await ada.handleCallback(`/callback?code=c%2Fd&state=${transaction.state}`, transaction);
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST https://identity.xero.com/connect/token',
    ]);
    expect(sent[0]?.body).toBe(
      `code=c%2Fd&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&code_verifier=${transaction.codeVerifier}&grant_type=authorization_code&client_id=CLIENT&client_secret=secret`,
    );
    expect(await ada.tokens()).toEqual({
      accessToken: 'access-2',
      refreshToken: 'refresh-2',
      scopes: ['offline_access', 'accounting.contacts'],
      obtainedAt: now,
      expiresAt: now + 1_800_000,
    });
  });

  test('a refresh, and a revocation', async () => {
    const { ada, sent } = await user([Response.json(granted), new Response()]);
    expect(await ada.accessToken({ rejected: tokens().accessToken })).toBe('access-2');
    await ada.revoke();
    expect(sent.map(({ url, body }) => [url, body])).toEqual([
      [
        'https://identity.xero.com/connect/token',
        'refresh_token=refresh-1&grant_type=refresh_token&client_id=CLIENT&client_secret=secret',
      ],
      [
        'https://identity.xero.com/connect/revocation',
        'token=refresh-2&client_id=CLIENT&client_secret=secret',
      ],
    ]);
  });

  test('a secret in the header, encoded as a form', async () => {
    const { auth, sent } = app([Response.json(granted)], {
      clientSecret: '-_+/%: é',
      clientAuthentication: 'basic',
    });
    await auth.app().accessToken();
    const [request] = sent;
    expect(request?.body).toBe('grant_type=client_credentials');
    const encoded = 'CLIENT:%2D%5F%2B%2F%25%3A+%C3%A9';
    expect(request?.headers.get('authorization')).toBe(`Basic ${btoa(encoded)}`);
  });
});

test('an answer that leaves things out keeps what the tokens had', async () => {
  const { ada } = await user([Response.json({ access_token: 'access-2', token_type: 'bearer' })]);
  await ada.importTokens(tokens({ idToken: 'id-1' }));
  await ada.accessToken({ rejected: tokens().accessToken });
  expect(await ada.tokens()).toEqual(tokens({ accessToken: 'access-2', idToken: 'id-1' }));
});

test('an id_token that comes with a refresh is neither read nor kept', async () => {
  const { ada } = await user([Response.json({ ...granted, id_token: 'not.a.jwt' })]);
  expect(await ada.accessToken({ rejected: tokens().accessToken })).toBe('access-2');
  expect(await ada.tokens()).not.toHaveProperty('idToken');
});

test.each([301, 302, 303, 307, 308])('a redirect (%d) is followed by no secret', async (status) => {
  const headers = { location: 'https://evil.example/' };
  const { ada, sent } = await user([new Response(null, { status, headers })]);
  await expect(ada.accessToken({ rejected: tokens().accessToken })).rejects.toMatchObject({
    name: 'XeroConfigError',
    message: expect.stringContaining('https://identity.xero.com'),
  });
  expect(sent).toHaveLength(1);
});

test('a refusal has the status, the correlation id, the wait, and words that are fit to show', async () => {
  const body = {
    error: 'invalid_grant',
    error_description: `<script>"refresh-1"\u202e${'x'.repeat(500)}`,
  };
  const headers = { 'xero-correlation-id': 'abc', 'retry-after': '7' };
  const { ada } = await user([Response.json(body, { status: 400, headers })]);
  const refused = ada.accessToken({ rejected: tokens().accessToken });
  await expect(refused).rejects.toMatchObject({
    code: 'invalid_grant',
    status: 400,
    correlationId: 'abc',
    retryAfter: 7000,
    description: expect.stringMatching(
      /^\\u\{60\}script\\u\{62\}\\u\{34\}…\\u\{34\}\\u\{8238\}x+$/,
    ),
  });
  const error: Error = await refused.catch((reason) => reason);
  expect(error.message.length).toBeLessThan(450);
});

test('a code that is none is not taken for one', async () => {
  const { ada } = await user([Response.json({ error: '<b>no</b>' }, { status: 400 })]);
  await expect(ada.accessToken({ rejected: tokens().accessToken })).rejects.toMatchObject({
    code: 'invalid_response',
  });
});
