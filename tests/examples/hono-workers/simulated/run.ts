// The Worker on this machine, with a simulated Xero.
import { createSimulator } from '@acme/xero-simulator';
import { newSecrets, startWorker } from './start-worker.ts';

const simulator = createSimulator({ clock: 'machine' });
const { url } = await simulator.listen();
const { clientId, clientSecret = '', endpoints } = simulator.credentials('web', url);
const { worker } = await startWorker('simulated/worker.ts', {
  port: 3000,
  bindings: {
    ...newSecrets(),
    XERO_CLIENT_ID: clientId,
    XERO_CLIENT_SECRET: clientSecret,
    XERO_REDIRECT_URI: 'http://localhost:3000/callback',
    XERO: JSON.stringify({ endpoints, baseUrl: `${url}/api.xro/2.0` }),
  },
});
await worker.ready;
console.log('http://localhost:3000, with the Xero of', url);
