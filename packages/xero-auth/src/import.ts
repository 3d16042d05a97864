// So that what both share is built into the main entry (decision 12).
export { XeroAuthError } from './index.ts';
export { tokenSetFrom } from './tokens/token-set-from.ts';
