import type { AppLimits } from '@acme/xero-core';
import { XeroConfigError } from '@acme/xero-core/base';
import { type AppOptions, createApp, type XeroApp } from './app.ts';
import { oauthClient } from './oauth/client.ts';
import type { XeroAuthOptions } from './options.ts';
import { appSource } from './refresh/app-source.ts';
import { CurrentTokens } from './refresh/current-tokens.ts';
import { safeStore } from './refresh/safe-store.ts';
import { userSource } from './refresh/user-source.ts';
import { settingsOf } from './settings.ts';
import type { AppContext } from './tenants/connecting.ts';
import type { TokenStore } from './token-store.ts';
import { createUser, type UserContext, type XeroUser } from './user.ts';

/**
 * An app that is registered with Xero: make one, and from it a user for everybody who logs in.
 *
 * @throws {XeroConfigError} for an option that cannot work. Nothing is sent.
 * @see https://developer.xero.com/documentation/guides/oauth2/overview
 */
export class XeroAuth {
  readonly #users: UserContext | undefined;
  readonly #app: AppContext;

  constructor(options: XeroAuthOptions) {
    const settings = settingsOf(options);
    const { clock } = settings;
    const client = oauthClient(settings);
    const limits: AppLimits = { limiter: options.limiter };
    this.#app = { client, limits, current: new CurrentTokens(clock, appSource(client)) };
    if (options.store === undefined) return;
    const store = safeStore(checkedStore(options.store));
    const current = new CurrentTokens(clock, userSource(client, store));
    this.#users = { client, store, limits, current };
  }

  /**
   * The user whose tokens are kept under a key of yours, such as your own user id. Make as many as
   * you like: users of one key share their tokens, and nobody else's.
   *
   * @throws {XeroConfigError} without a store.
   */
  forUser(key: string): XeroUser {
    if (this.#users) return createUser(this.#users, key);
    throw new XeroConfigError(
      'auth.forUser needs new XeroAuth({ store }); memoryTokenStore() keeps tokens until the process ends.',
    );
  }

  /**
   * A session of the app itself, by client credentials.
   *
   * @throws {XeroConfigError} without a secret.
   * @see https://developer.xero.com/documentation/guides/oauth2/client-credentials
   */
  app(options?: AppOptions): XeroApp {
    return createApp(this.#app, options);
  }
}

function checkedStore(store: TokenStore): TokenStore {
  for (const method of ['read', 'write', 'delete', 'withLock'] as const) {
    if (typeof store[method] === 'function') continue;
    throw new XeroConfigError(`store.${method} is not a function.`);
  }
  return store;
}
