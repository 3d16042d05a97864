/** `pnpm bench [rounds] [part of a title]`: what the SDK costs beside `fetch` and `JSON.parse`, and beside xero-node. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { type AccountingClient, createAccountingClient } from '@acme/xero-accounting';
import { createLimiter } from '@acme/xero-core';
import { AccountingApi } from 'xero-node';
import { newInvoices } from './src/invoices.ts';
import { type Contestant, measure } from './src/measure.ts';
import { tableOf } from './src/report.ts';
import { simulatorContestants } from './src/simulator.ts';
import { startServer } from './src/start-server.ts';

const [rounds, wanted] = [Number(process.argv[2] ?? 100), process.argv[3] ?? ''];
const session = { accessToken: async () => 'token', tenantId: 'tenant' };
// Without waits: what is measured is work, and the server has no limits.
const limiter = createLimiter({ concurrent: 1000, perMinute: 10 ** 9, appPerMinute: 10 ** 9 });

function lists(url: string, client: AccountingClient, pageSize: number): Contestant[] {
  const headers = { authorization: 'Bearer token', 'xero-tenant-id': 'tenant' };
  const theirs = new AccountingApi(url);
  theirs.accessToken = 'token';
  return [
    {
      name: 'fetch and JSON.parse',
      run: async () => {
        const response = await fetch(`${url}/Invoices?page=1&pageSize=${pageSize}`, { headers });
        return JSON.parse(await response.text());
      },
    },
    { name: 'this SDK', run: async () => client.invoices.list({ pageSize }) },
    {
      name: 'xero-node 20.0.0',
      run: () => {
        const page = [undefined, undefined, undefined, undefined, undefined, undefined, 1] as const;
        const rest = [undefined, undefined, undefined, undefined, pageSize] as const;
        return theirs.getInvoices('tenant', undefined, ...page, ...rest);
      },
    },
  ];
}

function batches(url: string, client: AccountingClient): Contestant[] {
  const inputs = newInvoices(50);
  const headers = {
    authorization: 'Bearer token',
    'xero-tenant-id': 'tenant',
    'content-type': 'application/json',
  };
  return [
    {
      name: 'fetch, JSON.stringify, JSON.parse',
      run: async () => {
        const body = JSON.stringify({ Invoices: inputs });
        const response = await fetch(`${url}/Invoices`, { method: 'PUT', headers, body });
        return JSON.parse(await response.text());
      },
    },
    { name: 'this SDK', run: async () => client.invoices.createMany(inputs) },
  ];
}

const pacing: Contestant[] = [1, 10_000].map((tenants) => {
  const limiter = createLimiter({ perMinute: 10 ** 9, appPerMinute: 10 ** 9 });
  let call = 0;
  return {
    name: tenants === 1 ? 'one organisation' : `${tenants} organisations`,
    run: async () => {
      call += 1;
      const permit = await limiter.acquire({ tenantId: `tenant-${call % tenants}` });
      if ('release' in permit) permit.release();
    },
  };
});

/** When, where, of what and how, as `docs/benchmarks.md` says it. */
function circumstances(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain') === '' ? '' : ', and changes';
  const machine = `${cpus().length} × ${cpus()[0]?.model} (${process.platform} ${process.arch})`;
  const command = ['pnpm bench', ...process.argv.slice(2)].join(' ');
  return `${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}, Node ${process.version}, ${machine}; \`${command}\`, ${rounds} rounds.`;
}

interface Bench {
  readonly title: string;
  readonly contestants: readonly Contestant[];
  /** Calls a sample. */
  readonly calls: number;
}

function benches(url: string): Bench[] {
  const client = createAccountingClient(session, { baseUrl: url, limiter });
  const list = (pageSize: number) => lists(url, client, pageSize);
  return [
    { title: 'A list of 1,000 invoices', contestants: list(1000), calls: 1 },
    { title: 'A list of 100 invoices', contestants: list(100), calls: 10 },
    { title: 'A list of 1 invoice', contestants: list(1), calls: 50 },
    { title: '50 invoices created', contestants: batches(url, client), calls: 10 },
    { title: 'acquire and release of the limiter', contestants: pacing, calls: 10_000 },
    { title: 'The simulator', contestants: simulatorContestants(), calls: 1 },
  ];
}

const server = await startServer();
try {
  console.log(`${circumstances()}\n`);
  for (const { title, contestants, calls } of benches(server.url)) {
    if (!title.includes(wanted)) continue;
    console.log(tableOf(title, await measure(contestants, { rounds, calls })));
  }
} finally {
  server.stop();
}
