import { createAccountingClient } from '@acme/xero-accounting';
import type { Limiter } from '@acme/xero-core';
import { describe, expect, test } from 'vitest';
import { ada, bob, books, cafe } from '../support/identity-server.ts';
import { minute, times, world } from '../support/world.ts';

test('row 6: a thousand interleaved calls for two users each have their own token and tenant', async () => {
  const here = world();
  const people = [
    { user: await here.login('ada', ada), person: ada, tenant: books },
    { user: await here.login('bob', bob), person: bob, tenant: cafe },
  ].map((one) => ({
    ...one,
    accounting: createAccountingClient(one.user.forTenant(one.tenant.tenantId), {
      fetch: here.server.fetch,
      clock: here.clock,
    }),
  }));
  // Refused and expired tokens on the way, so that both users renew while the other one calls.
  const disturb = async (): Promise<void> => {
    for (const pair of here.server.book.pairs) pair.refused = true;
    await here.clock.sleep(31 * minute);
  };
  const calls = times(1000, async (index) => {
    const one = people[index % 2];
    if (!one) throw new Error('There are two.');
    await here.clock.sleep(Math.floor(index / 2) * 10);
    if (index % 250 === 249) await disturb();
    const contact = await one.accounting.contacts.get(`${index}`);
    expect(contact).toMatchObject({ Reference: `${one.person.id} ${one.tenant.tenantId}` });
  });
  await here.clock.until(Promise.all(calls), 31 * minute);
  for (const { route, headers } of here.server.received) {
    if (route !== 'accounting') continue;
    const token = headers.get('authorization')?.slice('Bearer '.length) ?? '';
    const owner = here.server.book.find(token)?.grant.person;
    const { tenant } = people.find(({ person }) => person === owner) ?? {};
    expect(headers.get('xero-tenant-id')).toBe(tenant?.tenantId);
  }
  expect(here.server.count('token')).toBeGreaterThanOrEqual(4);
});

test('what belongs to a user and what makes their clients has nothing to set', async () => {
  const here = world();
  const user = await here.login('ada');
  expect(Object.isFrozen(user)).toBe(true);
  expect(Object.isFrozen(user.forTenant(books.tenantId))).toBe(true);
});

describe('one limiter serves all sessions of an app', () => {
  test('whichever of its clients made it', async () => {
    const here = world();
    let underWay = 0;
    let most = 0;
    const fetch: typeof globalThis.fetch = async (...request) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await here.clock.sleep(1_000);
      underWay -= 1;
      return here.server.fetch(...request);
    };
    // Organisations that two users have connected are one organisation to Xero.
    const clients = [await here.login('ada', ada), await here.login('eve', ada)].map((user) =>
      createAccountingClient(user.forTenant(books.tenantId), { fetch, clock: here.clock }),
    );
    const calls = clients.flatMap((client) => times(8, () => client.contacts.get('1')));
    await here.clock.until(Promise.all(calls));
    expect(most).toBe(5);
  });

  test('and no other is made beside it, for other organisations, users or the app itself', async () => {
    const here = world();
    const [one, ...others] = [
      here.auth.forUser('ada').forTenant('a'),
      here.auth.forUser('bob').forTenant('b'),
      here.auth.forUser('bob'),
      here.auth.app(),
    ];
    expect(one?.limits?.limiter).toBeUndefined();
    for (const session of [one, ...others]) if (session) createAccountingClient(session);
    expect(one?.limits?.limiter).toBeDefined();
    for (const { limits } of others) expect(limits).toBe(one?.limits);
    expect(here.process().app().limits).not.toBe(one?.limits);
  });

  test('the one that the app was given', async () => {
    const limiter: Limiter = { acquire: async () => ({ release: () => undefined }) };
    const here = world({ auth: { limiter } });
    const session = here.auth.forUser('ada').forTenant('a');
    createAccountingClient(session);
    expect(session.limits?.limiter).toBe(limiter);
  });

  test('also their lists of connections, once there is one', async () => {
    const here = world();
    const user = await here.login('ada');
    await user.connections();
    let asked = 0;
    const acquire = async () => {
      asked += 1;
      return { release: () => undefined };
    };
    here.auth.forUser('bob').limits.limiter = { acquire };
    await user.connections();
    expect(asked).toBe(1);
  });
});

test('a user key can be any text, and each is its own', async () => {
  const here = world();
  const keys = ['ada', 'Ada', 'ada ', '../ada', 'a/b', '__proto__', 'ключ', '💥'];
  const tokens: string[] = [];
  for (const key of keys) tokens.push(await (await here.login(key)).accessToken());
  expect(new Set(tokens).size).toBe(keys.length);
  for (const [index, key] of keys.entries()) {
    expect((await here.stored(key))?.accessToken).toBe(tokens[index]);
  }
});
