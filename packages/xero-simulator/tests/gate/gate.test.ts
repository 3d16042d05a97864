import { beforeEach, describe, expect, test } from 'vitest';
import type { Simulator } from '../../src/index.ts';
import { accounting, call } from '../support/calls.ts';
import { contacts, notesSimulator } from '../support/notes.ts';

let simulator: Simulator;

beforeEach(() => {
  simulator = notesSimulator();
});

const uuid = expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);

function problem(Title: string, Status: number, Detail: unknown) {
  return { Type: null, Title, Status, Detail, Instance: uuid, Extensions: {} };
}

test('a call with everything in order reaches the books of its organisation', async () => {
  const response = await call(simulator, contacts, { organisation: 'Thames Cycles' });
  expect(response.status).toBe(200);
  expect(response.headers.get('xero-correlation-id')).toEqual(uuid);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toMatchObject({ Contacts: [{ Words: 'Hello, Thames Cycles' }] });
});

describe('401', () => {
  test('without a token, with one of another kind, or of another issuer', async () => {
    for (const [authorization, detail] of [
      ['', 'AuthenticationUnsuccessful'],
      ['Basic eA==', 'AuthenticationUnsuccessful'],
      ['Bearer made-up', 'AuthenticationUnsuccessful'],
      ['Bearer eyJ.eyJ.sig', 'TokenInvalidSignature'],
    ] as const) {
      const response = await call(simulator, contacts, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual(problem('Unauthorized', 401, detail));
    }
  });

  test('when the token has ended, which is told in UTC', async () => {
    const token = await simulator.accessToken();
    const headers = { authorization: `Bearer ${token}` };
    await simulator.clock.advance(30 * 60_000 - 1);
    expect((await call(simulator, contacts, { headers })).status).toBe(200);
    await simulator.clock.advance(1);
    const response = await call(simulator, contacts, { headers });
    expect(await response.json()).toEqual(
      problem('Unauthorized', 401, 'TokenExpired: token expired at 11/02/2026 09:30:00'),
    );
  });

  test('for a missing scope, which WWW-Authenticate names', async () => {
    const response = await call(simulator, contacts, { scopes: ['accounting.invoices'] });
    expect(response.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect(await response.json()).toEqual(
      problem('Unauthorized', 401, 'AuthorizationUnsuccessful'),
    );
    const reading = { scopes: ['accounting.contacts.read'] };
    expect((await call(simulator, contacts, reading)).status).toBe(200);
    const writing = { ...reading, method: 'PUT', body: '{}' };
    expect((await call(simulator, contacts, writing)).status).toBe(401);
  });
});

describe('403', () => {
  test('without a tenant, or with one that is not connected', async () => {
    const other = simulator.organisations[3]?.tenantId ?? '';
    for (const tenantId of ['', 'made-up', other]) {
      const response = await call(simulator, contacts, { headers: { 'xero-tenant-id': tenantId } });
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual(
        problem('Forbidden', 403, 'AuthenticationUnsuccessful'),
      );
    }
  });

  test('without a word, when the organisation has no such payroll', async () => {
    const url = 'https://api.xero.com/payroll.xro/1.0/Employees';
    const response = await call(simulator, url, { organisation: 'Kauri Joinery' });
    expect([response.status, await response.text()]).toEqual([403, '']);
  });
});

test('a custom connection needs no tenant, and takes no other than its own', async () => {
  const app = 'custom-connection';
  const none = await call(simulator, contacts, { app, headers: { 'xero-tenant-id': '' } });
  expect(none.status).toBe(200);
  const other = simulator.organisations[1]?.tenantId ?? '';
  const wrong = await call(simulator, contacts, { app, headers: { 'xero-tenant-id': other } });
  expect(wrong.status).toBe(403);
});

test('503 while the organisation is offline, and only that one', async () => {
  simulator.setOffline('Kauri Joinery', true);
  const response = await call(simulator, contacts);
  expect([response.status, await response.text()]).toEqual([503, 'The Organisation is offline']);
  expect((await call(simulator, contacts, { organisation: 'Hudson Books' })).status).toBe(200);
  simulator.setOffline('Kauri Joinery', false);
  expect((await call(simulator, contacts)).status).toBe(200);
});

test('404 for a path that no API has, 405 for a method', async () => {
  const nowhere = await call(simulator, `${accounting}/Nothing`);
  expect([nowhere.status, await nowhere.text()]).toEqual([
    404,
    "The resource you're looking for cannot be found",
  ]);
  expect((await call(simulator, contacts, { method: 'DELETE' })).status).toBe(405);
});

test('whoever asks accounting for XML, or for nothing, is told to ask for JSON', async () => {
  for (const accept of ['application/xml', '*/*']) {
    const response = await call(simulator, contacts, { headers: { accept } });
    expect(response.status).toBe(406);
    expect(await response.text()).toContain('send Accept: application/json');
  }
});

test('a body that calls itself JSON and is none is refused in the family’s shape', async () => {
  const wrong = { method: 'PUT', body: '{"Contacts": [' };
  const response = await call(simulator, contacts, wrong);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    ErrorNumber: 14,
    Type: 'PostDataInvalidException',
  });
});

test('reset brings back data, tokens, limits, requests, faults and time', async () => {
  const session = simulator.session();
  await session.accessToken();
  const read = async () => await (await call(simulator, contacts)).json();
  const fresh = await read();
  await call(simulator, contacts, { method: 'PUT', body: '{"Contacts":[]}' });
  expect(await read()).not.toEqual(fresh);
  simulator.faults.add({ kind: 'html', times: 9 });
  simulator.setOffline('Kauri Joinery', true);
  await simulator.clock.advance(1000);
  simulator.reset();
  expect(simulator.requests).toEqual([]);
  expect(simulator.clock.now()).toBe(Date.UTC(2026, 10, 2, 9));
  expect(await read()).toEqual(fresh);
  // A session made before goes on, with a token of the new beginning.
  const headers = { authorization: `Bearer ${await session.accessToken()}` };
  expect((await call(simulator, contacts, { headers })).status).toBe(200);
});

test('two simulators of one seed are alike, of two seeds are not', async () => {
  const read = async (seed: number) =>
    await (await call(notesSimulator({ seed }), contacts)).text();
  expect(await read(1)).toBe(await read(1));
  expect(await read(1)).not.toBe(await read(2));
});

test('requests are kept with all that was sent', async () => {
  await call(simulator, `${contacts}?summarizeErrors=false`, { method: 'PUT', body: '{"a":1}' });
  const [request] = simulator.requests;
  expect(request).toMatchObject({
    method: 'PUT',
    path: '/api.xro/2.0/Contacts',
    operationId: 'createContacts',
    family: 'accounting',
    tenantId: simulator.organisations[0]?.tenantId,
    at: simulator.clock.now(),
    status: 200,
  });
  expect(request?.query.get('summarizeErrors')).toBe('false');
  expect(request?.json()).toEqual({ a: 1 });
  expect(request?.headers.get('authorization')).toMatch(/^Bearer ey/);
});

test.each([
  [{ organisations: [] }, 'organisations is empty'],
  [{ apps: [{ name: 'a', kind: 'web' as const, clientId: '1' }] }, 'needs a clientSecret'],
  [
    { apps: [{ name: 'a', kind: 'pkce' as const, clientId: '1', clientSecret: 's' }] },
    'has no clientSecret',
  ],
  [
    {
      users: [{ id: '1', givenName: 'A', familyName: 'B', email: 'a@b.example', tenantIds: ['x'] }],
    },
    'user a@b.example names organisation x',
  ],
])('options that contradict each other are refused: %o', (options, words) => {
  expect(() => notesSimulator(options)).toThrow(words);
});
