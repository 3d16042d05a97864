export { type XeroScope, xeroScopes } from '@acme/gen-scopes';
export { type ScopeTable, scopesFor } from './scopes-for.ts';
