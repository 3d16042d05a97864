import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { signingKey } from './identity/jwt.ts';
import { browse } from './openid-provider/browser.ts';
import { storage } from './openid-provider/storage.ts';

/** A certified OpenID provider that somebody else wrote, on loopback. */
export interface OpenIdProvider {
  /** Where it is, as options of the SDK. */
  readonly endpoints: {
    readonly issuer: string;
    readonly authorization: string;
    readonly token: string;
    readonly revocation: string;
    readonly jwks: string;
  };
  /** Requests that it got, as `POST /token`. */
  readonly received: string[];
  /** Logs somebody in and agrees: where the browser is sent in the end. */
  login(authorizationUrl: string, redirectUri: string): Promise<string>;
  /** Whether an access token works, by the provider's own userinfo. */
  accepts(accessToken: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts it with these clients, as `oidc-provider` describes clients. */
export async function openIdProvider(clients: readonly object[]): Promise<OpenIdProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, configuration(clients));
  const callback = provider.callback();
  const received: string[] = [];
  server.on('request', async (request, response) => {
    received.push(`${request.method} ${request.url?.split('?')[0]}`);
    if (!isInteraction(request)) return await callback(request, response);
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: 'ada', clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    const result = { login: { accountId: 'ada' }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result);
  });
  return {
    endpoints: {
      issuer,
      authorization: `${issuer}/auth`,
      token: `${issuer}/token`,
      revocation: `${issuer}/token/revocation`,
      jwks: `${issuer}/jwks`,
    },
    received,
    login: browse,
    accepts: async (accessToken) => {
      const headers = { authorization: `Bearer ${accessToken}` };
      return (await fetch(`${issuer}/me`, { headers })).ok;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const isInteraction = ({ url }: IncomingMessage): boolean =>
  url?.startsWith('/interaction/') === true;

// All that it would warn about when left to its defaults is given, because what prints fails a test.
function configuration(clients: readonly object[]): object {
  const { privateJwk } = signingKey('provider-key');
  const hour = 3600;
  return {
    adapter: storage(),
    clients,
    jwks: { keys: [privateJwk] },
    cookies: { keys: ['cookie-key'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: () => true },
    },
    scopes: ['openid', 'offline_access', 'accounting.contacts', 'app.connections'],
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: () => true,
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      ClientCredentials: hour,
      Grant: hour,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: hour,
      Session: hour,
    },
  };
}
