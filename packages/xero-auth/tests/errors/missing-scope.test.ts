import { createAccountingClient } from '@acme/xero-accounting';
import { scopes as accounting } from '@acme/xero-accounting/scopes';
import { XeroScopeError } from '@acme/xero-core';
import { expect, test } from 'vitest';
import { scopesFor } from '../../src/scopes.ts';
import { failureOf } from '../support/failure.ts';
import { books } from '../support/identity-server.ts';
import { type WorldOptions, world } from '../support/world.ts';

/** Logs in and lists the invoices. */
async function invoicesOf(options: WorldOptions) {
  const here = world(options);
  const user = await here.login('ada');
  const { fetch } = here.server;
  const client = createAccountingClient(user.forTenant(books.tenantId), {
    fetch,
    clock: here.clock,
  });
  return { here, list: () => here.clock.until(Promise.resolve(client.invoices.list())) };
}

test('row 11: a call without its scope says which it needs, which there are, and which is missing', async () => {
  const { list } = await invoicesOf({});
  const error = await failureOf<XeroScopeError>(list);
  expect(error).toBeInstanceOf(XeroScopeError);
  expect(error.required).toEqual(accounting['invoices.list']);
  expect(error.granted).toEqual(['offline_access', 'accounting.contacts']);
  expect(error.missing).toEqual(['accounting.invoices.read']);
  expect(error.message).toContain('accounting.invoices.read');
});

test('row 10: with the scopes that scopesFor names for a method, the method is allowed', async () => {
  const scopes = [
    'offline_access',
    ...scopesFor({ accounting }, { accounting: ['invoices.list'] }),
  ];
  expect(scopes).toEqual(['offline_access', 'accounting.invoices.read']);
  const { here, list } = await invoicesOf({ auth: { scopes } });
  expect((await list()).items).toHaveLength(1);
  expect(here.server.count('token')).toBe(1);
});
