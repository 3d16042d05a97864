import { describe, expect, test } from 'vitest';
import { type GraceModel, graceModels, type RegisteredApp } from './identity/apps.ts';
import { losesAnswer } from './identity/faults.ts';
import { challengeOf } from './identity/jwt.ts';
import { ada, hardSecret, identityServer, redirectUri, webApp } from './identity-server.ts';
import { testClock } from './test-clock.ts';

const basic = `Basic ${btoa(`WEB-APP:${formEncoded(hardSecret)}`)}`;
const verifier = 'v'.repeat(43);

function formEncoded(text: string): string {
  return new URLSearchParams({ x: text }).toString().slice(2);
}

/** A server and the refresh token of a login, got by hand. */
async function world(app: RegisteredApp = webApp) {
  const clock = testClock();
  const server = identityServer([app], clock);
  const post = async (form: Record<string, string>, headers: HeadersInit = {}) => {
    const url = 'https://identity.xero.com/connect/token';
    const init = { method: 'POST', headers, body: new URLSearchParams(form) };
    const answer = await server.fetch(url, init);
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };
  const refresh = async (token: string | undefined) =>
    await post(
      { grant_type: 'refresh_token', refresh_token: token ?? '' },
      { authorization: basic },
    );
  const use = async (token: string | undefined) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await server.fetch('https://api.xero.com/connections', { headers })).status;
  };
  const code = () => {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: redirectUri,
      scope: 'openid offline_access',
      state: 'st',
      code_challenge: challengeOf(verifier),
      code_challenge_method: 'S256',
    });
    const back = server.logins.approve(`https://login.example/?${query}`, ada);
    return new URL(back).searchParams.get('code') ?? '';
  };
  const exchange = async (text: string, headers: HeadersInit = { authorization: basic }) =>
    await post(
      {
        grant_type: 'authorization_code',
        code: text,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      },
      headers,
    );
  return { clock, server, post, refresh, use, code, exchange };
}

const minutes = (count: number): number => count * 60_000;

describe('the double of the identity server', () => {
  test('a code works once, for five minutes, with its verifier', async () => {
    const { clock, code, exchange } = await world();
    const first = code();
    expect((await exchange(first)).body).toMatchObject({ token_type: 'Bearer', expires_in: 1800 });
    expect(await exchange(first)).toEqual({ status: 400, body: { error: 'invalid_grant' } });
    const late = code();
    await clock.advance(minutes(5) + 1);
    expect((await exchange(late)).body).toEqual({ error: 'invalid_grant' });
  });

  test.each([
    ['no secret', {}],
    [
      'a secret that is not form-encoded',
      { authorization: `Basic ${btoa(`WEB-APP:${hardSecret}`)}` },
    ],
    ['another secret', { authorization: `Basic ${btoa('WEB-APP:other')}` }],
  ])('refuses an app with %s', async (_, headers) => {
    const { code, exchange } = await world();
    expect((await exchange(code(), headers)).body).toEqual({ error: 'invalid_client' });
  });

  test.each<[GraceModel, number, number]>([
    ['the same pair', 200, 200],
    ['a second live pair', 200, 200],
    ['ends the first successor', 401, 400],
  ])('used again within 30 minutes, a refresh token gives %s', async (grace, access, refreshed) => {
    const { clock, code, exchange, refresh, use } = await world({ ...webApp, grace });
    const { body: start } = await exchange(code());
    const { body: first } = await refresh(start['refresh_token']);
    await clock.advance(minutes(29));
    const { body: second } = await refresh(start['refresh_token']);
    expect(second['refresh_token'] === first['refresh_token']).toBe(grace === 'the same pair');
    expect(await use(second['access_token'])).toBe(200);
    expect(await use(first['access_token'])).toBe(access);
    expect((await refresh(first['refresh_token'])).status).toBe(refreshed);
  });

  test.each(graceModels)('past the grace it gives nothing (%s)', async (grace) => {
    const { clock, code, exchange, refresh } = await world({ ...webApp, grace });
    const { body: start } = await exchange(code());
    await refresh(start['refresh_token']);
    await clock.advance(minutes(30) + 1);
    expect((await refresh(start['refresh_token'])).body).toEqual({ error: 'invalid_grant' });
  });

  test('an answer that is lost was still given', async () => {
    const { server, code, exchange, refresh } = await world();
    const { body: start } = await exchange(code());
    server.next('token', losesAnswer);
    await expect(refresh(start['refresh_token'])).rejects.toThrow('fetch failed');
    expect(server.book.pairs).toHaveLength(2);
    expect((await refresh(start['refresh_token'])).status).toBe(200);
  });

  test('an access token works for thirty minutes', async () => {
    const { clock, code, exchange, use } = await world();
    const { body } = await exchange(code());
    await clock.advance(minutes(30) - 1);
    expect(await use(body['access_token'])).toBe(200);
    await clock.advance(1);
    expect(await use(body['access_token'])).toBe(401);
  });
});
