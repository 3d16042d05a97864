import { createAccountingClient } from '@acme/xero-accounting';
import { memoryTokenStore, XeroAuth } from '@acme/xero-auth';
import { createSimulator, type RecordedRequest, type Simulator } from '@acme/xero-simulator';

const simulator: Simulator = createSimulator({
  graceModel: 'second',
  rateLimits: { perMinute: 10, window: 'sliding' },
});
const { fetch, clock } = simulator;

export const auth = new XeroAuth({
  ...simulator.credentials('web'),
  scopes: ['offline_access', 'accounting.invoices'],
  store: memoryTokenStore(),
});

export async function firstNumber(): Promise<string | undefined> {
  simulator.faults.add({
    kind: 'rate-limit',
    retryAfter: 5,
    match: { operationId: 'getInvoices' },
  });
  const accounting = createAccountingClient(simulator.session(), { fetch, clock });
  const { items } = await clock.until(accounting.invoices.list());
  return items[0]?.InvoiceNumber;
}

export async function login(): Promise<void> {
  const user = auth.forUser('u1');
  const { url, transaction } = await user.createAuthorization();
  await user.handleCallback(await simulator.authorize(url), transaction);
}

export const sent = (): readonly RecordedRequest[] => simulator.requests;
export const server = (): Promise<{ url: string; close(): Promise<void> }> => simulator.listen();
