import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAccountingClient } from '@acme/xero-accounting';
import { describe, expect, test } from 'vitest';
import { tokenSetFrom } from '../../src/import.ts';
import { memoryTokenStore, type XeroUser } from '../../src/index.ts';
import { fileTokenStore } from '../../src/node.ts';
import { openTransaction, sealTransaction } from '../../src/sealing.ts';
import { failureOf } from '../support/failure.ts';
import {
  answers,
  answersAfterwards,
  type Fault,
  losesAnswer,
  losesRequest,
  rewrites,
} from '../support/identity/faults.ts';
import { claimsOf, signingKey } from '../support/identity/jwt.ts';
import { ada, books } from '../support/identity-server.ts';
import { leaks, secretsOf } from '../support/secrets.ts';
import { meddling } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { minute, type World, world } from '../support/world.ts';

const scopes = ['openid', 'offline_access', 'accounting.contacts'];
const fresh = (auth: object = {}): World => world({ auth: { scopes, ...auth } });

/** The server, or who stands before it, repeats what it was sent in its answer. */
const echoes =
  (status: number, how: (sent: string) => string | object): Fault =>
  async (work, request) =>
    await answers(
      status,
      how(decodeURIComponent((await request.clone().text()).replaceAll('+', ' '))),
    )(work, request);

/** The answer is cut off in the middle, or is no JSON, with tokens in it. */
const garbles =
  (change: (text: string) => string): Fault =>
  async (work) => {
    const answer = await work();
    return new Response(change(await answer.text()), {
      headers: { 'content-type': 'application/json' },
    });
  };

const tokenFaults: [string, Fault][] = [
  ...['invalid_grant', 'invalid_client', 'invalid_request', 'unauthorized_client'].map(
    (error): [string, Fault] => [error, answers(400, { error })],
  ),
  [
    'a description that repeats the request',
    echoes(400, (sent) => ({ error: 'invalid_grant', error_description: `bad: ${sent}` })),
  ],
  ['an error code that repeats the request', echoes(400, (sent) => ({ error: sent }))],
  ['HTML that repeats the request', echoes(400, (sent) => `<html>${sent}</html>`)],
  ['a 500 that repeats the request', echoes(500, (sent) => `<html>${sent}</html>`)],
  ['a 200 that repeats the request', echoes(200, (sent) => sent)],
  ['a lost answer', losesAnswer],
  ['a lost request', losesRequest],
  ['a proxy', answersAfterwards(502, '<html>')],
  ['JSON that is cut off', garbles((text) => text.slice(0, -20))],
  ['tokens that are no JSON', garbles((text) => text.replaceAll('"', ''))],
  ['tokens in a list', garbles((text) => `[${text}]`)],
  ['another token type', rewrites((body) => ({ ...body, token_type: 'mac' }))],
  [
    'a refresh token that is no text',
    rewrites((body) => ({ ...body, refresh_token: [body['refresh_token']] })),
  ],
  ['a lifetime that is no number', rewrites((body) => ({ ...body, expires_in: 'soon' }))],
  [
    'a forged id_token',
    rewrites((body) => ({
      ...body,
      id_token: signingKey('key-1').jwt(claimsOf(String(body['id_token']))),
    })),
  ],
  [
    'an id_token for somebody else',
    rewrites((body) => ({ ...body, id_token: `${body['id_token']}x` })),
  ],
];

async function expectNoLeak(here: World, work: () => unknown, also: readonly string[] = []) {
  const error = await here.clock.until(failureOf<Error>(work));
  expect(error).toBeInstanceOf(Error);
  const secrets = secretsOf(here.server);
  for (const one of also) secrets.add(one);
  expect(leaks(error, secrets), String(error)).toEqual([]);
  return error;
}

async function begun(here: World) {
  const user = here.auth.forUser('ada');
  const { url, transaction } = await user.createAuthorization();
  const back = here.server.logins.approve(url, ada);
  const code = new URL(back).searchParams.get('code') ?? '';
  return { user, transaction, back, secrets: [code, transaction.codeVerifier ?? ''] };
}

describe('row 20: no secret is to be seen in the error of', () => {
  test.each(tokenFaults)('a login that meets %s', async (_, fault) => {
    const here = fresh();
    const { user, transaction, back, secrets } = await begun(here);
    here.server.next('token', fault, 9);
    await expectNoLeak(here, () => user.handleCallback(back, transaction), secrets);
  });

  test.each(tokenFaults)('a refresh that meets %s', async (what, fault) => {
    const here = fresh();
    const user = await here.login('ada');
    await here.clock.advance(31 * minute);
    here.server.next('token', fault, 20);
    // A refresh needs no id_token.
    if (what.includes('id_token'))
      return void (await here.clock.until(user.accessToken().catch(() => '')));
    await expectNoLeak(here, () => user.accessToken());
  });

  test.each(tokenFaults.slice(0, 12))('client credentials that meet %s', async (_, fault) => {
    const here = fresh();
    here.server.next('token', fault, 20);
    await expectNoLeak(here, () => here.auth.app().accessToken({}));
  });

  test.each<[string, (user: XeroUser) => Promise<unknown>]>([
    ['connections()', (user) => user.connections()],
    ['selectTenant()', (user) => user.selectTenant()],
    ['disconnect()', (user) => user.disconnect('x')],
  ])('%s, refused', async (_, call) => {
    for (const fault of [
      answers(401, { Detail: 'TokenExpired' }),
      answers(403, '<html>'),
      answers(500, 'x'),
      async (_work: unknown, request: Request) =>
        new Response(`refused ${request.headers.get('authorization')}`, { status: 403 }),
    ]) {
      const here = fresh();
      const user = await here.login('ada');
      here.server.next('connections', fault, 9);
      await expectNoLeak(here, () => call(user));
    }
  });

  test('a revocation that fails', async () => {
    for (const fault of [
      answers(400, { error: 'invalid_client' }),
      losesRequest,
      echoes(500, (sent) => sent),
    ]) {
      const here = fresh();
      const user = await here.login('ada');
      here.server.next('revocation', fault, 9);
      await expectNoLeak(here, () => user.revoke());
    }
  });

  test('a callback that cannot be read, or is not ours', async () => {
    const here = fresh();
    const { user, transaction, back, secrets } = await begun(here);
    const other = await begun(here);
    const callbacks = [
      back.replace('https://app.example', 'http://[broken').replace('state=', 'st='),
      back.replace('state=', 'st='),
      back.replace('code=', 'code=%00&code='),
      `${back}&iss=https://evil.example`,
      `${back}&error=server_error&error_description=${secrets[0]}`,
      other.back,
      back.replace('code=', 'response='),
    ];
    for (const callback of callbacks) {
      await expectNoLeak(here, () => user.handleCallback(callback, transaction), [
        ...secrets,
        ...other.secrets,
      ]);
    }
    const thief = here.auth.forUser('mallory');
    await expectNoLeak(here, () => thief.handleCallback(back, transaction), secrets);
    await here.clock.advance(11 * minute);
    await expectNoLeak(here, () => user.handleCallback(back, transaction), secrets);
  });

  test('a transaction that was sealed, and cannot be opened', async () => {
    const here = fresh();
    const { transaction, secrets } = await begun(here);
    const key = crypto.getRandomValues(new Uint8Array(32));
    const sealed = await sealTransaction(transaction, key);
    expect(leaks(sealed, new Set(secrets))).toEqual([]);
    for (const broken of [sealed.slice(1), `${sealed}A`, '', 'x', JSON.stringify(transaction)]) {
      await expectNoLeak(here, () => openTransaction(broken, key), [...secrets, sealed]);
    }
    await expectNoLeak(
      here,
      () => openTransaction(sealed, crypto.getRandomValues(new Uint8Array(32))),
      secrets,
    );
  });

  test.each<[string, (json: Record<string, unknown>) => unknown]>([
    ['without an access token', ({ access_token: _, ...json }) => json],
    ['as text', (json) => JSON.stringify(json)],
    ['in a list', (json) => [json]],
    ['with a wrong time', (json) => ({ ...json, expires_at: 'tomorrow' })],
    [
      'with a refresh token that is an object',
      (json) => ({ ...json, refresh_token: { of: json } }),
    ],
    ['that is two lines', (json) => ({ ...json, access_token: `${json['access_token']}\nx` })],
  ])('an import of tokens %s', async (_, change) => {
    const here = fresh();
    const sentinel = {
      access_token: 'SENTINEL-ACCESS',
      refresh_token: 'SENTINEL-REFRESH',
      id_token: 'SENTINEL-ID',
      expires_in: 1800,
      scope: 'openid',
      token_type: 'Bearer',
    };
    const user = here.auth.forUser('ada');
    const attempt = async () => await user.importTokens(tokenSetFrom(change(sentinel)));
    const error = await attempt().catch((thrown: unknown) => thrown);
    expect(leaks(error, new Set(['SENTINEL-ACCESS', 'SENTINEL-REFRESH', 'SENTINEL-ID']))).toEqual(
      [],
    );
  });

  test('tokens that cannot be saved, or read', async () => {
    const store = meddling(memoryTokenStore());
    const here = world({ store, auth: { scopes } });
    await here.login('ada');
    await here.clock.advance(31 * minute);
    store.failWrites('not written', 5);
    await expectNoLeak(here, () => here.auth.forUser('ada').accessToken());

    const folder = temporaryFolder();
    const files = world({ store: fileTokenStore({ folder }), auth: { scopes } });
    await files.login('ada');
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      for (const broken of [text.slice(0, -9), text.replaceAll('"', ''), `[${text}]`]) {
        await writeFile(path, broken);
        await expectNoLeak(files, () => files.process().forUser('ada').accessToken());
      }
    }
  });

  test('options that cannot work', async () => {
    const here = fresh();
    const wrong: object[] = [
      { clientId: '' },
      { redirectUri: 'nowhere' },
      { endpoints: { token: 'http://evil.example/token' } },
      { timeout: -1 },
      { clientSecret: '' },
      { store: undefined },
    ];
    for (const options of wrong) {
      await expectNoLeak(
        here,
        async () => await here.process(options).forUser('ada').accessToken(),
      );
    }
  });
});

test('what a log makes of the app, its users and their sessions has no secret in it', async () => {
  const here = fresh();
  const user = await here.login('ada');
  await user.accessToken();
  await here.auth
    .app()
    .accessToken({})
    .catch(() => undefined);
  const things = [here.auth, user, user.forTenant('t'), here.auth.app()];
  expect(things.flatMap((thing) => leaks(thing, secretsOf(here.server)))).toEqual([]);
});

test('what hooks are told has no secret in it, however a call goes', async () => {
  const here = fresh();
  const user = await here.login('ada');
  const told: unknown[] = [];
  const tell = (event: unknown) => void told.push(event);
  const { contacts } = createAccountingClient(user.forTenant(books.tenantId), {
    fetch: here.server.fetch,
    clock: here.clock,
    hooks: { onRequest: tell, onResponse: tell, onRetry: tell },
  });
  const call = () => here.clock.until(contacts.get('1').catch(tell));
  const repeatsToken: Fault = async (work, request) =>
    await answers(403, { Detail: `${request.headers.get('authorization')}` })(work, request);
  await call();
  for (const pair of here.server.book.pairs) pair.refused = true;
  await call();
  for (const fault of [losesAnswer, losesRequest, repeatsToken, answers(503, '')]) {
    here.server.next('accounting', fault);
    await call();
  }
  // The token has ended, and no other is to be had.
  await here.clock.advance(31 * minute);
  here.server.next('token', answers(400, { error: 'invalid_grant' }), 9);
  await call();
  expect(told.length).toBeGreaterThan(15);
  expect(told.flatMap((event) => leaks(event, secretsOf(here.server)))).toEqual([]);
});
