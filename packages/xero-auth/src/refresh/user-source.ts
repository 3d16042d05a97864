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
const doing = 'user.accessToken';

/**
 * Tokens of users: those in the store where they are good, else new ones, which are saved before
 * anybody gets them.
 */
export function userSource(client: OAuthClient, store: TokenStore): TokenSource {
  const { clock, renewAhead } = client.settings;
  const backOff = new BackOff(clock);
  const isLive = ({ expiresAt }: TokenSet) => expiresAt > clock.now();

  // Without a refresh token, an access token is used until its end.
  const renewal = (tokens: TokenSet): Renewal =>
    renewalOf(tokens, clock.now(), tokens.refreshToken ? renewAhead : 0);

  async function read(key: string): Promise<StoredTokens> {
    const stored = await store.read(key);
    if (stored) return stored;
    throw new XeroAuthError('no_tokens', `${doing}: this user has no tokens.`);
  }

  /** Runs in the lock, and is safe without it. */
  async function renewStored(key: string, unwanted: string | undefined): Promise<TokenSet> {
    for (let round = 1; ; round += 1) {
      const stored = await read(key);
      const { tokens } = stored;
      const isWanted = tokens.accessToken !== unwanted;
      if (isWanted && renewal(tokens) !== 'due') return tokens;
      try {
        const renewed = await refresh(key, stored);
        if (isLive(renewed)) return renewed;
        if (round === mostRounds) {
          throw new XeroAuthError('invalid_response', `${doing}: new tokens have ended already.`);
        }
      } catch (error) {
        if (round < mostRounds && (await isReplaced(error, key, tokens))) continue;
        const isSafe = isWanted && isLive(tokens) && !(error instanceof XeroTokenPersistError);
        if (!isSafe) throw error;
        return tokens;
      }
    }
  }

  async function refresh(key: string, stored: StoredTokens): Promise<TokenSet> {
    const { tokens: old, version } = stored;
    if (!old.refreshToken) {
      throw new XeroAuthError(
        'no_refresh_token',
        `${doing}: the access token has ended, and the login did not ask for offline_access.`,
        { tokenAgeMs: clock.now() - old.obtainedAt },
      );
    }
    const tokens = await backOff.run(key, version, () => refreshTokens(client, old));
    return saveRenewed({ store, key, tokens, doing }, stored);
  }

  /** Xero refuses a refresh token, too, when somebody else has used it and saved the next. */
  async function isReplaced(error: unknown, key: string, old: TokenSet): Promise<boolean> {
    if (!(error instanceof XeroAuthError) || error.code !== 'invalid_grant') return false;
    return (await read(key)).tokens.refreshToken !== old.refreshToken;
  }

  return {
    renewalOf: renewal,
    async renew(key, unwanted) {
      const { tokens } = await read(key);
      const isGood = tokens.accessToken !== unwanted && renewal(tokens) !== 'due';
      return isGood ? tokens : store.withLock(key, () => renewStored(key, unwanted));
    },
  };
}
