export { memoryTokenStore } from './memory-token-store.ts';
export type { TokenSet } from './token-set.ts';
export type { StoredTokens, TokenStore } from './token-store.ts';
