import { createSimulator, type Simulator } from '@acme/xero-simulator';
import type { Contestant } from './measure.ts';

const count = 10_000;
const query = new URLSearchParams({
  where: 'Status == "AUTHORISED" AND Date >= DateTime(2026, 01, 01)',
  order: 'Date DESC',
  page: '2',
});

/** What a test pays for the simulator: per test, and with a large organisation. */
export function simulatorContestants(): Contestant[] {
  const small = createSimulator();
  const large = createSimulator({ rateLimits: false });
  large.seedInvoices(count);
  return [
    {
      name: 'reset, log in, first call',
      run: async () => {
        small.reset();
        await call(small, 'Organisation');
      },
    },
    {
      name: `start and seed ${count} invoices`,
      run: async () => createSimulator().seedInvoices(count),
    },
    { name: `a filtered, ordered page of ${count}`, run: () => call(large, `Invoices?${query}`) },
  ];
}

async function call(simulator: Simulator, path: string): Promise<void> {
  const { accessToken, tenantId } = simulator.session();
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${await accessToken()}`,
    'xero-tenant-id': tenantId,
  };
  const response = await simulator.fetch(`https://api.xero.com/api.xro/2.0/${path}`, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await response.text();
}
