// The same app on a simulated Xero in this process.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import { createSimulator } from '@acme/xero-simulator';
import { createApp } from './app.ts';

const simulator = createSimulator({ clock: 'machine' });
const xero = await simulator.listen();
const key = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64');

const auth = new XeroAuth({
  ...simulator.credentials('web', xero.url),
  scopes: ['offline_access', 'accounting.invoices.read'],
  store: fileTokenStore({ folder: mkdtempSync(join(tmpdir(), 'xero-')), encryptionKey: key() }),
});

createApp({
  auth,
  sessionSecret: key(),
  loginKey: key(),
  client: { baseUrl: `${xero.url}/api.xro/2.0` },
}).listen(3000, () => console.log('http://localhost:3000, with the Xero of', xero.url));
