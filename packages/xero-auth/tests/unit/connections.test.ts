import type { Limiter, LimitReport } from '@acme/xero-core';
import { describe, expect, test } from 'vitest';
import { tokens, user } from './support.ts';

const wire = {
  id: 'connection-1',
  authEventId: 'event-1',
  tenantId: 'tenant-1',
  tenantType: 'ORGANISATION',
  tenantName: 'Books Ltd',
  createdDateUtc: '2026-07-09T23:40:30.1833130',
  updatedDateUtc: '2026-07-09T23:40:30.1833130Z',
  somethingNew: 1,
};
const list = () => Response.json([wire]);
const fresh = () =>
  Response.json({ access_token: 'access-2', expires_in: 1800, token_type: 'Bearer' });
const refuses = (status: number, Detail: string) =>
  Response.json({ Detail }, { status, headers: { 'xero-correlation-id': 'abc' } });

describe('connections', () => {
  test('are as Xero has them, with times that say they are UTC', async () => {
    const { ada } = await user([list()]);
    const createdDateUtc = '2026-07-09T23:40:30.1833130Z';
    expect(await ada.connections()).toEqual([{ ...wire, createdDateUtc }]);
  });

  test('are asked for once more with a new token, and only once', async () => {
    const { ada, sent } = await user([refuses(401, 'TokenExpired'), fresh(), list()]);
    expect(await ada.connections()).toHaveLength(1);
    expect(sent.at(-1)?.headers.get('authorization')).toBe('Bearer access-2');

    const twice = await user([refuses(401, 'x'), fresh(), refuses(401, 'x')]);
    await expect(twice.ada.connections()).rejects.toMatchObject({
      name: 'XeroAuthError',
      code: 'unauthorized',
      status: 401,
      correlationId: 'abc',
    });
  });

  const challenges = (error: string) =>
    new Response(null, {
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="x", error="${error}"` },
    });

  // One of them is how Xero spells it.
  test.each([
    ['in the body', refuses(401, 'AuthorizationUnsuccessful')],
    ['in the challenge', challenges('insufficient_scope')],
    ['in the challenge, misspelt', challenges('insufficent_scope')],
  ])('are not, where a scope is missing: %s', async (_, answer) => {
    const { ada, sent } = await user([answer]);
    await expect(ada.connections()).rejects.toMatchObject({ code: 'unauthorized', status: 401 });
    expect(sent).toHaveLength(1);
  });

  test('are, where the challenge is about the token', async () => {
    const { ada } = await user([challenges('invalid_token'), fresh(), list()]);
    expect(await ada.connections()).toHaveLength(1);
  });

  test.each([
    [refuses(403, 'x'), 'forbidden'],
    [refuses(429, 'x'), 'rate_limited'],
    [refuses(500, 'x'), 'server_error'],
    [new Response('<html>', { status: 503 }), 'temporarily_unavailable'],
    [new Response('<html>'), 'invalid_response'],
    [Response.json({}), 'invalid_response'],
    [new Response(), 'invalid_response'],
  ])('%#: an answer that is none is an error', async (answer, code) => {
    const { ada } = await user([answer]);
    await expect(ada.connections()).rejects.toMatchObject({
      code,
      status: answer.status,
      message: expect.stringMatching(/^user\.connections: /),
    });
  });

  test('of this login need a token that says which that is', async () => {
    const { ada, sent } = await user([]);
    await ada.importTokens(tokens({ accessToken: 'opaque' }));
    await expect(ada.connections({ thisLogin: true })).rejects.toMatchObject({
      code: 'no_authentication_event',
    });
    expect(sent).toEqual([]);
  });

  test('end when the caller aborts, with the caller’s reason', async () => {
    const { ada } = await user([], { fetch: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const asked = ada.connections({ signal: controller.signal });
    controller.abort(new Error('Enough.'));
    await expect(asked).rejects.toThrow('Enough.');
    await expect(ada.connections({ signal: controller.signal })).rejects.toThrow('Enough.');
  });

  test('end when the time of this call is over', async () => {
    const clock = { now: () => 0, sleep: async (time: number) => expect(time).toBe(123) };
    const { ada } = await user([], { clock: clock as never, fetch: () => new Promise(() => 1) });
    await ada.importTokens(tokens());
    await expect(ada.connections({ timeout: 123 })).rejects.toMatchObject({
      name: 'XeroTimeoutError',
      timeout: 123,
    });
  });

  test('that cannot be had are told of by the method that was called', async () => {
    const refused = () => new Response(null, { status: 404 });
    const { ada } = await user([refused(), refused()]);
    await expect(ada.connections()).rejects.toThrow(/^user\.connections:/);
    await expect(ada.selectTenant()).rejects.toThrow(/^user\.selectTenant:/);
  });

  test('count against the limits of the app, and of no organisation', async () => {
    const reports: (LimitReport | undefined)[] = [];
    const limiter: Limiter = {
      acquire: async ({ tenantId }) => {
        expect(tenantId).toBeUndefined();
        return { release: (report) => reports.push(report) };
      },
    };
    const headers = { 'x-appminlimit-remaining': '9998' };
    const { ada } = await user([Response.json([], { headers })], { limiter });
    await ada.connections();
    await expect(ada.connections()).rejects.toMatchObject({ name: 'XeroNetworkError' });
    expect(reports).toEqual([
      expect.objectContaining({
        status: 200,
        rateLimit: { minute: null, day: null, appMinute: 9998 },
      }),
      undefined,
    ]);
  });
});

describe('disconnect', () => {
  test('sends the id, encoded', async () => {
    const { ada, sent } = await user([new Response(null, { status: 204 })]);
    await ada.disconnect('a/b');
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'DELETE https://api.xero.com/connections/a%2Fb',
    ]);
  });

  test.each(['', '.', '..', undefined])('refuses %j before anything is sent', async (id) => {
    const { ada, sent } = await user([]);
    await expect(ada.disconnect(id as string)).rejects.toMatchObject({
      name: 'XeroInputError',
      argument: 'connectionId',
    });
    expect(sent).toEqual([]);
  });

  test('of a tenantId says which id is meant', async () => {
    const { ada } = await user([refuses(404, 'x'), list()]);
    await expect(ada.disconnect('tenant-1')).rejects.toMatchObject({
      name: 'XeroInputError',
      message: expect.stringMatching(/tenantId of "Books Ltd".*connection-1/),
    });
  });

  test('of an unknown id is not found', async () => {
    for (const answers of [[list()], [refuses(500, 'x')], []]) {
      const { ada } = await user([refuses(404, 'Gone'), ...answers]);
      await expect(ada.disconnect('other')).rejects.toMatchObject({
        code: 'not_found',
        status: 404,
        description: 'Gone',
        correlationId: 'abc',
      });
    }
  });
});

describe('selectTenant', () => {
  test('takes no choice that is none', async () => {
    for (const choice of [null, 'other', {}, { name: '' }, { tenantID: 'x' }]) {
      const { ada } = await user([list()]);
      await expect(ada.selectTenant(choice as never)).rejects.toMatchObject({ argument: 'choice' });
    }
  });

  test('knows the id of a connection when it sees one', async () => {
    const { ada } = await user([list()]);
    await expect(ada.selectTenant({ tenantId: 'connection-1' })).rejects.toThrow(
      /id of a connection.*Books Ltd.*tenant-1/,
    );
  });

  test('says that identity scopes alone connect nothing', async () => {
    const { ada } = await user([Response.json([])]);
    await ada.importTokens(tokens({ scopes: ['openid', 'offline_access'] }));
    await expect(ada.selectTenant()).rejects.toMatchObject({
      code: 'no_connection',
      message: expect.stringMatching(/openid offline_access.*scope of an API/),
    });
  });
});
