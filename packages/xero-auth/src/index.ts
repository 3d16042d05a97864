export { type XeroScope, xeroScopes } from '@acme/gen-scopes';
export { scopesFor } from './scopes-for.ts';
export type { TokenSet } from './token-set.ts';
export type { StoredTokens, TokenStore } from './token-store.ts';
