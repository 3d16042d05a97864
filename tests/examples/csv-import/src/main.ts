import { createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { run } from './run.ts';

const { XERO_CLIENT_ID = '', XERO_CLIENT_SECRET = '' } = process.env;

// A custom connection: an app that acts for one organisation, and nobody logs in.
const auth = new XeroAuth({ clientId: XERO_CLIENT_ID, clientSecret: XERO_CLIENT_SECRET });
const accounting = createAccountingClient(auth.app(), {
  userAgent: 'csv-import',
  // Otherwise Xero rounds unit amounts to two.
  unitDecimalPlaces: 4,
});

const controller = new AbortController();
process.once('SIGINT', () => controller.abort());

process.exitCode = await run(process.argv.slice(2), {
  accounting,
  output: process.stdout,
  progress: process.stderr.isTTY ? process.stderr : undefined,
  signal: controller.signal,
});
