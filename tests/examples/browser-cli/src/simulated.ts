// The commands one after the other on a simulated Xero in this process, with your own browser.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import { createSimulator } from '@acme/xero-simulator';
import { run } from './run.ts';

const redirectUri = 'http://localhost:8080/callback';
const apps = createSimulator().apps.map((app) => ({ ...app, redirectUris: [redirectUri] }));
const simulator = createSimulator({ clock: 'machine', apps });
const xero = await simulator.listen();
const auth = new XeroAuth({
  ...simulator.credentials('pkce', xero.url),
  scopes: ['offline_access', 'accounting.invoices.read'],
  store: fileTokenStore({ folder: mkdtempSync(join(tmpdir(), 'xero-')) }),
});

for (const command of ['due', 'login', 'organisations', 'due', 'logout']) {
  const args = [command, ...process.argv.slice(2)];
  console.log(`\n$ invoices ${args.join(' ')}`);
  await run(args, {
    user: auth.forUser('me'),
    output: process.stdout,
    today: new Date().toLocaleDateString('sv'),
    client: { baseUrl: `${xero.url}/api.xro/2.0` },
    login: { open: (url) => console.log(url) },
  });
}
await xero.close();
