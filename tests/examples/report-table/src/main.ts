import { createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { run } from './run.ts';

const { XERO_CLIENT_ID = '', XERO_CLIENT_SECRET = '' } = process.env;

const auth = new XeroAuth({ clientId: XERO_CLIENT_ID, clientSecret: XERO_CLIENT_SECRET });
const accounting = createAccountingClient(auth.app());
process.exitCode = await run(process.argv.slice(2), accounting, process.stdout);
