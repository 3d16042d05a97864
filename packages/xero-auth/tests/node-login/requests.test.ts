import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { XeroUser } from '../../src/index.ts';
import { type LoginUser, loginWithBrowser } from '../../src/node.ts';
import { barrier } from '../support/barrier.ts';
import { settle } from '../support/test-clock.ts';
import { type Answered, ask, type Desktop, desktop } from './desktop.ts';

/** The answers to some requests, while a login waits that completes after them. */
async function during(
  here: Desktop,
  requests: (url: string) => Promise<Answered[]>,
): Promise<{ answers: readonly Answered[]; last: Answered }> {
  let answers: Answered[] = [];
  let last: Answered | undefined;
  await here.login({
    open: async (url) => {
      answers = await requests(url);
      expect(here.server.count('token')).toBe(0);
      last = await ask(here.approve(url));
    },
  });
  if (!last) throw new Error('The browser was not opened.');
  expect(await here.accepts(await here.user.accessToken())).toBe(true);
  return { answers, last };
}

/** What every page must say, whatever it is about. */
function expectClosed({ headers, html }: Answered): void {
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const policy = String(headers['content-security-policy']);
  for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe|script-src|\*/);
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
}

describe('while a login waits', () => {
  test('another method than GET gets 405, even with the state, and the login completes', async () => {
    const here = await desktop();
    const methods = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'];
    const { answers } = await during(here, (url) => {
      const back = here.approve(url);
      return Promise.all(methods.map((method) => ask(back, { method })));
    });
    expect(answers.map(({ status }) => status)).toEqual(methods.map(() => 405));
    expect(answers.map(({ headers }) => headers['allow'])).toEqual(methods.map(() => 'GET'));
  });

  test('another path gets 404', async () => {
    const here = await desktop();
    const paths = ['/', '/favicon.ico', '/callback/', '/callback/x', '/CALLBACK', '//callback'];
    const { answers } = await during(here, () =>
      Promise.all(paths.map((path) => ask(`http://localhost:${here.port}${path}`))),
    );
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
  });

  test('an error of a foreign page, and a wrong state, get 400', async () => {
    const here = await desktop();
    const queries = ['?error=x', '?error=access_denied&state=x', '?code=c&state=x', '?', ''];
    const { answers } = await during(here, () =>
      Promise.all(queries.map((query) => ask(here.callback + query))),
    );
    expect(answers.map(({ status }) => status)).toEqual(queries.map(() => 400));
  });

  test('the callback under a name that is not of this computer gets 400', async () => {
    const here = await desktop();
    const { port } = here;
    const hosts = [
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      'localhost',
      `localhost:${port + 1}`,
      `0.0.0.0:${port}`,
    ];
    const { answers } = await during(here, (url) => {
      const back = here.approve(url);
      return Promise.all(hosts.map((host) => ask(back, { headers: { host } })));
    });
    expect(answers.map(({ status }) => status)).toEqual(hosts.map(() => 400));
  });

  test.each(['127.0.0.1', 'LOCALHOST', '[::1]'])('%s is a name of this computer', async (name) => {
    const here = await desktop();
    let status: number | undefined;
    await here.login({
      open: async (url) => {
        const headers = { host: `${name}:${here.port}` };
        status = (await ask(here.approve(url), { headers })).status;
      },
    });
    expect(status).toBe(200);
  });

  test('nothing is stored, told, guessed or loaded by any page', async () => {
    const here = await desktop();
    const { answers, last } = await during(here, async () => [
      await ask(`${here.callback}?error=x`),
      await ask(`http://localhost:${here.port}/`),
      await ask(here.callback, { method: 'POST' }),
    ]);
    for (const answered of [...answers, last]) expectClosed(answered);
    expect(last.status).toBe(200);
    expect(last.html).toContain('You are logged in');
  });

  test('a browser that asks twice gets the page twice, and the code is used once', async () => {
    const here = await desktop();
    const { arrived, leave, user } = holding(here);
    let browser: Promise<Answered[]> | undefined;
    await loginWithBrowser(user, {
      port: here.port,
      open: async (url) => {
        const back = here.approve(url);
        const first = ask(back);
        await arrived;
        const second = barrier();
        browser = Promise.all([first, ask(back, { onRead: second.open })]);
        await second.pass();
        leave();
      },
    });
    const statuses = (await browser)?.map(({ status }) => status);
    expect(statuses).toEqual([200, 200]);
    expect(here.server.count('token')).toBe(1);
  });

  test('a browser that leaves before it has its page does not keep the login waiting', async () => {
    const here = await desktop();
    const { arrived, leave, user } = holding(here);
    await loginWithBrowser(user, {
      port: here.port,
      open: async (url) => {
        const browser = request(here.approve(url), { agent: false });
        browser.on('error', () => {});
        browser.end();
        await arrived;
        browser.destroy();
        await settle();
        leave();
      },
    });
    expect(await here.accepts(await user.accessToken())).toBe(true);
  });
});

/** A user whose code is exchanged only after the browser has left. */
function holding({ user }: Desktop) {
  const [arrival, leaving] = [barrier(), barrier()];
  const held: LoginUser & Pick<XeroUser, 'accessToken'> = {
    createAuthorization: (options) => user.createAuthorization(options),
    handleCallback: async (...args) => {
      arrival.open();
      await leaving.pass();
      return user.handleCallback(...args);
    },
    accessToken: () => user.accessToken(),
  };
  return { user: held, arrived: arrival.pass(), leave: leaving.open };
}
