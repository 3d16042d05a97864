import type { StoredTokens, TokenSet } from '@acme/xero-auth';

const since = 1_790_000_000_000;

/** A set of tokens that differs from that of any other number. */
export function tokensOf(number: number): TokenSet {
  return {
    accessToken: `access ${number}`,
    refreshToken: `refresh ${number}`,
    scopes: ['offline_access', 'accounting.contacts.read'],
    obtainedAt: since + number,
    expiresAt: since + 1_800_000 + number,
  };
}

/** The number of a set; 0 for none. */
export function numberOf(stored: StoredTokens | undefined): number {
  return stored ? stored.tokens.obtainedAt - since : 0;
}
