import { systemClock } from '@acme/xero-core/base';
import {
  type AuthorizationServer,
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clockSkew,
  clockTolerance,
  customFetch,
  None,
} from 'oauth4webapi';
import { exchange, type Purpose, type Sent } from '../http/exchange.ts';
import type { Settings } from '../settings.ts';

/** Xero and the app, as oauth4webapi wants to know them. */
export interface OAuthClient {
  readonly settings: Settings;
  readonly server: AuthorizationServer;
  readonly authentication: ClientAuth;
}

/** Who takes part in a request: what oauth4webapi's functions take first. */
export type Parties = [server: AuthorizationServer, client: Client, authentication: ClientAuth];

/** Nothing is sent. */
export function oauthClient(settings: Settings): OAuthClient {
  const { clientSecret, clientAuthentication, endpoints } = settings;
  const { issuer, token, revocation, jwks } = endpoints;
  const authenticate = clientAuthentication === 'basic' ? ClientSecretBasic : ClientSecretPost;
  return {
    settings,
    server: {
      issuer,
      token_endpoint: token,
      revocation_endpoint: revocation,
      jwks_uri: jwks,
    },
    authentication: clientSecret === undefined ? None() : authenticate(clientSecret),
  };
}

/** The app, and how far the clock it lives by is from the machine's, which oauth4webapi uses. */
export function clientNow({ clientId, clock, clockTolerance: tolerance }: Settings): Client {
  return {
    client_id: clientId,
    [clockSkew]: (clock.now() - systemClock.now()) / 1000,
    [clockTolerance]: tolerance / 1000,
  };
}

/** The parties to a request that is sent now. */
export function partiesNow({ server, settings, authentication }: OAuthClient): Parties {
  return [server, clientNow(settings), authentication];
}

/** How oauth4webapi sends a request: our own way, to endpoints that we have checked. */
export interface SendOptions {
  readonly [customFetch]: (url: string, sent: Sent) => Promise<Response>;
  readonly [allowInsecureRequests]: true;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a request for one purpose is sent. */
export function sendOptions(settings: Settings, purpose: Purpose): SendOptions {
  return {
    [customFetch]: (url, sent) => exchange(settings, purpose, url, sent),
    [allowInsecureRequests]: true,
    headers: { 'user-agent': 'acme-xero-auth' },
  };
}
