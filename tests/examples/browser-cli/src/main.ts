import { homedir } from 'node:os';
import { join } from 'node:path';
import { XeroAuth } from '@acme/xero-auth';
import { fileTokenStore } from '@acme/xero-auth/node';
import { run } from './run.ts';

const { XERO_CLIENT_ID = '', INVOICES_FOLDER = join(homedir(), '.invoices') } = process.env;

const auth = new XeroAuth({
  clientId: XERO_CLIENT_ID,
  redirectUri: 'http://localhost:8080/callback',
  scopes: ['offline_access', 'accounting.invoices.read'],
  store: fileTokenStore({ folder: INVOICES_FOLDER }),
});

process.exitCode = await run(process.argv.slice(2), {
  user: auth.forUser('me'),
  output: process.stdout,
  today: new Date().toLocaleDateString('sv'),
});
