import { XeroAuthError } from '../errors/auth-error.ts';
import { XeroTokenPersistError } from '../errors/persist-error.ts';
import type { TokenSet } from '../token-set.ts';
import type { StoredTokens, TokenStore } from '../token-store.ts';
import { authenticationEventOf, claimsOf } from '../tokens/claims.ts';

const mostRounds = 10;

/** Tokens to be saved, and by what. */
export interface Saving {
  readonly store: TokenStore;
  readonly key: string;
  readonly tokens: TokenSet;
  /** As the user wrote it. */
  readonly doing: string;
}

/**
 * Saves renewed tokens, unless the store has later ones than those they were renewed from.
 *
 * @returns the tokens that the store has in the end.
 * @throws {XeroTokenPersistError} when they could not be saved.
 */
export function saveRenewed(saving: Saving, old: StoredTokens): Promise<TokenSet> {
  return save(saving, old, (stored) => {
    if (stored) return !supersedes(saving.tokens, stored.tokens);
    throw new XeroAuthError('no_tokens', `${saving.doing}: the user was logged out meanwhile.`);
  });
}

/**
 * Saves the tokens of a login over whatever the store has.
 *
 * @throws {XeroTokenPersistError} when they could not be saved.
 */
export async function saveLogin(saving: Saving): Promise<void> {
  await save(saving, await saving.store.read(saving.key), () => false);
}

async function save(
  { store, key, tokens, doing }: Saving,
  found: StoredTokens | undefined,
  givesWay: (stored: StoredTokens | undefined) => boolean,
): Promise<TokenSet> {
  let stored = found;
  for (let round = 0; round < mostRounds; round += 1) {
    try {
      const outcome = await store.write(key, tokens, { ifVersion: stored?.version });
      if (outcome === 'written') return tokens;
      stored = await store.read(key);
    } catch (error) {
      throw new XeroTokenPersistError(doing, tokens, error);
    }
    if (givesWay(stored) && stored) return stored.tokens;
  }
  throw new XeroTokenPersistError(doing, tokens, 'the store never stands still');
}

/**
 * Whether tokens were issued after others of the same login. Should a used refresh token give new
 * tokens each time, it may be that only those issued last work.
 */
export function supersedes(ours: TokenSet, theirs: TokenSet): boolean {
  const [our, their] = [ours.accessToken, theirs.accessToken];
  if (our === their || authenticationEventOf(our) !== authenticationEventOf(their)) return false;
  // By Xero's clock, if it can be read. Of two issued in one second, who saves last was answered last.
  const later = Number(claimsOf(our)['exp']) - Number(claimsOf(their)['exp']);
  return (Number.isNaN(later) ? ours.obtainedAt - theirs.obtainedAt : later) >= 0;
}
