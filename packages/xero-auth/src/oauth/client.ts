import { systemClock } from '@acme/xero-core';
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

/** @returns the app as a client of Xero; nothing is sent. */
export function oauthClient(settings: Settings): OAuthClient {
  const { clientSecret, clientAuthentication, endpoints } = settings;
  return {
    settings,
    server: {
      issuer: endpoints.issuer,
      authorization_endpoint: endpoints.authorization,
      token_endpoint: endpoints.token,
      revocation_endpoint: endpoints.revocation,
      jwks_uri: endpoints.jwks,
    },
    authentication: authenticationBy(clientSecret, clientAuthentication),
  };
}

function authenticationBy(secret: string | undefined, how: 'post' | 'basic'): ClientAuth {
  if (secret === undefined) return None();
  return how === 'basic' ? ClientSecretBasic(secret) : ClientSecretPost(secret);
}

/** The app, and how far the clock it lives by is from the machine's, which oauth4webapi uses. */
export function clientNow({ clientId, clock, clockTolerance: tolerance }: Settings): Client {
  return {
    client_id: clientId,
    [clockSkew]: (clock.now() - systemClock.now()) / 1000,
    [clockTolerance]: tolerance / 1000,
  };
}

type Sender = (url: string, sent: Sent) => Promise<Response>;

/** Options of oauth4webapi's requests: our own way of sending, to endpoints that we have checked. */
export interface SendOptions {
  readonly [customFetch]: Sender;
  readonly [allowInsecureRequests]: true;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a request for one purpose is sent. */
export function sendOptions({ settings }: OAuthClient, purpose: Purpose): SendOptions {
  const secrets = [...purpose.secrets, settings.clientSecret];
  return {
    [customFetch]: (url, sent) => exchange(settings.http, { ...purpose, secrets }, url, sent),
    [allowInsecureRequests]: true,
    headers: { 'user-agent': 'acme-xero-auth' },
  };
}
