export type { TokenSet } from './token-set.ts';
export type { StoredTokens, TokenStore } from './token-store.ts';
