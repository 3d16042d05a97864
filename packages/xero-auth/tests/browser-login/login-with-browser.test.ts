import { connect } from 'node:net';
import { XeroAuthError } from '@acme/xero-auth';
import { loginWithBrowser } from '@acme/xero-auth/node';
import { XeroConfigError, XeroInputError } from '@acme/xero-core';
import { expect, test } from 'vitest';
import { manualClock, until } from '../support/clocks.ts';
import {
  ask,
  callback,
  close,
  freePort,
  login,
  occupy,
  type Page,
  state,
  testUser,
} from './support.ts';

/** A login that is under way, and the URL that the browser was given. */
async function underWay(
  user = testUser(),
  options: Omit<NonNullable<Parameters<typeof loginWithBrowser>[1]>, 'open'> = {},
) {
  const port = options.port ?? (await freePort());
  let open = (_url: string) => {};
  const opened = new Promise<string>((resolve) => {
    open = resolve;
  });
  const done = loginWithBrowser(user, { port, ...options, open: (url) => open(url) });
  done.catch(() => {});
  const url = await Promise.race([opened, done.then(() => '')]);
  return { port, user, url, done };
}

async function isClosed(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) await close(await occupy(port, host));
}

test.each(['127.0.0.1', '::1'])('a callback on %s ends the login', async (address) => {
  const { port, user, url, done } = await underWay();
  expect(new URL(url).searchParams.get('redirect_uri')).toBe(`http://localhost:${port}/callback`);
  const page = await ask(port, { path: callback, address });
  expect(await done).toBe(login);
  expect(page.status).toBe(200);
  expect(page.html).toContain('You are logged in');
  expect(user.callbacks.map(String)).toEqual([`http://localhost:${port}${callback}`]);
  expect(user.transactions[0]).toMatchObject({ state, user: 'user' });
  await isClosed(port);
});

test('the page always arrives whole, although the server closes at once', async () => {
  for (let round = 0; round < 50; round += 1) {
    const { port, done } = await underWay();
    const page = ask(port, { path: callback });
    await done;
    expect((await page).html).toMatch(/<\/html>\n$/);
  }
});

const hostile: readonly [what: string, status: number, how: Parameters<typeof ask>[1]][] = [
  ['a state of another login', 400, { path: '/callback?code=c&state=another' }],
  ['no state', 400, { path: '/callback?code=c' }],
  ['the state twice', 400, { path: `${callback}&state=another` }],
  ['a longer state', 400, { path: `${callback}x`.replace(/&iss=.*/, 'x') }],
  ['an error from a foreign page', 400, { path: '/callback?error=access_denied' }],
  ['script in an error', 400, { path: '/callback?error=x&error_description=<script>x()</script>' }],
  ['a host that is not loopback', 400, { path: callback, host: 'evil.example' }],
  ['such a host with the port', 400, { path: callback, host: 'evil.example:{port}' }],
  ['a host that begins like ours', 400, { path: callback, host: 'localhost.evil.example:{port}' }],
  ['a host with another port', 400, { path: callback, host: 'localhost:1' }],
  ['a POST', 405, { path: callback, method: 'POST' }],
  ['a HEAD, as previews send', 405, { path: callback, method: 'HEAD' }],
  ['a CORS preflight', 405, { path: callback, method: 'OPTIONS' }],
  ['another path', 404, { path: callback.replace('/callback', '/') }],
  ['a longer path', 404, { path: callback.replace('/callback', '/callback/') }],
  ['the icon of the page', 404, { path: '/favicon.ico' }],
  ['a whole URL', 404, { path: `http://localhost${callback}` }],
  ['the URL of another host', 404, { path: `http://evil.example${callback}` }],
  ['a path of another host', 404, { path: `//evil.example${callback}` }],
];

test.each(hostile)('%s is refused with %i, and the login goes on', async (_what, status, how) => {
  const { port, user, done } = await underWay();
  const host = (how.host ?? 'localhost:{port}').replace('{port}', String(port));
  const refused = await ask(port, { ...how, host });
  expect(refused.status).toBe(status);
  expect(refused.html).not.toMatch(/script|another|evil/);
  expect(user.callbacks).toEqual([]);
  expect(refused.headers['allow']).toBe(status === 405 ? 'GET' : undefined);
  expectHeaders(refused);
  await ask(port, { path: callback });
  expect(await done).toBe(login);
});

function expectHeaders({ headers }: Page): void {
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  });
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
}

test('pages are whole documents that need no script', async () => {
  const { port, done } = await underWay();
  const pages = [await ask(port, { path: '/' }), await ask(port, { path: callback })];
  await done;
  for (const page of pages) {
    expectHeaders(page);
    expect(page.html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page.html).toMatch(/<title>[^<]+<\/title>/);
    expect(page.html.match(/<(main|h1)>/g)).toEqual(['<main>', '<h1>']);
    expect(page.html).not.toMatch(/<script|javascript:|src=|href=|\son\w+=/);
  }
});

test('a user who refuses sees why, and the caller gets the error', async () => {
  const error = new XeroAuthError(
    'access_denied',
    'Refused: <script>alert("x")</script> & \'so\'.',
  );
  const { port, done } = await underWay(testUser(undefined, () => Promise.reject(error)));
  const page = await ask(port, { path: callback });
  await expect(done).rejects.toBe(error);
  expect(page.status).toBe(400);
  expect(page.html).toContain(
    'Refused: &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;so&#39;.',
  );
  expect(page.html).not.toContain('<script');
  await isClosed(port);
});

test('a browser that asks twice gets the same answer of one exchange', async () => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const user = testUser(undefined, () => answered.then(() => login));
  const { port, done } = await underWay(user);
  const pages = [ask(port, { path: callback }), ask(port, { path: callback, address: '::1' })];
  await until(() => user.callbacks.length > 0);
  answer();
  const [first, second] = await Promise.allSettled(pages);
  expect(await done).toBe(login);
  expect(user.callbacks).toHaveLength(1);
  const shown = [first, second].filter((page) => page?.status === 'fulfilled');
  for (const page of shown) expect(page.value.html).toContain('You are logged in');
  expect(shown.length).toBeGreaterThan(0);
});

test('an answer that fails at once ends the login and nothing else', async () => {
  const user = testUser();
  const broken = {
    ...user,
    handleCallback: () => {
      throw new Error('broken');
    },
  };
  const port = await freePort();
  const pages: Promise<Page>[] = [];
  const open = () => void pages.push(ask(port, { path: callback }));
  await expect(loginWithBrowser(broken, { port, open })).rejects.toThrow('broken');
  expect((await pages[0])?.status).toBe(400);
});

test.each(['127.0.0.1', '::1'])('a port that is taken on %s is an error', async (host) => {
  const port = await freePort();
  const other = await occupy(port, host);
  let opened = false;
  const open = () => {
    opened = true;
  };
  const error = await loginWithBrowser(testUser(), { port, open }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(XeroAuthError);
  expect(error).toMatchObject({ code: 'login_port_unavailable', reauthRequired: false });
  expect(error.message).toContain(`port ${port} is taken on ${host}`);
  expect(opened).toBe(false);
  await close(other);
  await isClosed(port);
});

test('two logins at once: the second is told, the first goes on', async () => {
  const { port, done } = await underWay();
  const second = loginWithBrowser(testUser(), { port, open: () => {} });
  await expect(second).rejects.toMatchObject({ code: 'login_port_unavailable' });
  await ask(port, { path: callback });
  expect(await done).toBe(login);
});

test('nobody comes: the login ends after its timeout', async () => {
  const clock = manualClock();
  const { port, done } = await underWay(undefined, { clock });
  clock.advance(299_999);
  await ask(port, { path: '/' });
  clock.advance(1);
  await expect(done).rejects.toMatchObject({ code: 'login_timeout', reauthRequired: true });
  await expect(done).rejects.toThrow('within 300 seconds');
  expect(clock.waiting()).toBe(0);
  await isClosed(port);
});

test('a timeout does not cut off a login that has come back', async () => {
  const clock = manualClock();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const user = testUser(undefined, () => answered.then(() => login));
  const { port, done } = await underWay(user, { clock, timeout: 1_000 });
  const page = ask(port, { path: callback });
  await until(() => user.callbacks.length > 0);
  clock.advance(5_000);
  answer();
  expect(await done).toBe(login);
  expect((await page).status).toBe(200);
});

test('a signal ends the login, before and while it waits, and during the exchange', async () => {
  const reason = new Error('enough');
  const early = loginWithBrowser(testUser(), { port: 1, signal: AbortSignal.abort(reason) });
  await expect(early).rejects.toBe(reason);

  for (const during of ['wait', 'exchange']) {
    const controller = new AbortController();
    const user = testUser(undefined, () => new Promise(() => {}));
    const { port, done } = await underWay(user, { signal: controller.signal });
    if (during === 'exchange') {
      ask(port, { path: callback }).catch(() => {});
      await until(() => user.callbacks.length > 0);
    }
    controller.abort(reason);
    await expect(done).rejects.toBe(reason);
    await isClosed(port);
  }
});

test('a connection that nobody uses does not hold the login up', async () => {
  const { port, done } = await underWay();
  const idle = connect({ port, host: '127.0.0.1' });
  const slow = connect({ port, host: '127.0.0.1' });
  const closed = [idle, slow].map(
    (socket) => new Promise((resolve) => socket.on('close', resolve).on('error', () => {})),
  );
  await new Promise((resolve) => slow.write('GET /callback?', resolve));
  await ask(port, { path: callback });
  expect(await done).toBe(login);
  await Promise.all(closed);
});

test('the app’s own redirect URI gives port and path where no port is given', async () => {
  const port = await freePort();
  const user = testUser(`http://localhost:${port}/oauth/back`);
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const done = loginWithBrowser(user, { open: () => open() });
  await opened;
  expect((await ask(port, { path: callback })).status).toBe(404);
  await ask(port, { path: callback.replace('/callback', '/oauth/back') });
  expect(await done).toBe(login);
});

test.each([
  'https://app.example/callback',
  'https://localhost/callback',
  'http://127.0.0.1:8742/callback',
])('the redirect URI %s is refused', async (redirectUri) => {
  const refused = loginWithBrowser(testUser(redirectUri), { open: () => {} });
  await expect(refused).rejects.toBeInstanceOf(XeroConfigError);
  await expect(refused).rejects.toThrow(redirectUri);
});

test.each([{ port: 0 }, { port: 65_536 }, { port: 1.5 }, { timeout: 0 }, { timeout: Number.NaN }])(
  '%o is refused',
  async (options) => {
    const refused = loginWithBrowser(testUser(), { open: () => {}, ...options });
    await expect(refused).rejects.toBeInstanceOf(XeroInputError);
  },
);

test('pages can be replaced, and may have a style but no script', async () => {
  const pages = {
    success: ({ scopes }: { scopes: readonly string[] }) =>
      `<!doctype html><style>p{color:red}</style><p>Got ${scopes}`,
    failure: (error: unknown) => `<!doctype html><p>Sorry: ${(error as Error).name}`,
  };
  const good = await underWay(undefined, { pages });
  const success = await ask(good.port, { path: callback });
  expect(success.html).toBe('<!doctype html><style>p{color:red}</style><p>Got openid');
  expect(success.headers['content-security-policy']).toContain(
    "style-src 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
  );
  await good.done;

  const user = testUser(undefined, () => Promise.reject(new TypeError('no')));
  const bad = await underWay(user, { pages });
  const failure = await ask(bad.port, { path: callback });
  expect(failure).toMatchObject({ status: 400, html: '<!doctype html><p>Sorry: TypeError' });
  expect(failure.headers['content-security-policy']).not.toContain('style-src');
  await expect(bad.done).rejects.toThrow('no');
});

test('a page that cannot be made does not spoil the login', async () => {
  const success = () => {
    throw new Error('broken page');
  };
  const { port, done } = await underWay(undefined, { pages: { success } });
  expect((await ask(port, { path: callback })).html).toContain('You are logged in');
  expect(await done).toBe(login);
});
