// The importer as a process of its own, against a simulator that listens elsewhere.
import { createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { run } from '../../src/run.ts';

const { url, args, ...app } = JSON.parse(process.argv[2] ?? '{}');
const accounting = createAccountingClient(new XeroAuth(app).app(), {
  baseUrl: `${url}/api.xro/2.0`,
  unitDecimalPlaces: 4,
});
process.exitCode = await run(args, { accounting, output: process.stdout });
