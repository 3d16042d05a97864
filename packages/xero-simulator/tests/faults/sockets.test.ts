import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ListeningSimulator } from '../../src/index.ts';
import { notesSimulator } from '../support/notes.ts';

const simulator = notesSimulator();
let server: ListeningSimulator;

beforeAll(async () => {
  server = await simulator.listen();
});

afterAll(async () => await server.close());

beforeEach(() => simulator.reset());

async function get(signal?: AbortSignal): Promise<Response> {
  const { accessToken, tenantId } = simulator.session();
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${await accessToken()}`,
    'xero-tenant-id': tenantId,
  };
  const url = `${server.url}/api.xro/2.0/Contacts`;
  return await fetch(url, { headers, ...(signal ? { signal } : {}) });
}

test('a server on 127.0.0.1 answers as the in-memory fetch does', async () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await get();
  expect(response.status).toBe(200);
  expect(response.headers.get('x-minlimit-remaining')).toBe('59');
  expect(await response.json()).toMatchObject({ Contacts: [{ Words: 'Hello, Kauri Joinery' }] });
});

test.each(['reset', 'drop-answer'] as const)('%s is a reset of the socket', async (kind) => {
  simulator.faults.add({ kind });
  await expect(get()).rejects.toMatchObject({
    message: 'fetch failed',
    cause: { code: 'ECONNRESET' },
  });
  expect((await get()).status).toBe(200);
});

test('cut-body breaks off in the body', async () => {
  simulator.faults.add({ kind: 'cut-body' });
  const response = await get();
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test('hang and stall-body last until the client goes away', async () => {
  simulator.faults.add({ kind: 'hang' });
  simulator.faults.add({ kind: 'stall-body' });
  const first = new AbortController();
  const hanging = get(first.signal);
  hanging.catch(() => undefined);
  await expect.poll(() => simulator.requests.length).toBe(1);
  first.abort();
  await expect(hanging).rejects.toMatchObject({ name: 'AbortError' });
  const second = new AbortController();
  const response = await get(second.signal);
  const text = response.text();
  text.catch(() => undefined);
  second.abort();
  await expect(text).rejects.toMatchObject({ name: 'AbortError' });
});

test('truncated-json is a whole answer as far as HTTP goes', async () => {
  simulator.faults.add({ kind: 'truncated-json' });
  const response = await get();
  await expect(response.json()).rejects.toThrow(SyntaxError);
});

test('tokens are issued by the address that it listens at', async () => {
  const response = await fetch(`${server.url}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({
    issuer: server.url,
    authorization_endpoint: `${server.url}/identity/connect/authorize`,
  });
});

test('a port in use is an error', async () => {
  const port = Number(new URL(server.url).port);
  await expect(simulator.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
