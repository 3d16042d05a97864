import { memoryTokenStore, XeroAuth } from '@acme/xero-auth';
import { loginWithBrowser } from '@acme/xero-auth/node';
import { expect, test } from 'vitest';
import { until } from '../support/clocks.ts';
import { ask, freePort } from './support.ts';

/** An app without a secret; the forms that it sends for tokens, and the answer that it gets. */
function newUser() {
  const forms: URLSearchParams[] = [];
  const auth = new XeroAuth({
    clientId: 'client',
    scopes: ['offline_access', 'accounting.contacts.read'],
    store: memoryTokenStore(),
    fetch: async (_input, init) => {
      forms.push(new URLSearchParams(String(init?.body)));
      return Response.json({
        access_token: 'the access token',
        refresh_token: 'the refresh token',
        token_type: 'Bearer',
        expires_in: 1_800,
        scope: 'offline_access accounting.contacts.read',
      });
    },
  });
  return { user: auth.forUser('user'), forms };
}

test('a user of XeroAuth logs in past hostile callbacks, and their tokens are there', async () => {
  const { user, forms } = newUser();
  const port = await freePort();
  const statuses: number[] = [];
  const open = async (url: string): Promise<void> => {
    const { searchParams } = new URL(url);
    const state = searchParams.get('state');
    const stranger = await newUser().user.createAuthorization({ redirectUri: 'http://localhost' });
    for (const query of [
      'error=access_denied',
      `code=stolen&state=${stranger.transaction.state}`,
      `code=good&state=${state}`,
    ]) {
      const { status, html } = await ask(port, { path: `/callback?${query}` });
      statuses.push(status);
      expect(html).not.toMatch(/token|good|stolen/);
    }
  };
  const login = await loginWithBrowser(user, { port, open });
  await until(() => statuses.length === 3);
  expect(statuses).toEqual([400, 400, 200]);
  expect(login.missingScopes).toEqual([]);
  expect(forms.map((form) => [form.get('code'), form.get('redirect_uri')])).toEqual([
    ['good', `http://localhost:${port}/callback`],
  ]);
  expect(await user.accessToken()).toBe('the access token');
});

test('a refusal at Xero ends the login with its code, and the user reads why', async () => {
  const { user, forms } = newUser();
  const port = await freePort();
  let html = '';
  const open = async (url: string): Promise<void> => {
    const state = new URL(url).searchParams.get('state') ?? '';
    const description = '<img src=x onerror=alert(1)> said no';
    const query = new URLSearchParams({
      error: 'access_denied',
      error_description: description,
      state,
    });
    html = (await ask(port, { path: `/callback?${query}` })).html;
  };
  const refused = loginWithBrowser(user, { port, open });
  await expect(refused).rejects.toMatchObject({ code: 'access_denied', reauthRequired: true });
  await until(() => html !== '');
  expect(html).toContain('access_denied');
  expect(html).not.toContain('<img');
  expect(forms).toEqual([]);
});
