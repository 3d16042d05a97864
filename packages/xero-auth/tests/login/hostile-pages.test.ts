import { describe, expect, test } from 'vitest';
import type { XeroUser } from '../../src/index.ts';
import { loginWithBrowser } from '../../src/node.ts';
import { failureOf } from '../support/failure.ts';
import { answers } from '../support/identity/faults.ts';
import { ada, bob, type IdentityServer } from '../support/identity-server.ts';
import { freePort, type Visited, visit } from '../support/visit.ts';
import { type World, world } from '../support/world.ts';

interface Desktop extends World {
  readonly port: number;
  readonly callback: string;
  readonly user: XeroUser;
}

/** A desktop app, which has no secret, and where it waits for its callback. */
async function desktop(): Promise<Desktop> {
  const port = await freePort();
  const callback = `http://localhost:${port}/callback`;
  const here = world({ app: { clientId: 'DESKTOP', redirectUris: [callback] } });
  return { ...here, port, callback, user: here.auth.forUser('ada') };
}

const approved = ({ logins }: IdentityServer, url: string): string => logins.approve(url, ada);

describe('a login through the browser of this computer', () => {
  test('with PKCE and no secret, from the click to the first call', async () => {
    const { user, port, server, accepts } = await desktop();
    const login = await loginWithBrowser(user, {
      port,
      open: async (url) => {
        expect((await visit(approved(server, url))).status).toBe(200);
      },
    });
    expect(login.missingScopes).toEqual([]);
    expect(await accepts(await user.accessToken())).toBe(true);
  });

  const attacks: [string, (here: Desktop, url: string) => Promise<number | undefined>][] = [
    [
      'an error from a foreign page',
      async ({ callback }) => (await visit(`${callback}?error=access_denied`)).status,
    ],
    [
      'a code of somebody else’s login, with their state',
      async ({ callback, server, auth }) => {
        const other = await auth.forUser('bob').createAuthorization({ redirectUri: callback });
        return (await visit(server.logins.approve(other.url, bob))).status;
      },
    ],
    [
      'the right callback under a name that is not of this computer',
      async ({ server, port }, url) =>
        (await visit(approved(server, url), { host: `evil.example:${port}` })).status,
    ],
    [
      'a code without a state',
      async ({ callback }) => (await visit(`${callback}?code=abc`)).status,
    ],
    [
      'the state twice',
      async ({ callback }, url) => {
        const state = new URL(url).searchParams.get('state');
        return (await visit(`${callback}?code=abc&state=${state}&state=x`)).status;
      },
    ],
    ['another path', async ({ port }) => (await visit(`http://localhost:${port}/admin`)).status],
  ];

  test.each(attacks)('refuses %s, and still completes', async (_, attack) => {
    const here = await desktop();
    const { user, port, server, accepts } = here;
    const login = loginWithBrowser(user, {
      port,
      open: async (url) => {
        const tokenRequests = server.count('token');
        expect([400, 404]).toContain(await attack(here, url));
        expect(server.count('token')).toBe(tokenRequests);
        expect((await visit(approved(server, url))).status).toBe(200);
      },
    });
    await login;
    const owner = server.book.find(await user.accessToken())?.grant.person;
    expect(owner).toBe(ada);
    expect(await accepts(await user.accessToken())).toBe(true);
  });

  /** A login that fails at its callback: the error, and the page that the browser shows. */
  async function failed({ user, port }: Desktop, back: (url: string) => string) {
    let page: Promise<Visited> | undefined;
    const error = await failureOf<Error>(() =>
      loginWithBrowser(user, {
        port,
        open: (url) => {
          page = visit(back(url));
        },
      }),
    );
    return { error, html: (await page)?.html };
  }

  test('the user’s refusal, with script in its description: it is told and shown as text', async () => {
    const here = await desktop();
    const script = '<script>alert("x")</script><img src=x onerror=alert(1)>';
    const { error, html } = await failed(here, (url) =>
      here.server.logins.deny(url, 'access_denied', script),
    );
    expect(error).toMatchObject({ code: 'access_denied' });
    expect(html).toContain('access_denied');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    expect(await here.user.tokens()).toBeUndefined();
  });

  test('a token request that fails: the page says so, and holds no code', async () => {
    const here = await desktop();
    let code = '';
    here.server.next('token', answers(400, { error: 'invalid_grant' }));
    const { error, html } = await failed(here, (url) => {
      const back = approved(here.server, url);
      code = new URL(back).searchParams.get('code') ?? '';
      return back;
    });
    expect(error).toMatchObject({ code: 'invalid_grant' });
    expect(html).toContain('invalid_grant');
    expect(code).not.toBe('');
    expect(html).not.toContain(code);
  });
});
