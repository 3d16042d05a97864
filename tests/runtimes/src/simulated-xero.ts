import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSimulator, type Simulator } from '@acme/xero-simulator';
import type { Given } from '../fixtures/scenario/scenario.ts';

/** A simulated Xero, and a user who agrees to whatever an app asks for. */
export interface SimulatedXero {
  readonly simulator: Simulator;
  readonly url: string;
  readonly agreeUrl: string;
  /**
   * What a program needs to log in and call.
   *
   * @param proxy Under which address the program reaches all of it, if not directly.
   */
  given(proxy?: { readonly url: string; readonly agreeUrl: string }): Given;
  close(): Promise<void>;
}

const organisation = 'Kauri Joinery';

/** Both listen on this machine only. */
export async function startSimulatedXero(): Promise<SimulatedXero> {
  const simulator = createSimulator({ clock: 'machine' });
  const { url, close } = await simulator.listen();
  const user = createServer((request, response) => {
    const to = new URL(request.url ?? '', 'http://user').searchParams.get('to') ?? '';
    simulator.authorize(to, { organisations: [organisation] }).then(
      (back) => response.end(back),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => user.listen(0, '127.0.0.1', resolve));
  const agreeUrl = `http://127.0.0.1:${(user.address() as AddressInfo).port}/agree`;
  return {
    simulator,
    url,
    agreeUrl,
    given: (proxy = { url, agreeUrl }) => {
      const { clientId, redirectUri = '' } = simulator.credentials('pkce');
      // The login page and the issuer stay Xero's own: no request of the program goes there.
      const own = simulator.credentials('pkce', url).endpoints;
      const proxied = simulator.credentials('pkce', proxy.url).endpoints;
      if (!own || !proxied) throw new Error('The simulator listens, but has no addresses.');
      const { issuer, authorization } = own;
      return {
        clientId,
        redirectUri,
        endpoints: { ...proxied, issuer, authorization },
        accountingUrl: `${proxy.url}/api.xro/2.0`,
        agreeUrl: proxy.agreeUrl,
        organisation,
        webhook: signedDelivery(),
      };
    },
    close: async () => {
      await close();
      await new Promise((resolve) => {
        user.close(resolve);
        user.closeAllConnections();
      });
    },
  };
}

/** A delivery signed by Node's own HMAC, so that nothing of ours vouches for itself. */
function signedDelivery(): Given['webhook'] {
  const key = 'the-key-of-the-runtimes-test';
  const event = {
    resourceUrl: 'https://api.xero.com/api.xro/2.0/Contacts/5b96e86b-418e-48e8-8949-308c14aec278',
    resourceId: '5b96e86b-418e-48e8-8949-308c14aec278',
    eventDateUtc: '2026-11-02T09:00:00.000',
    eventType: 'UPDATE',
    eventCategory: 'CONTACT',
    tenantId: 'c2cc9b6e-9458-4c7d-93cc-f02b81b0594f',
    tenantType: 'ORGANISATION',
  };
  const body = JSON.stringify({
    events: [event],
    firstEventSequence: 1,
    lastEventSequence: 1,
    entropy: 'S0m3r4nd0mt3xt',
  });
  return { key, body, signature: createHmac('sha256', key).update(body).digest('base64') };
}
