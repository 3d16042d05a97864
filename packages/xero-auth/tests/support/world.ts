import {
  memoryTokenStore,
  type TokenSet,
  type TokenStore,
  XeroAuth,
  type XeroAuthOptions,
  type XeroUser,
} from '../../src/index.ts';
import type { Person, RegisteredApp } from './identity/apps.ts';
import type { Consent } from './identity/logins.ts';
import {
  ada,
  type IdentityServer,
  identityServer,
  redirectUri,
  webApp,
} from './identity-server.ts';
import { type TestClock, testClock } from './test-clock.ts';

/** An app, Xero, and the time, all of a test's own. */
export interface World {
  readonly clock: TestClock;
  readonly server: IdentityServer;
  readonly store: TokenStore;
  readonly auth: XeroAuth;
  /** The same app once more, as a second process has it: same store, nothing else in common. */
  process(options?: Partial<XeroAuthOptions>): XeroAuth;
  /** Goes through a whole login. */
  login(key: string, person?: Person, consent?: Consent): Promise<XeroUser>;
  /** The tokens in the store, past all caches. */
  stored(key: string): Promise<TokenSet | undefined>;
  /** Whether Xero accepts an access token. */
  accepts(accessToken: string): Promise<boolean>;
}

/** What a world may have otherwise. */
export interface WorldOptions {
  readonly app?: RegisteredApp | undefined;
  readonly store?: TokenStore | undefined;
  readonly clock?: TestClock | undefined;
  readonly auth?: Partial<XeroAuthOptions> | undefined;
}

export const minute = 60_000;

/** Everything that most tests ask for: to stay connected, and a scope of one of the APIs. */
export const usualScopes: readonly string[] = ['offline_access', 'accounting.contacts'];

/** Starts a world in which nobody has logged in. */
export function world(options: WorldOptions = {}): World {
  const { app = webApp, store = memoryTokenStore(), clock = testClock() } = options;
  const server = identityServer([app], clock);
  const settings: XeroAuthOptions = {
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    redirectUri,
    scopes: usualScopes,
    store,
    clock,
    fetch: server.fetch,
    ...options.auth,
  };
  const process = (over: Partial<XeroAuthOptions> = {}): XeroAuth =>
    new XeroAuth({ ...settings, ...over });
  const auth = process();
  return {
    clock,
    server,
    store,
    auth,
    process,
    login: async (key, person = ada, consent = {}) => {
      const user = auth.forUser(key);
      const { url, transaction } = await user.createAuthorization();
      await user.handleCallback(server.logins.approve(url, person, consent), transaction);
      return user;
    },
    stored: async (key) => (await store.read(key))?.tokens,
    accepts: async (accessToken) => {
      const headers = { authorization: `Bearer ${accessToken}` };
      return (await server.fetch('https://api.xero.com/connections', { headers })).ok;
    },
  };
}

/** What was done so many times over. */
export function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
