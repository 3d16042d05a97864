import { XeroAuthError } from '../errors/auth-error.ts';
import { XeroTokenPersistError } from '../errors/persist-error.ts';
import type { OAuthClient } from '../oauth/client.ts';
import { refreshTokens } from '../oauth/grants.ts';
import type { TokenSet } from '../token-set.ts';
import type { StoredTokens, TokenStore } from '../token-store.ts';
import { BackOff } from './back-off.ts';
import type { TokenSource } from './current-tokens.ts';
import { saveRenewed } from './persist.ts';
import { type Renewal, renewalOf } from './renewal.ts';

const mostRounds = 3;

/**
 * Tokens of users: those in the store where they are good, else new ones, which are saved before
 * anybody gets them.
 */
export function userSource(client: OAuthClient, store: TokenStore): TokenSource {
  const { clock, renewAhead } = client.settings;
  const backOff = new BackOff(clock);
  const isLive = (tokens: TokenSet) => tokens.expiresAt > clock.now();

  /** Without a refresh token, a token is used until its end. */
  const renewal = (tokens: TokenSet): Renewal =>
    renewalOf(tokens, clock.now(), tokens.refreshToken === undefined ? 0 : renewAhead);

  const isGood = (tokens: TokenSet, unwanted: string | undefined) =>
    tokens.accessToken !== unwanted && renewal(tokens) !== 'due';

  async function read(key: string): Promise<StoredTokens> {
    const stored = await store.read(key);
    if (stored) return stored;
    throw new XeroAuthError('no_tokens', 'user.accessToken: there are no tokens of this user.');
  }

  /** Runs in the lock, and is safe without it. */
  async function renewStored(key: string, unwanted: string | undefined): Promise<TokenSet> {
    for (let round = 1; ; round += 1) {
      const stored = await read(key);
      if (isGood(stored.tokens, unwanted)) return stored.tokens;
      try {
        const renewed = await refresh(key, stored);
        if (isLive(renewed)) return renewed;
        if (round === mostRounds) {
          throw new XeroAuthError('invalid_response', 'user.accessToken: new tokens have ended.');
        }
      } catch (error) {
        if (round < mostRounds && (await isReplaced(error, key, stored))) continue;
        const { tokens } = stored;
        const fallBack = !(error instanceof XeroTokenPersistError) && isLive(tokens);
        if (fallBack && tokens.accessToken !== unwanted) return tokens;
        throw error;
      }
    }
  }

  function refresh(key: string, { tokens, version }: StoredTokens): Promise<TokenSet> {
    const { refreshToken } = tokens;
    if (refreshToken === undefined) {
      throw new XeroAuthError(
        'no_refresh_token',
        'user.accessToken: the access token has ended, and the login did not ask for offline_access.',
        { tokenAgeMs: clock.now() - tokens.obtainedAt },
      );
    }
    return backOff
      .run(key, version, () => refreshTokens(client, tokens, refreshToken))
      .then((renewed) => saveRenewed(store, key, renewed, version));
  }

  /** A refresh token is refused, too, when somebody else has used it long ago and saved the next. */
  async function isReplaced(error: unknown, key: string, old: StoredTokens): Promise<boolean> {
    if (!(error instanceof XeroAuthError) || error.code !== 'invalid_grant') return false;
    const now = await store.read(key);
    return now !== undefined && now.tokens.refreshToken !== old.tokens.refreshToken;
  }

  return {
    renewalOf: renewal,
    async renew(key, unwanted) {
      const { tokens } = await read(key);
      if (isGood(tokens, unwanted)) return tokens;
      return store.withLock(key, () => renewStored(key, unwanted));
    },
  };
}
