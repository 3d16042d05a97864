import { scopesFor, xeroScopes } from '@acme/xero-auth/scopes';
import { createLimiter, XeroForbiddenError, XeroScopeError } from '@acme/xero-core';
import { describe, expect, test } from 'vitest';
import { isBatch, isByIds, readApiTable } from './src/api-table.ts';
import { callMethod } from './src/call-method.ts';
import { type Clients, createClients } from './src/clients.ts';
import { scopesInHovers } from './src/hovers.ts';
import { operationCases, operations, whySkipped } from './src/operation-cases.ts';
import { planCall } from './src/planned-call.ts';
import { broadScopes, families, scopeTables } from './src/scope-tables.ts';

const isBroad = (scope: string): boolean => broadScopes.includes(scope);

/** A token as Xero issues them, with nothing in it but its scopes. */
function tokenWith(scope: unknown): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'RS256', typ: 'JWT' }), part({ scope }), 'signature'].join('.');
}

function clientsOf(token: string, answer: () => Response): Clients {
  const session = { accessToken: async () => token, tenantId: 'a-tenant' };
  const limiter = createLimiter({ perMinute: 1_000 });
  return createClients({ fetch: async () => answer(), limiter }, session);
}

const unsuccessful = (status: number, Detail: string): (() => Response) => {
  return () => Response.json({ Type: null, Status: status, Detail }, { status });
};

describe('row 10: granular scopes', () => {
  test.each(families)('every method of %s is opened by a scope that does not end', (family) => {
    const methods = readApiTable(family).map(({ path }) => path.join('.'));
    expect(Object.keys(scopeTables[family]).sort()).toEqual(methods.sort());
    for (const [method, accepted] of Object.entries(scopeTables[family])) {
      expect(Object.keys(xeroScopes), method).toEqual(expect.arrayContaining([...accepted]));
      // Any token lists its own connections.
      if (family === 'identity') expect(accepted).toEqual([]);
      else expect(accepted[0], method).toSatisfy((scope: string) => !isBroad(scope));
      // What ends comes last, so that the first is always the one to ask for.
      expect([...accepted].sort((a, b) => Number(isBroad(a)) - Number(isBroad(b)))).toEqual(
        accepted,
      );
    }
  });

  test.each(families)('all methods of %s together need the fewest, none that ends', (family) => {
    const table = scopeTables[family];
    const chosen: readonly string[] = scopesFor({ family: table }, { family: Object.keys(table) });
    expect(chosen.filter(isBroad)).toEqual([]);
    for (const accepted of Object.values(table).filter(({ length }) => length > 0)) {
      expect(accepted.some((scope) => chosen.includes(scope))).toBe(true);
    }
    for (const left of chosen) {
      const without = chosen.filter((scope) => scope !== left);
      const all = Object.values(table).every(
        (accepted) => accepted.length === 0 || accepted.some((scope) => without.includes(scope)),
      );
      expect(all, `${left} is not needed`).toBe(false);
    }
  });

  test('an app that reads asks for scopes that only read', () => {
    const { accounting, projects } = scopeTables;
    const families = { accounting, projects };
    const methods = {
      accounting: ['invoices.list', 'items.list', 'contacts.get', 'reports.balanceSheet'],
      projects: ['projects.list'],
    };
    expect(scopesFor(families, methods)).toEqual([
      'accounting.contacts.read',
      'accounting.invoices.read',
      'accounting.reports.balancesheet.read',
      'projects.read',
    ]);
  });
});

describe('row 11: a missing scope is named', () => {
  test.each(families)('by the hover of every method of %s', (family) => {
    const hovers = scopesInHovers(family);
    for (const { path, operationId } of readApiTable(family)) {
      const expected = scopeTables[family][path.join('.')];
      expect(hovers.get(operationId)?.length, operationId).toBeGreaterThan(0);
      for (const named of hovers.get(operationId) ?? []) expect(named).toEqual(expected);
    }
  });

  const cases = operationCases().filter(({ method }) => !isBatch(method));
  const nothingPublished = operations.length === 0;
  test.skipIf(nothingPublished)(`by the error of every method${whySkipped}`, async () => {
    const clients = clientsOf(
      tokenWith(['openid', 'offline_access']),
      unsuccessful(401, 'AuthorizationUnsuccessful'),
    );
    for (const { operation, method } of cases) {
      const family = method.family as keyof Clients;
      const { values } = planCall(operation, method, 'least');
      const error: unknown = await callMethod(clients[family], method, values).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const name = method.path.join('.');
      const required = scopeTables[family][name] ?? [];
      expect(error, name).toBeInstanceOf(XeroScopeError);
      expect(error, name).toMatchObject({
        status: 401,
        required,
        granted: ['openid', 'offline_access'],
        missing: required.slice(0, 1),
      });
      if (required[0] !== undefined) {
        expect(String(error)).toContain(`${name}: Xero answered 401`);
        expect(String(error)).toContain(`Ask for ${required[0]}, and have the user consent again`);
      }
    }
    expect(cases.length).toBeGreaterThan(470);
  });

  test('also by listByIds', async () => {
    const { accounting } = clientsOf(tokenWith('openid'), unsuccessful(403, 'insufficent_scope'));
    const first = accounting.invoices.listByIds(['1'])[Symbol.asyncIterator]().next();
    await expect(first).rejects.toMatchObject({
      name: 'XeroScopeError',
      missing: ['accounting.invoices.read'],
    });
    expect(readApiTable('accounting').some(isByIds)).toBe(true);
  });
});

describe('row 64: journals', () => {
  const tier = /accounting\.journals\.read, which only apps on Xero's Advanced tier get/;

  type Journals = Clients['accounting']['journals'];
  const calls: readonly [name: string, call: (journals: Journals) => PromiseLike<unknown>][] = [
    ['list', (journals) => journals.list()],
    ['get', (journals) => journals.get('id')],
    ['getByNumber', (journals) => journals.getByNumber('39')],
  ];
  test.each(calls)('a 403 of %s says tier and scope', async (_, call) => {
    const token = tokenWith(['accounting.journals.read']);
    const { accounting } = clientsOf(token, () => new Response('', { status: 403 }));
    const error: unknown = await call(accounting.journals).then(undefined, (reason) => reason);
    expect(error).toBeInstanceOf(XeroForbiddenError);
    expect(String(error)).toMatch(tier);
  });

  test('a token without the scope has XeroScopeError say so', async () => {
    const { accounting } = clientsOf(
      tokenWith(['openid']),
      () => new Response('', { status: 403 }),
    );
    const error = await accounting.journals.list().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XeroScopeError);
    expect(String(error)).toMatch(tier);
  });

  test('a 403 of anything else does not', async () => {
    const { accounting } = clientsOf('no JWT', () => new Response('', { status: 403 }));
    const error = await accounting.manualJournals.list().catch((reason: unknown) => reason);
    expect(String(error)).not.toMatch(/tier/);
  });
});
