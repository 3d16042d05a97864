import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { handlers } from '../src/msw.ts';
import { contacts, notesSimulator } from './support/notes.ts';

const simulator = notesSimulator();
const server = setupServer(...handlers(simulator));

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => simulator.reset());
afterAll(() => server.close());

async function read(): Promise<Response> {
  const { accessToken, tenantId } = simulator.session();
  const authorization = `Bearer ${await accessToken()}`;
  const headers = { accept: 'application/json', authorization, 'xero-tenant-id': tenantId };
  return await fetch(contacts, { headers });
}

test('the global fetch reaches the simulator at Xero’s three hosts', async () => {
  expect(await (await read()).json()).toMatchObject({ Status: 'OK' });
  const discovery = await fetch('https://identity.xero.com/.well-known/openid-configuration');
  expect(await discovery.json()).toMatchObject({ issuer: 'https://identity.xero.com' });
  const login = await fetch('https://login.xero.com/identity/connect/authorize?client_id=nobody');
  expect(login.status).toBe(400);
});

test('a broken connection is a network error', async () => {
  simulator.faults.add({ kind: 'reset' });
  await expect(read()).rejects.toThrow(TypeError);
  expect((await read()).status).toBe(200);
});
