import { XeroAuthError } from '../errors/auth-error.ts';
import { XeroTokenPersistError } from '../errors/persist-error.ts';
import type { TokenSet } from '../token-set.ts';
import type { StoredTokens, TokenStore } from '../token-store.ts';
import { authenticationEventOf, claimsOf } from '../tokens/claims.ts';

const mostRounds = 10;

/** What a write is for, and against what. */
interface Saving {
  readonly store: TokenStore;
  readonly key: string;
  readonly tokens: TokenSet;
  /** As the user wrote it. */
  readonly doing: string;
  readonly ifVersion: string | undefined;
  /** Whether our tokens take the place of others that somebody wrote in the meantime. */
  readonly wins: (stored: StoredTokens | undefined) => boolean;
}

/**
 * Saves renewed tokens, unless the store has later ones by now.
 *
 * @returns the tokens that the store has in the end.
 * @throws {XeroTokenPersistError} when they could not be saved.
 */
export function saveRenewed(
  store: TokenStore,
  key: string,
  tokens: TokenSet,
  ifVersion: string,
): Promise<TokenSet> {
  const wins = (stored: StoredTokens | undefined) => {
    if (stored) return supersedes(tokens, stored.tokens);
    throw new XeroAuthError('no_tokens', 'user.accessToken: the user was logged out meanwhile.');
  };
  return save({ store, key, tokens, doing: 'user.accessToken', ifVersion, wins });
}

/**
 * Saves the tokens of a login over whatever the store has.
 *
 * @throws {XeroTokenPersistError} when they could not be saved.
 */
export async function saveLogin(
  store: TokenStore,
  key: string,
  tokens: TokenSet,
  doing: string,
): Promise<void> {
  const ifVersion = (await store.read(key))?.version;
  await save({ store, key, tokens, doing, ifVersion, wins: () => true });
}

async function save(saving: Saving): Promise<TokenSet> {
  const { tokens, doing, wins } = saving;
  let version = saving.ifVersion;
  for (let round = 0; round < mostRounds; round += 1) {
    const outcome = await swapped(saving, version);
    if (outcome === 'written') return tokens;
    const { stored } = outcome;
    if (!wins(stored) && stored) return stored.tokens;
    version = stored?.version;
  }
  throw new XeroTokenPersistError(doing, tokens, new Error('the store never stands still'));
}

/** Writes over one version; what is there instead, should it be another. */
async function swapped(
  { store, key, tokens, doing }: Saving,
  ifVersion: string | undefined,
): Promise<'written' | { readonly stored: StoredTokens | undefined }> {
  try {
    const outcome = await store.write(key, tokens, { ifVersion });
    return outcome === 'written' ? outcome : { stored: await store.read(key) };
  } catch (error) {
    throw new XeroTokenPersistError(doing, tokens, error);
  }
}

/**
 * Whether tokens were issued after others of the same login. Should a used refresh token give new
 * tokens each time, it may be that only those issued last work.
 */
export function supersedes(ours: TokenSet, theirs: TokenSet): boolean {
  if (ours.accessToken === theirs.accessToken) return false;
  if (authenticationEventOf(ours.accessToken) !== authenticationEventOf(theirs.accessToken)) {
    return false;
  }
  const [our, their] = [endOf(ours), endOf(theirs)];
  return our === undefined || their === undefined || our === their
    ? ours.obtainedAt > theirs.obtainedAt
    : our > their;
}

/** By Xero's clock, which is the same for all; lifetimes are the same, too. */
function endOf({ accessToken }: TokenSet): number | undefined {
  const { exp } = claimsOf(accessToken);
  return typeof exp === 'number' ? exp : undefined;
}
