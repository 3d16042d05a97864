export type { TokenStoreCheck, TokenStoreCheckOptions } from './testing/check.ts';
export { tokenStoreChecks } from './testing/token-store-checks.ts';
