import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSimulator, type ListeningSimulator } from '../../src/index.ts';
import { challengeOf, verifier } from '../support/pkce.ts';

const executablePath = '/usr/bin/chromium';
const missing = existsSync(executablePath) ? '' : ` (skipped: there is no ${executablePath})`;
const pictures = new URL('../output/', import.meta.url).pathname;

describe.skipIf(missing !== '')(`the login page in Chromium${missing}`, () => {
  const simulator = createSimulator();
  let server: ListeningSimulator;
  let browser: Browser;
  let page: Page;
  let callback: Promise<URL>;

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    server = await simulator.listen();
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    simulator.reset();
    page = await browser.newPage();
    callback = new Promise((resolve) => {
      // The app's own address: nothing listens there.
      void page.route('http://localhost:3000/**', async (route) => {
        resolve(new URL(route.request().url()));
        await route.fulfill({ body: 'Back at the app.' });
      });
    });
  });

  async function open(changes: Readonly<Record<string, string>> = {}): Promise<void> {
    const { clientId, redirectUri = '' } = simulator.credentials('web', server.url);
    const url = new URL('/identity/connect/authorize', server.url);
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: 'openid offline_access accounting.contacts',
      state: 'state-1',
      code_challenge: await challengeOf(verifier),
      code_challenge_method: 'S256',
      ...changes,
    }).toString();
    await page.goto(url.href);
  }

  async function connectionsFor(back: URL): Promise<string[]> {
    const { clientId, clientSecret = '', redirectUri = '' } = simulator.credentials('web');
    const response = await fetch(`${server.url}/connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: redirectUri,
        code: back.searchParams.get('code') ?? '',
        code_verifier: verifier,
      }),
    });
    const tokens = (await response.json()) as { access_token: string };
    const list = await fetch(`${server.url}/connections`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    const connections = (await list.json()) as { tenantName: string }[];
    return connections.map(({ tenantName }) => tenantName);
  }

  test('signs in, chooses two organisations and allows', async () => {
    await open();
    await page.screenshot({ path: `${pictures}sign-in.png` });
    await page.getByLabel('Ana Whetu').check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Kauri Joinery').check();
    await page.getByLabel('Hudson Books').check();
    await page.screenshot({ path: `${pictures}consent.png` });
    await page.getByRole('button', { name: 'Allow access' }).click();
    const back = await callback;
    expect(back.searchParams.get('state')).toBe('state-1');
    expect(await connectionsFor(back)).toEqual(['Kauri Joinery', 'Hudson Books']);
  });

  test('needs an organisation, and says so', async () => {
    await open();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Allow access' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Choose at least one organisation.');
  });

  test('refuses', async () => {
    await open();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    const back = await callback;
    expect(Object.fromEntries(back.searchParams)).toEqual({
      error: 'access_denied',
      state: 'state-1',
    });
  });

  test('shows an error for a redirect URI that the app has not registered, and stays', async () => {
    await open({ redirect_uri: 'http://localhost:3000/other' });
    await page.screenshot({ path: `${pictures}error.png` });
    expect(await page.getByRole('alert').textContent()).toBe('Error: invalid_request');
    expect(page.url()).toContain('/identity/connect/authorize');
  });

  test('works by keyboard alone', async () => {
    await open();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // To the chosen user, down to the other one, on to the button.
    await press('Tab', 'ArrowDown', 'Tab');
    expect(await page.locator(':focus').textContent()).toBe('Continue');
    await press('Enter');
    await page.getByRole('heading', { name: 'The app “web” wants access' }).waitFor();
    // Ben has one organisation: choose it, pass by what is asked for, and allow.
    await press('Tab', 'Space', 'Tab', 'Tab');
    expect(await page.locator(':focus').textContent()).toBe('Allow access');
    await press('Enter');
    expect(await connectionsFor(await callback)).toEqual(['Kauri Joinery']);
  });

  test('has a name for every control, and fits a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const group = page.getByRole('group', { name: 'Which organisations?' });
    expect(await group.getByRole('checkbox').count()).toBe(4);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await page.screenshot({ path: `${pictures}phone.png` });
    expect(width).toBe(320);
  });
});
