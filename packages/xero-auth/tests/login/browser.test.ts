import { readFile } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { ada } from '../support/identity-server.ts';
import { world } from '../support/world.ts';

afterEach(() => vi.unstubAllGlobals());

test('row 14: in a web page, an error says that Xero allows none', async () => {
  const here = world({ auth: { fetch: () => Promise.reject(new TypeError('Failed to fetch')) } });
  const user = here.auth.forUser('ada');
  const { url, transaction } = await user.createAuthorization();
  const back = here.server.logins.approve(url, ada);
  const login = async (): Promise<Error> =>
    await here.clock.until(failureOf<Error>(() => user.handleCallback(back, transaction)));
  expect((await login()).message).not.toContain('CORS');
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});
  expect((await login()).message).toMatch(/CORS.*server/);
});

test('row 14: the README says which pattern works instead', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [line = ''] = readme.split('\n').filter((text) => text.includes('CORS'));
  expect(line).toMatch(/server/);
});
