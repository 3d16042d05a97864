// The same on a simulated Xero in this process, where two contacts and an invoice are changed.
import { createAccountingClient } from '@acme/xero-accounting';
import { createSimulator } from '@acme/xero-simulator';
import { createApp } from './app.ts';
import { openJobs } from './jobs.ts';
import { newWorker } from './worker.ts';

const simulator = createSimulator({ clock: 'machine' });
const { fetch } = simulator;
const accounting = createAccountingClient(simulator.session(), { fetch });
const jobs = openJobs(':memory:');
const work = newWorker({ accounting, jobs, say: console.log });
const key = 'a key that the simulator signs with';
const app = createApp({ keys: key, jobs, work, onError: console.error });

const subscription = await simulator.webhooks.subscribe({
  url: 'http://localhost/xero/webhooks',
  key,
  fetch: async (url, init) => await app.fetch(new Request(url, init)),
});
console.log(`intent to receive: ${subscription.status}`);

await accounting.contacts.create({ Name: 'Tui Timber' });
const { items } = await accounting.invoices.list({ where: { Status: 'DRAFT', Type: 'ACCREC' } });
await accounting.invoices.update(items[0]?.InvoiceID ?? '', { Reference: 'PO 42' });
await simulator.webhooks.settled();
await work();
