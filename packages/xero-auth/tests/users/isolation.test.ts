import { createAccountingClient } from '@acme/xero-accounting';
import { expect, test } from 'vitest';
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

test('one limiter serves all sessions of an app', async () => {
  const here = world();
  const sessions = [
    here.auth.forUser('ada').forTenant('a'),
    here.auth.forUser('bob').forTenant('b'),
    here.auth.app(),
  ];
  for (const session of sessions) expect(session.limiter).toBe(here.auth.limiter);
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
