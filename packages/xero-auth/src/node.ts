export { type FileTokenStoreOptions, fileTokenStore } from './node/file-token-store.ts';
export { type LoginWithBrowserOptions, loginWithBrowser } from './node/login/login-with-browser.ts';
export type { LoginPages, LoginUser } from './node/login/receive.ts';
