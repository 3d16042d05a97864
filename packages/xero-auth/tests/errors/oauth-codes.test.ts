import { describe, expect, test } from 'vitest';
import { XeroAuthError } from '../../src/index.ts';
import { failureOf } from '../support/failure.ts';
import { answers, rewrites } from '../support/identity/faults.ts';
import { minute, world } from '../support/world.ts';

const codes: [string, boolean][] = [
  ['invalid_grant', true],
  ['invalid_client', false],
  ['invalid_request', false],
  ['invalid_scope', false],
  ['unauthorized_client', false],
  ['unsupported_grant_type', false],
  ['a_code_of_tomorrow', false],
];

describe('row 5: a refused refresh says why and what to do', () => {
  test.each(codes)('%s: log in again: %s', async (code, reauthRequired) => {
    const here = world();
    const user = await here.login('ada');
    await here.clock.advance(31 * minute);
    here.server.next('token', answers(400, { error: code }), 9);
    const error = await here.clock.until(failureOf<XeroAuthError>(() => user.accessToken()));
    expect(error).toBeInstanceOf(XeroAuthError);
    expect(error).toMatchObject({ name: 'XeroAuthError', code, reauthRequired });
    expect(error.tokenAgeMs).toBe(31 * minute);
    expect(error.message).toContain(code);
    expect(error.message).not.toContain('[object Object]');
    if (reauthRequired) expect(error.message).toMatch(/log(ged)? in again/i);
    // What cannot be mended by asking again is asked once.
    expect(here.server.count('token')).toBe(2);
  });

  test('with the server’s own description', async () => {
    const here = world();
    const user = await here.login('ada');
    await here.clock.advance(31 * minute);
    const body = { error: 'invalid_grant', error_description: 'Token was revoked' };
    here.server.next('token', answers(400, body), 9);
    const error = await here.clock.until(failureOf<XeroAuthError>(() => user.accessToken()));
    expect(error.description).toBe('Token was revoked');
    expect(error.message).toContain('Token was revoked');
  });

  test('a user who never logged in', async () => {
    const error = await failureOf<XeroAuthError>(() => world().auth.forUser('ada').accessToken());
    expect(error).toMatchObject({ code: 'no_tokens', reauthRequired: true });
  });

  test('a login that did not ask to stay', async () => {
    const here = world({ auth: { scopes: ['accounting.contacts'] } });
    const user = await here.login('ada');
    expect(await here.accepts(await user.accessToken())).toBe(true);
    await here.clock.advance(31 * minute);
    const error = await failureOf<XeroAuthError>(() => user.accessToken());
    expect(error).toMatchObject({ code: 'no_refresh_token', reauthRequired: true });
    expect(error.message).toContain('offline_access');
  });

  test('sixty days without use', async () => {
    const here = world();
    const user = await here.login('ada');
    await here.clock.advance(61 * 24 * 60 * minute);
    const error = await here.clock.until(failureOf<XeroAuthError>(() => user.accessToken()));
    expect(error).toMatchObject({ code: 'invalid_grant', reauthRequired: true });
    expect(error.tokenAgeMs).toBe(61 * 24 * 60 * minute);
  });
});

describe('answers that are not OAuth', () => {
  test.each([
    ['400 in HTML', answers(400, '<html>Bad request</html>')],
    ['400 and nothing', answers(400, '')],
    ['400 with an error that is an object', answers(400, { error: { code: 'x' } })],
    ['400 with an array', answers(400, [{ error: 'x' }])],
    ['401 in text', answers(401, 'no', 'text/plain')],
    ['403 of a firewall', answers(403, '<html>Forbidden</html>')],
    ['404', answers(404, 'The resource cannot be found', 'text/plain')],
    ['429', answers(429, '')],
    ['500 in JSON', answers(500, { Title: 'An error occurred' })],
    ['200 in HTML', answers(200, '<html>Welcome</html>')],
    ['200 and nothing', answers(200, '')],
    ['200 without a token', rewrites(({ access_token: _, ...body }) => body)],
    ['200 with a token that is no text', rewrites((body) => ({ ...body, access_token: {} }))],
    ['200 with another kind of token', rewrites((body) => ({ ...body, token_type: 'mac' }))],
  ])('%s: a clear error, or a retry that works; the connection lives', async (_, fault) => {
    const here = world();
    const user = await here.login('ada');
    await here.clock.advance(31 * minute);
    here.server.next('token', fault, 20);
    const error = await here.clock.until(failureOf<Error>(() => user.accessToken()));
    expect(error.name).toMatch(/^Xero/);
    expect(error.message).not.toContain('[object Object]');
    expect(error).not.toMatchObject({ reauthRequired: true });

    here.server.recover();
    await here.clock.advance(5 * minute);
    expect(await here.accepts(await here.clock.until(user.accessToken()))).toBe(true);
  });
});
