import type { AppLimits, XeroSession } from '@acme/xero-core';
import { XeroInputError } from '@acme/xero-core/base';
import {
  type Authorization,
  type AuthorizationOptions,
  createAuthorization,
} from './login/authorization.ts';
import { completeLogin, type Login } from './login/login.ts';
import type { AuthorizationTransaction } from './login/transaction.ts';
import { revokeTokens } from './oauth/grants.ts';
import { saveLogin } from './refresh/persist.ts';
import type { RequestControl } from './tenants/api.ts';
import { type AppContext, connecting } from './tenants/connecting.ts';
import type { Connection } from './tenants/connection.ts';
import type { ConnectionsOptions } from './tenants/connections.ts';
import type { ConnectionId, TenantId } from './tenants/ids.ts';
import { select, type TenantChoice } from './tenants/select-tenant.ts';
import type { TokenSet } from './token-set.ts';
import type { TokenStore } from './token-store.ts';

/**
 * One user of the app: logs in, and has tokens and organisations. As a session it is one without
 * an organisation, for the APIs that need none.
 */
export interface XeroUser extends XeroSession {
  /** Under which the store keeps the tokens. */
  readonly key: string;
  readonly limits: AppLimits;
  /**
   * Begins a login: send the user to `url`, and keep `transaction` in their session until they are
   * back. Nothing is sent.
   *
   * @throws {XeroConfigError} without scopes or a redirect URI.
   * @see https://developer.xero.com/documentation/guides/oauth2/auth-flow
   */
  createAuthorization(options?: AuthorizationOptions): Promise<Authorization>;
  /**
   * Ends a login: checks the callback and saves the tokens. Only the query of the callback counts,
   * so it may be a path, and of a host that only your proxy knows.
   *
   * @throws {XeroAuthError} `access_denied` when the user refused; `state_mismatch`, `wrong_user`,
   * `issuer_mismatch` for the answer to another login; `callback_incomplete`, `transaction_invalid`,
   * `transaction_expired`; `invalid_grant` for a code that was used before or is too old;
   * `id_token_invalid`.
   * @throws {XeroTokenPersistError} when the tokens could not be saved.
   */
  handleCallback(
    callback: string | URL | Request,
    transaction: AuthorizationTransaction,
  ): Promise<Login>;
  /**
   * An access token that is good now; renewed where necessary, and saved before you get it.
   *
   * @param options.rejected an access token that Xero refused: another one is given.
   * @throws {XeroAuthError} `no_tokens`, `no_refresh_token`, or as Xero refused; `reauthRequired`
   * says whether only a new login helps.
   * @throws {XeroTokenPersistError} when new tokens could not be saved.
   */
  accessToken(options?: { readonly rejected?: string }): Promise<string>;
  /** The tokens in the store, good or not; undefined for a user who has not logged in. */
  tokens(): Promise<TokenSet | undefined>;
  /**
   * Takes over tokens from elsewhere, in place of those in the store. `tokenSetFrom` of
   * `@acme/xero-auth/import` reads what another library has saved.
   *
   * @throws {XeroInputError} for what is no token set.
   */
  importTokens(tokens: TokenSet): Promise<void>;
  /**
   * Logs out: ends the tokens and all of the user's connections at Xero, then deletes the tokens
   * from the store. Xero ends only tokens of logins that asked for `offline_access`; others end
   * within 30 minutes.
   */
  revoke(): Promise<void>;
  /**
   * What the user has connected to the app.
   *
   * @throws {XeroAuthError} when Xero refuses.
   * @see https://developer.xero.com/documentation/guides/oauth2/tenants
   */
  connections(options?: ConnectionsOptions): Promise<Connection[]>;
  /**
   * Ends a connection, by its own `id`.
   *
   * @throws {XeroInputError} for a `tenantId`; {@link XeroAuthError} `not_found` for another id.
   */
  disconnect(connectionId: ConnectionId, options?: RequestControl): Promise<void>;
  /**
   * The organisation to work with: the only one, or the one of your choice. Practices do not count.
   *
   * @throws {XeroAuthError} `no_connection` with what is missing, `ambiguous_tenant` with all there
   * are.
   */
  selectTenant(choice?: TenantChoice, options?: RequestControl): Promise<Connection>;
  /** A session with an organisation, for the clients of all APIs. Nothing is sent. */
  forTenant(tenantId: TenantId): XeroSession;
}

/** What all users of an app share. */
export interface UserContext extends AppContext {
  readonly store: TokenStore;
}

/** @throws {XeroInputError} for a key that is no text. */
export function createUser(context: UserContext, key: string): XeroUser {
  if (typeof key !== 'string' || key === '') {
    throw new XeroInputError('key', 'auth.forUser: the key must be text, and not empty.');
  }
  const { client, store, current } = context;
  const own = connecting(context, key, 'user');
  const { accessToken, limits } = own;

  const keep = async (tokens: TokenSet, doing: string): Promise<void> => {
    await saveLogin({ store, key, tokens, doing });
    current.replace(key, tokens);
  };

  return Object.freeze<XeroUser>({
    ...own,
    key,
    createAuthorization: (options) => createAuthorization(client.settings, key, options),
    async handleCallback(callback, transaction) {
      const { tokens, login } = await completeLogin(client, key, callback, transaction);
      await keep(tokens, 'user.handleCallback');
      return login;
    },
    tokens: async () => (await store.read(key))?.tokens,
    async importTokens(tokens) {
      // What JavaScript may give otherwise: the JSON of another library, as it is.
      if (tokens?.accessToken && tokens.scopes && tokens.expiresAt) {
        return await keep(tokens, 'user.importTokens');
      }
      throw new XeroInputError(
        'tokens',
        'user.importTokens takes what tokenSetFrom of @acme/xero-auth/import gives.',
      );
    },
    async revoke() {
      await store.withLock(key, async () => {
        const refreshToken = (await store.read(key))?.tokens.refreshToken;
        if (refreshToken !== undefined) await revokeTokens(client, refreshToken);
        await store.delete(key);
      });
      current.replace(key);
    },
    async selectTenant(choice, control) {
      const options = { ...control, thisLogin: choice === 'thisLogin' };
      const connections = await own.connections(options, 'user.selectTenant');
      return select(connections, choice, (await current.get(key)).scopes);
    },
    forTenant(tenantId) {
      if (typeof tenantId === 'string' && tenantId !== '') {
        return Object.freeze<XeroSession>({ accessToken, tenantId, limits });
      }
      throw new XeroInputError(
        'tenantId',
        'user.forTenant takes the tenantId that user.selectTenant() gives.',
      );
    },
  });
}
