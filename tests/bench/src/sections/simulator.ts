import { createSimulator, type Simulator } from '@acme/xero-simulator';
import type { Contest } from '../contest.ts';
import { type Contestant, measure } from '../measure.ts';
import type { Section } from '../results.ts';

const count = 10_000;
const query = new URLSearchParams({
  where: 'Status == "AUTHORISED" AND Date >= DateTime(2026, 01, 01)',
  order: 'Date DESC',
  page: '2',
});

/** What a test pays for the simulator: per test, and with a large organisation. */
export async function simulator({ quick }: Contest): Promise<Section> {
  const small = createSimulator();
  const large = createSimulator({ rateLimits: false });
  large.seedInvoices(count);
  const side = 'neither';
  const contestants: Contestant[] = [
    {
      name: 'reset, log in, first call',
      side,
      run: async () => {
        small.reset();
        await call(small, 'Organisation');
      },
    },
    {
      name: `start and seed ${count} invoices`,
      side,
      run: async () => void createSimulator().seedInvoices(count),
    },
    {
      name: `a filtered, ordered page of ${count}`,
      side,
      run: () => call(large, `Invoices?${query}`),
    },
  ];
  const [cpu] = await measure(contestants, { rounds: quick ? 1 : 11 });
  return {
    title: 'The simulator',
    about: 'What a test pays for it. The rows do different work, so their ratios say nothing.',
    comparisons: cpu ? [cpu] : [],
  };
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
