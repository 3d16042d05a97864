import type { Clock } from '@acme/xero-core';
import { type Gateway, gateway } from './identity/api.ts';
import type { Person, RegisteredApp, Tenant } from './identity/apps.ts';
import { authenticate } from './identity/client-authentication.ts';
import { Dropped, type Fault } from './identity/faults.ts';
import { type GrantBook, grantBook } from './identity/grants.ts';
import { type SigningKey, signingKey } from './identity/jwt.ts';
import { type Listening, listen } from './identity/listen.ts';
import { type LoginDesk, loginDesk } from './identity/logins.ts';
import { Refusal } from './identity/refusal.ts';
import { grantTokens } from './identity/token-endpoint.ts';
import { accessTokenOf, idTokenOf, issuer, tokenResponse } from './identity/tokens.ts';
import { testClock } from './test-clock.ts';

/** What a request is for. */
export type Route = 'token' | 'revocation' | 'jwks' | 'connections' | 'accounting';

/** A request as the server got it. */
export interface Received {
  readonly route: Route;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly form: URLSearchParams;
}

/**
 * Xero's identity server, its /connections and its gateway, as far as tokens go: written from what
 * Xero documents, with nothing of ours in it but the clock's interface.
 */
export interface IdentityServer {
  readonly clock: Pick<Clock, 'now'>;
  /** Reaches the server under Xero's own addresses. */
  readonly fetch: typeof globalThis.fetch;
  /** Everything that arrived, in order. */
  readonly received: Received[];
  readonly logins: LoginDesk;
  readonly book: GrantBook;
  /** What the server signs with. */
  readonly key: SigningKey;
  /** All that are in the JWKS: it and a second, as during a change of keys. */
  readonly keys: readonly SigningKey[];
  /** Every id_token that it has sent. */
  readonly idTokens: string[];
  /** How many requests arrived for a route. */
  count(route: Route): number;
  /** Lets the next request, or the next few, for a route go wrong. */
  next(route: Route, fault: Fault, times?: number): void;
  /** Does something when so many requests have arrived for a route. */
  at(route: Route, count: number, action: () => void): void;
  /** Whatever was still to go wrong does not. */
  recover(): void;
  /** Serves the same over HTTP on loopback. */
  listen(): Promise<Listening & { readonly endpoints: Endpoints }>;
}

/** Where the server is, as options of the SDK. */
export interface Endpoints {
  readonly authorization: string;
  readonly token: string;
  readonly revocation: string;
  readonly jwks: string;
  readonly connections: string;
}

export const books: Tenant = {
  tenantId: '11111111-aaaa-4000-8000-000000000001',
  tenantName: 'Books Ltd',
};
export const cafe: Tenant = {
  tenantId: '22222222-aaaa-4000-8000-000000000002',
  tenantName: 'Café Zoë',
};
export const ada: Person = {
  id: '5f0c1a5e-0000-4000-8000-00000000ada0',
  name: 'Ada Lovelace',
  tenants: [books],
};
export const bob: Person = {
  id: '5f0c1a5e-0000-4000-8000-00000000b0b0',
  name: 'Bob Marsh',
  tenants: [cafe],
};

export const redirectUri = 'https://app.example/callback';
/** Every character that an encoding could get wrong. */
export const hardSecret = 's-e_c+r/e%t:&=? ~*Z';
export const webApp: RegisteredApp = {
  clientId: 'WEB-APP',
  clientSecret: hardSecret,
  redirectUris: [redirectUri],
};
export const desktopApp: RegisteredApp = {
  clientId: 'DESKTOP',
  redirectUris: [redirectUri, 'http://localhost:8742/callback'],
};

const keys = [signingKey('key-1'), signingKey('key-2')] as const;

/** Starts a server that nobody has logged in to. */
export function identityServer(
  apps: readonly RegisteredApp[],
  clock: Pick<Clock, 'now'> = testClock(),
): IdentityServer {
  const now = (): number => clock.now();
  const [key] = keys;
  const book = grantBook(now, (grant, issuedAt) => accessTokenOf(key, grant, issuedAt));
  const logins = loginDesk(apps, now);
  const gate = gateway(book, logins, now);
  const received: Received[] = [];
  const idTokens: string[] = [];
  const faults: { readonly route: Route; readonly fault: Fault }[] = [];

  const actions = new Map<string, () => void>();
  const count = (route: Route): number => received.filter((one) => one.route === route).length;

  function work(request: Request, { route, form }: Received): Response {
    switch (route) {
      case 'token': {
        const { pair, nonce } = grantTokens({ apps, book, logins, now }, request.headers, form);
        const idToken = idTokenOf(key, pair, now(), nonce);
        if (idToken !== undefined) idTokens.push(idToken);
        return tokenResponse(pair, idToken, now());
      }
      case 'revocation': {
        const { app } = authenticate(apps, request.headers, form);
        const person = book.revoke(app, form.get('token') ?? '');
        const kept = logins.connections.filter((one) => one.app !== app || one.person !== person);
        logins.connections.splice(0, logins.connections.length, ...kept);
        return new Response(null);
      }
      case 'jwks':
        return Response.json({ keys: keys.map(({ jwk }) => jwk) });
      default:
        return api(gate, request, route);
    }
  }

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = routeOf(request.method, url.pathname);
    if (!route) return new Response('The resource cannot be found', { status: 404 });
    const form = new URLSearchParams(await request.clone().text());
    const entry: Received = { route, method: request.method, url, headers: request.headers, form };
    received.push(entry);
    actions.get(`${route} ${count(route)}`)?.();
    const at = faults.findIndex((one) => one.route === route);
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    const answer = async (): Promise<Response> => {
      try {
        return work(request, entry);
      } catch (error) {
        if (error instanceof Refusal) return error.response();
        throw error;
      }
    };
    return fault ? await fault(answer, request) : await answer();
  }

  return {
    clock,
    received,
    logins,
    book,
    key,
    keys,
    idTokens,
    count,
    next: (route, fault, times = 1) => {
      for (let time = 0; time < times; time += 1) faults.push({ route, fault });
    },
    at: (route, count, action) => {
      actions.set(`${route} ${count}`, action);
    },
    recover: () => {
      faults.length = 0;
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { host, pathname } = new URL(request.url);
      if (host !== hostOf(routeOf(request.method, pathname))) throw unreachable(request.url);
      const aborted = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
        if (request.signal.aborted) reject(request.signal.reason);
      });
      aborted.catch(() => undefined);
      try {
        return await Promise.race([handle(request), aborted]);
      } catch (error) {
        throw error instanceof Dropped ? unreachable('other side closed') : error;
      }
    },
    listen: async () => {
      const listening = await listen(handle);
      return { ...listening, endpoints: endpointsAt(listening.url) };
    },
  };
}

function api(gate: Gateway, request: Request, route: 'connections' | 'accounting'): Response {
  const admitted = gate.admit(request);
  return admitted instanceof Response ? admitted : gate[route](request, admitted);
}

function routeOf(method: string, path: string): Route | undefined {
  if (path === '/connect/token' && method === 'POST') return 'token';
  if (path === '/connect/revocation' && method === 'POST') return 'revocation';
  if (path === '/.well-known/openid-configuration/jwks' && method === 'GET') return 'jwks';
  if (/^\/connections(\/[^/]+)?$/i.test(path)) return 'connections';
  return path.startsWith('/api.xro/2.0/') ? 'accounting' : undefined;
}

function hostOf(route: Route | undefined): string {
  return route === 'connections' || route === 'accounting' ? 'api.xero.com' : new URL(issuer).host;
}

const unreachable = (reason: string): TypeError =>
  new TypeError('fetch failed', { cause: new Error(reason) });

function endpointsAt(url: string): Endpoints {
  return {
    authorization: `${url}/identity/connect/authorize`,
    token: `${url}/connect/token`,
    revocation: `${url}/connect/revocation`,
    jwks: `${url}/.well-known/openid-configuration/jwks`,
    connections: `${url}/connections`,
  };
}
