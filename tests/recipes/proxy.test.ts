import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { diagnose } from '@acme/test-queries/diagnose';
import { takeBlocks } from '@acme/test-queries/documents';
import { getGlobalDispatcher } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeModules } from './src/modules.ts';

const [{ file: recipe } = { file: '' }] = takeBlocks(
  'docs/guides/proxies.md',
  new URL('output/proxies/', import.meta.url),
  wholeModules(),
);
const tunnels: string[] = [];
let proxy: Server;
let xero: Server;

const addressOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  xero = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"Organisations":[{"Name":"Harbour Books"}]}');
  });
  proxy = createServer();
  proxy.on('connect', ({ url = '' }, client, head) => {
    tunnels.push(url);
    const [host, port] = url.split(':');
    const server = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  for (const server of [xero, proxy]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
});
afterAll(() => {
  for (const server of [xero, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

test('row 50: the recipe compiles', () => {
  expect(diagnose([recipe])).toEqual([]);
});

test('row 50: a client goes through a proxy of its own, and nothing else does', async () => {
  const globally = getGlobalDispatcher();
  const { throughProxy } = await import(recipe);
  const { accounting, agent } = throughProxy(addressOf(proxy), { baseUrl: addressOf(xero) });
  expect((await accounting.organisation.get()).Name).toBe('Harbour Books');
  expect(tunnels).toEqual([addressOf(xero).replace('http://', '')]);
  await agent.close();

  expect(getGlobalDispatcher()).toBe(globally);
  await (await fetch(addressOf(xero))).text();
  expect(tunnels).toHaveLength(1);
});
