import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { memoryTokenStore, XeroAuth } from '../../src/index.ts';
import { loginWithBrowser } from '../../src/node.ts';
import { failureOf } from '../support/failure.ts';
import { minute } from '../support/world.ts';
import { type Answered, ask, type Desktop, desktop, listens } from './desktop.ts';

const addresses = ['127.0.0.1', '::1'];

/** Nobody listens on the port of a login that is over. */
async function expectClosed({ port }: Desktop): Promise<void> {
  for (const host of addresses) expect(await listens(port, host), host).toBe(false);
}

/** Somebody who refuses: what the app and the browser get. */
async function refused(here: Desktop, pages = {}, description?: string) {
  let page: Promise<Answered> | undefined;
  const error = await failureOf<Error>(() =>
    here.login({
      pages,
      open: (url) => {
        page = ask(here.server.logins.deny(url, 'access_denied', description));
      },
    }),
  );
  return { error, page: await page };
}

describe('a login ends', () => {
  test('when the user agrees, and nobody listens after it', async () => {
    const here = await desktop();
    let listened = false;
    await here.login({
      open: async (url) => {
        listened = await listens(here.port, '127.0.0.1');
        await ask(here.approve(url));
      },
    });
    expect(listened).toBe(true);
    await expectClosed(here);
    expect(here.clock.waits).toEqual([]);
  });

  test('when the user refuses: the page says so, shows script as text, and keeps its headers', async () => {
    const here = await desktop();
    const { error, page } = await refused(here, {}, '<script>alert("x")</script>');
    expect(error).toMatchObject({ name: 'XeroAuthError', code: 'access_denied' });
    expect(page?.status).toBe(400);
    expect(page?.html).not.toContain('<script');
    expect(page?.headers).toMatchObject({ 'cache-control': 'no-store' });
    await expectClosed(here);
  });

  test('when nobody comes back in time', async () => {
    const here = await desktop();
    let opened = () => {};
    const isOpen = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const failed = failureOf<Error>(() => here.login({ open: () => opened() }));
    await isOpen;
    await here.clock.advance(5 * minute - 1);
    expect(await listens(here.port, '127.0.0.1')).toBe(true);
    await here.clock.advance(1);
    expect(await failed).toMatchObject({ name: 'XeroAuthError', code: 'login_timeout' });
    expect((await failed).message).toContain('300 seconds');
    await expectClosed(here);
  });

  test('when its signal aborts, with the reason', async () => {
    const here = await desktop();
    const controller = new AbortController();
    const reason = new Error('The window was closed.');
    const { signal } = controller;
    const failed = failureOf(() => here.login({ signal, open: () => controller.abort(reason) }));
    expect(await failed).toBe(reason);
    await expectClosed(here);
    expect(here.clock.waits).toEqual([]);
  });

  test('before it begins when its signal has aborted', async () => {
    const here = await desktop();
    const reason = new Error('reason');
    let opened = false;
    const open = () => {
      opened = true;
    };
    const failed = failureOf(() => here.login({ signal: AbortSignal.abort(reason), open }));
    expect(await failed).toBe(reason);
    expect(opened).toBe(false);
  });

  test('when the URL cannot be shown, with what `open` threw', async () => {
    const here = await desktop();
    const reason = new Error('no display');
    const open = () => Promise.reject(reason);
    expect(await failureOf(() => here.login({ open }))).toBe(reason);
    await expectClosed(here);
  });

  test.each(addresses)('when its port is taken on %s, and names it', async (host) => {
    const here = await desktop();
    const other = createServer().listen(here.port, host);
    await once(other, 'listening');
    let opened = false;
    const open = () => {
      opened = true;
    };
    const error = await failureOf<Error>(() => here.login({ open }));
    other.close();
    await once(other, 'close');
    expect(error).toMatchObject({ name: 'XeroAuthError', code: 'login_port_unavailable' });
    expect(error.message).toContain(`port ${here.port} is taken`);
    expect(error.message).toContain('another port');
    expect(opened).toBe(false);
    await expectClosed(here);
  });

  test('a second login on the port says that it is taken, and the first completes', async () => {
    const here = await desktop();
    let second: unknown;
    await here.login({
      open: async (url) => {
        second = await failureOf(() => here.login({ open: () => {} }));
        await ask(here.approve(url));
      },
    });
    expect(second).toMatchObject({ code: 'login_port_unavailable' });
  });
});

describe('pages of the app', () => {
  test('are shown in place of the built-in ones', async () => {
    const here = await desktop();
    let page: Answered | undefined;
    await here.login({
      pages: { success: ({ missingScopes }) => `<p>Hello, ${missingScopes.length} missing</p>` },
      open: async (url) => {
        page = await ask(here.approve(url));
      },
    });
    expect(page).toMatchObject({ status: 200, html: '<p>Hello, 0 missing</p>' });
    expect(page?.headers['content-security-policy']).toContain("default-src 'none'");

    const failure = (error: unknown) => `<p>${(error as { code: string }).code}</p>`;
    const after = await refused(await desktop(), { failure });
    expect(after.page).toMatchObject({ status: 400, html: '<p>access_denied</p>' });
  });

  test('that cannot be made give way to the built-in ones, and the login is not lost', async () => {
    const here = await desktop();
    const broken = () => {
      throw new Error('template missing');
    };
    let page: Answered | undefined;
    await here.login({
      pages: { success: broken },
      open: async (url) => {
        page = await ask(here.approve(url));
      },
    });
    expect(page?.html).toContain('You are logged in');
    expect(await here.accepts(await here.user.accessToken())).toBe(true);
    const { error, page: failurePage } = await refused(await desktop(), { failure: broken });
    expect(error).toMatchObject({ code: 'access_denied' });
    expect(failurePage?.html).toContain('The login failed');
  });
});

describe('what cannot work is refused before a browser opens', () => {
  test.each([0, -1, 1.5, 65_536, Number.NaN])('the port %d', async (port) => {
    const here = await desktop();
    const error = await failureOf<Error>(() => here.login({ port, open: () => {} }));
    expect(error.name).toBe('XeroInputError');
    expect(error.message).toContain(`got ${port}`);
  });

  test.each([0, -1, Number.NaN])('a timeout of %d', async (timeout) => {
    const here = await desktop();
    const error = await failureOf<Error>(() => here.login({ timeout, open: () => {} }));
    expect(error).toMatchObject({ name: 'XeroInputError' });
    expect(error.message).toContain('timeout');
  });

  test('a redirect URI of another computer', async () => {
    const redirectUri = 'https://app.example/callback';
    const [scopes, store] = [['offline_access'], memoryTokenStore()];
    const auth = new XeroAuth({ clientId: 'DESKTOP', redirectUri, scopes, store });
    const login = () => loginWithBrowser(auth.forUser('ada'), { open: () => {} });
    const error = await failureOf<Error>(login);
    expect(error.name).toBe('XeroConfigError');
    expect(error.message).toContain(redirectUri);
  });
});
