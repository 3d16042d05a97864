// The program of a process: an app that keeps its tokens in files and talks to the double over HTTP.
import type { Clock, Limiter } from '@acme/xero-core';
import { systemClock } from '@acme/xero-core';
import { XeroAuth, type XeroUser } from '../../../src/index.ts';
import { fileTokenStore } from '../../../src/node.ts';
import type { Job, Order, Report } from './job.ts';
import { countSteps } from './steps.ts';

const job: Job = JSON.parse(process.argv[2] ?? '{}');
const { url, folder, apps } = job;
const steps = countSteps(job.dieAt);
const started = Date.now();
let base = job.now;
const clock: Clock = { now: () => base + Date.now() - started, sleep: systemClock.sleep };
// Xero's limits would make hundreds of calls last minutes.
const limiter: Limiter = { acquire: async () => ({ release: () => undefined }) };
const counted: typeof globalThis.fetch = async (input, init) => {
  steps.step();
  const answer = await fetch(input, init);
  steps.step();
  return answer;
};

const users = apps.map(({ clientId, clientSecret, key }): XeroUser => {
  const auth = new XeroAuth({
    clientId,
    clientSecret,
    store: fileTokenStore({ folder }),
    endpoints: {
      token: `${url}/connect/token`,
      revocation: `${url}/connect/revocation`,
      jwks: `${url}/.well-known/openid-configuration/jwks`,
      connections: `${url}/connections`,
    },
    fetch: counted,
    clock,
    limiter,
  });
  return auth.forUser(key);
});

async function refresh(): Promise<string[]> {
  const results = await Promise.allSettled(
    users.map(async (user, index) => await steps.of(index, () => user.accessToken())),
  );
  return results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
}

async function call({ calls, tenantId, now }: Order & { do: 'call' }): Promise<string[]> {
  base = now - (Date.now() - started);
  const [user] = users;
  if (!user) throw new Error('There is no user.');
  // Only here, because most of these processes call nothing.
  const { createAccountingClient } = await import('@acme/xero-accounting');
  const accounting = createAccountingClient(user.forTenant(tenantId), {
    baseUrl: `${url}/api.xro/2.0`,
  });
  const errors: string[] = [];
  let left = calls;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      try {
        await accounting.contacts.get(`${left}`);
      } catch (error) {
        errors.push(String(error));
      }
    }
  };
  await Promise.all([work(), work(), work(), work(), work()]);
  return errors;
}

const report = (message: Report): void => {
  process.send?.(message);
};

process.on('message', async (order: Order) => {
  const errors = order.do === 'refresh' ? await refresh() : await call(order);
  report({ is: 'done', errors, steps: steps.taken(0) });
});
report({ is: 'ready' });
