import { createAccountingClient } from '@acme/xero-accounting';
import { describe, expect, test } from 'vitest';
import { graceModels, type Person, type Tenant } from '../support/identity/apps.ts';
import { ada, type IdentityServer, webApp } from '../support/identity-server.ts';
import { minute, times, type World, world } from '../support/world.ts';

const tenants: Tenant[] = times(10, (index) => ({
  tenantId: `33333333-aaaa-4000-8000-00000000000${index}`,
  tenantName: `Shop ${index}`,
}));
const owner: Person = { ...ada, tenants };

/** Five calls at once, which is what Xero allows, of each of ten organisations. */
async function fiftyCalls(
  { auth, server, clock }: World,
  resource: 'contacts' | 'invoices',
): Promise<PromiseSettledResult<unknown>[]> {
  const clients = tenants.map(({ tenantId }) =>
    createAccountingClient(auth.forUser('owner').forTenant(tenantId), {
      fetch: server.fetch,
      clock,
    }),
  );
  const calls = clients.flatMap((client) =>
    times(5, async (index) => await client[resource].get(`${index}`)),
  );
  return await clock.until(Promise.allSettled(calls));
}

const bearers = (server: IdentityServer): Set<string | null> =>
  new Set(
    server.received
      .filter(({ route }) => route === 'accounting')
      .map(({ headers }) => headers.get('authorization')),
  );

describe.each(graceModels)('when a refresh token used again gives %s', (grace) => {
  const storm = async (): Promise<World> => {
    const here = world({ app: { ...webApp, grace } });
    await here.login('owner', owner);
    return here;
  };

  test('row 1: fifty parallel calls on an expired token send one POST, and all succeed', async () => {
    const here = await storm();
    await here.clock.advance(31 * minute);
    const results = await fiftyCalls(here, 'contacts');
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(here.server.count('token')).toBe(2);
    expect(here.server.count('accounting')).toBe(50);
    const current = (await here.stored('owner'))?.accessToken;
    expect(bearers(here.server)).toEqual(new Set([`Bearer ${current}`]));
  });

  test('fifty refusals of one token over five seconds lead to one refresh', async () => {
    const here = await storm();
    const { server, clock } = here;
    for (const pair of server.book.pairs) pair.refused = true;
    const delays = times(50, (index) => index * 100);
    for (const delay of delays) {
      server.next('accounting', async (work) => {
        const answer = await work();
        await clock.sleep(delay);
        return answer;
      });
    }
    const start = clock.now();
    const results = await fiftyCalls(here, 'contacts');
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(clock.now() - start).toBeGreaterThanOrEqual(4900);
    expect(server.count('accounting')).toBe(100);
    expect(server.count('token')).toBe(2);
  });

  test('fifty refusals for a missing scope lead to none', async () => {
    const here = await storm();
    const results = await fiftyCalls(here, 'invoices');
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(here.server.count('token')).toBe(1);
    expect(here.server.count('accounting')).toBe(50);
  });
});
