import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium as driver } from 'playwright-core';
import type { Given } from '../fixtures/scenario/scenario.ts';
import type { Project } from './project.ts';
import type { RuntimeOutcome } from './runtimes.ts';
import type { SimulatedXero } from './simulated-xero.ts';

/** Where Debian has it. */
export const chromium = '/usr/bin/chromium';

/** The program in a page that Vite builds and serves, with the way to Xero through Vite's proxy. */
export async function runInChromium(
  { folder }: Project,
  xero: SimulatedXero,
): Promise<RuntimeOutcome> {
  const server = spawn(process.execPath, ['serve.js', xero.url, new URL(xero.agreeUrl).origin], {
    cwd: join(folder, 'web'),
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface(server.stdout);
    const ended = once(server, 'exit').then(([status]) => {
      throw new Error(`Vite ended with ${status}.`);
    });
    const [page] = await Promise.race([once(lines, 'line'), ended]);
    const url = String(page).replace(/\/$/, '');
    return await runAt(url, xero.given({ url: `${url}/xero`, agreeUrl: `${url}/agree` }));
  } finally {
    server.kill();
  }
}

async function runAt(url: string, given: Given): Promise<RuntimeOutcome> {
  const browser = await driver.launch({
    executablePath: chromium,
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
  try {
    const page = await browser.newPage();
    await page.goto(url);
    return await page.evaluate(`runScenario(${JSON.stringify(given)})`);
  } finally {
    await browser.close();
  }
}
