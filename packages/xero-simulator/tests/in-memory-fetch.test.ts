import { expect, test } from 'vitest';
import { createSimulator } from '../src/index.ts';

test('other hosts than Xero’s are an error that names them, and no request', async () => {
  const simulator = createSimulator();
  for (const url of ['https://api.xero.example/connections', 'http://api.xero.com/connections']) {
    await expect(simulator.fetch(url)).rejects.toThrow(url);
  }
  expect(simulator.requests).toEqual([]);
});

test('a request that is aborted already is not sent', async () => {
  const simulator = createSimulator();
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(simulator.fetch('https://api.xero.com/connections', { signal })).rejects.toThrow(
    'enough',
  );
  expect(simulator.requests).toEqual([]);
});

test('a redirect is not followed', async () => {
  const simulator = createSimulator();
  const url = new URL('https://login.xero.com/identity/connect/authorize');
  const { clientId, redirectUri = '' } = simulator.credentials('web');
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'app.connections',
  }).toString();
  await expect(simulator.fetch(url)).rejects.toThrow("redirect is 'follow'");
  const manual = await simulator.fetch(url, { redirect: 'manual' });
  expect(manual.status).toBe(303);
});
