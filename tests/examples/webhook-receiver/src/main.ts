import { createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { openJobs } from './jobs.ts';
import { newWorker } from './worker.ts';

const { XERO_CLIENT_ID = '', XERO_CLIENT_SECRET = '', XERO_WEBHOOK_KEY = '' } = process.env;
const { DATABASE = 'xero.db', PORT = '3000' } = process.env;

const auth = new XeroAuth({ clientId: XERO_CLIENT_ID, clientSecret: XERO_CLIENT_SECRET });
const accounting = createAccountingClient(auth.app());
const jobs = openJobs(DATABASE);
const work = newWorker({ accounting, jobs, say: console.log });
const app = createApp({ keys: XERO_WEBHOOK_KEY, jobs, work, onError: console.error });

serve({ fetch: app.fetch, port: Number(PORT) });
// What a process left that was killed, and what failed.
await work();
setInterval(work, 60_000);
