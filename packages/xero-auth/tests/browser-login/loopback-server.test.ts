import { expect, test } from 'vitest';
import { listenOnLoopback } from '../../src/node/login/loopback-server.ts';
import { ask, freePort } from './support.ts';

// An address of the documentation's range, which no machine has.
const missing = '2001:db8::1';

test('an address that the machine does not have is done without', async () => {
  const port = await freePort();
  const server = await listenOnLoopback(port, (_request, response) => void response.end('here'), [
    '127.0.0.1',
    missing,
  ]);
  expect((await ask(port, { path: '/' })).html).toBe('here');
  await server.close();
});

test('a machine without any is an error', async () => {
  const port = await freePort();
  const none = listenOnLoopback(port, () => {}, [missing]);
  await expect(none).rejects.toMatchObject({ code: 'login_port_unavailable' });
});
