import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { XeroAuthError } from '@acme/xero-auth';
import { loginWithBrowser } from '@acme/xero-auth/node';
import { afterEach, expect, test, vi } from 'vitest';
import { browserCommand } from '../../src/node/login/open-browser.ts';
import { until } from '../support/clocks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ask, callback, freePort, login, testUser } from './support.ts';

afterEach(() => void vi.unstubAllEnvs());

/** Puts a program in the place of the one that opens browsers. */
function browserProgram(script: string): { readonly printed: string } {
  const folder = temporaryFolder();
  const [command] = browserCommand(process.platform, '');
  const path = join(folder, command);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', folder);
  return { printed: `${path}.printed` };
}

test('the URL reaches the browser as one argument, and no shell reads it', async () => {
  const { printed } = browserProgram(
    'for one in "$@"; do echo "$one"; done > "$0.new"; /bin/mv "$0.new" "$0.printed"',
  );
  const port = await freePort();
  const user = testUser();
  const { url } = await user.createAuthorization({
    redirectUri: `http://localhost:${port}/callback`,
  });
  const done = loginWithBrowser(user, { port });
  await until(() => existsSync(printed));
  expect(readFileSync(printed, 'utf8')).toBe(`${url}\n`);
  await ask(port, { path: callback });
  expect(await done).toBe(login);
});

test.each([
  ['is not there', undefined, 'ENOENT'],
  ['fails', 'exit 3', 'ended with 3'],
])('a browser program that %s ends the login with a way out', async (_what, script, reason) => {
  if (script === undefined) vi.stubEnv('PATH', temporaryFolder());
  else browserProgram(script);
  const port = await freePort();
  const error = await loginWithBrowser(testUser(), { port }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(XeroAuthError);
  expect(error).toMatchObject({ code: 'login_no_browser', reauthRequired: false });
  expect(error.message).toContain(reason);
  expect(error.message).toContain('`open: (url) => …`');
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('login.example');
});

test('what `open` throws ends the login as it is, at once or later', async () => {
  const reason = new Error('no screen');
  const opens = [
    () => {
      throw reason;
    },
    async () => Promise.reject(reason),
  ];
  for (const open of opens) {
    const port = await freePort();
    await expect(loginWithBrowser(testUser(), { port, open })).rejects.toBe(reason);
  }
});

test('each system has its program', () => {
  const url = 'https://login.example/?a=1&b=%20';
  expect(browserCommand('linux', url)).toEqual(['xdg-open', [url]]);
  expect(browserCommand('darwin', url)).toEqual(['open', [url]]);
  expect(browserCommand('win32', url)).toEqual(['rundll32', ['url.dll,FileProtocolHandler', url]]);
});
