import { describe, expect, test } from 'vitest';
import { type GraceModel, graceModels } from '../support/identity/apps.ts';
import {
  answers,
  answersAfterwards,
  type Fault,
  hangs,
  hangsAfterwards,
  losesAnswer,
  losesRequest,
} from '../support/identity/faults.ts';
import { type IdentityServer, webApp } from '../support/identity-server.ts';
import { minute, world } from '../support/world.ts';

const html = '<html><title>Bad gateway</title></html>';
const faults: readonly [string, Fault][] = [
  ['the answer is lost after the work', losesAnswer],
  ['no answer comes after the work', hangsAfterwards],
  ['a proxy answers 502 after the work', answersAfterwards(502, html)],
  ['a proxy answers 504 after the work', answersAfterwards(504, '')],
  ['the request is lost', losesRequest],
  ['no answer comes', hangs],
  ['Xero answers 503', answers(503, 'The Xero API is temporarily unavailable', 'text/plain')],
];
const cases = graceModels.flatMap((grace) =>
  faults.map(([what, fault]): [string, GraceModel, Fault] => [what, grace, fault]),
);

const refreshTokens = (server: IdentityServer): (string | null)[] =>
  server.received
    .filter(({ form }) => form.get('grant_type') === 'refresh_token')
    .map(({ form }) => form.get('refresh_token'));

describe('row 2: the refresh is sent again with the same refresh token when', () => {
  test.each(cases)('%s, and used again it gives %s', async (_, grace, fault) => {
    const here = world({ app: { ...webApp, grace } });
    const user = await here.login('ada');
    const before = (await here.stored('ada'))?.refreshToken;
    await here.clock.advance(31 * minute);
    here.server.next('token', fault);

    const patience = fault === hangs || fault === hangsAfterwards ? 31_000 : 20_000;
    const token = await here.clock.until(user.accessToken(), patience);

    expect(refreshTokens(here.server)).toEqual([before, before]);
    expect((await here.stored('ada'))?.accessToken).toBe(token);
    expect(await here.accepts(token)).toBe(true);
    await here.clock.advance(31 * minute);
    expect(await here.accepts(await here.clock.until(user.accessToken()))).toBe(true);
  });
});

describe('the time limit of a token request', () => {
  test.each([
    [undefined, 30_000],
    [3500, 3500],
  ])('%s: ends it after %i ms', async (timeout, limit) => {
    const here = world({ auth: { timeout } });
    const user = await here.login('ada');
    await here.clock.advance(31 * minute);
    here.server.next('token', hangs);
    const token = user.accessToken();
    await here.clock.advance(limit - 1);
    expect(here.server.count('token')).toBe(2);
    await here.clock.advance(1);
    expect(await here.accepts(await here.clock.until(token))).toBe(true);
    expect(here.server.count('token')).toBe(3);
  });
});

test('a token service that stays away fails the call, and the tokens survive it', async () => {
  const here = world();
  const user = await here.login('ada');
  const before = await here.stored('ada');
  await here.clock.advance(31 * minute);
  here.server.next('token', losesRequest, 50);
  await expect(here.clock.until(user.accessToken())).rejects.toMatchObject({ name: /^Xero/ });
  expect(await here.stored('ada')).toEqual(before);
  const attempts = here.server.count('token') - 1;
  expect(attempts).toBeGreaterThan(1);
  expect(attempts).toBeLessThan(10);
});
