// The receiver as a process of its own, against a simulator that listens elsewhere.
import { createAccountingClient } from '@acme/xero-accounting';
import { XeroAuth } from '@acme/xero-auth';
import { serve } from '@hono/node-server';
import { createApp } from '../../src/app.ts';
import { openJobs } from '../../src/jobs.ts';
import { newWorker } from '../../src/worker.ts';

const { url, database, keys, ...app } = JSON.parse(process.argv[2] ?? '{}');
const accounting = createAccountingClient(new XeroAuth(app).app(), {
  baseUrl: `${url}/api.xro/2.0`,
});
const jobs = openJobs(database);
const work = newWorker({ accounting, jobs, say: (line) => process.send?.(line) });
const { fetch } = createApp({ keys, jobs, work });
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.(`port ${port}`));
await work();
